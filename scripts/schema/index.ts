import type { z } from "zod";
import { criterios } from "./criterios.ts";
import { menus } from "./legal-menus.ts";
import { municipio } from "./municipio.ts";
import { obligaciones } from "./obligaciones.ts";
import { plan } from "./plan.ts";
import { retirados } from "./retirados.ts";

export * from "./collections.ts";

/** Every data file of `content/`, by its name without `.yaml`. All but the municipality's may be missing. */
export const dataFiles = { municipio, plan, criterios, transparencia: menus, obligaciones, retirados } as const;

export type DataFileId = keyof typeof dataFiles;
export const dataFileIds = Object.keys(dataFiles) as DataFileId[];

/** What a valid data file holds. */
export type DataFiles = { [Id in DataFileId]: z.output<(typeof dataFiles)[Id]> };

export function isDataFileId(name: string): name is DataFileId {
  return Object.hasOwn(dataFiles, name);
}
