import type { z } from "zod";
import { criterios, townCriterios } from "./criterios.ts";
import { menus, townMenus } from "./legal-menus.ts";
import { municipio } from "./municipio.ts";
import { obligaciones, townObligaciones } from "./obligaciones.ts";
import { plan } from "./plan.ts";
import { retirados } from "./retirados.ts";

export * from "./collections.ts";

/** Every data file of `content/`, by its name without `.yaml`. All but the municipality's may be missing. */
export const dataFiles = {
  municipio,
  plan,
  criterios: townCriterios,
  transparencia: townMenus,
  obligaciones: townObligaciones,
  retirados,
} as const;

export type DataFileId = keyof typeof dataFiles;
export const dataFileIds = Object.keys(dataFiles) as DataFileId[];

/** What a valid data file holds. */
export type TownFiles = { [Id in DataFileId]: z.output<(typeof dataFiles)[Id]> };

/** The lists that the generator has by itself, as they are when they are complete: a file of the same name overrides them. */
export const lawLists = { criterios, transparencia: menus, obligaciones } as const;

export type LawListId = keyof typeof lawLists;
export const lawListIds = Object.keys(lawLists) as LawListId[];
export type LawLists = { [Id in LawListId]: z.output<(typeof lawLists)[Id]> };

/** What the data files say, together with what the generator has by itself. */
export type DataFiles = Omit<TownFiles, LawListId> & LawLists;

export function isDataFileId(name: string): name is DataFileId {
  return Object.hasOwn(dataFiles, name);
}
