import type { z } from "zod";
import { agenda } from "./agenda.ts";
import { comite } from "./comite.ts";
import { criterios } from "./criterios.ts";
import { dependencias } from "./dependencias.ts";
import { documentos } from "./documentos.ts";
import { entidades } from "./entidades.ts";
import { menus } from "./legal-menus.ts";
import { municipio } from "./municipio.ts";
import { noticias } from "./noticias.ts";
import { obligaciones } from "./obligaciones.ts";
import { paginas } from "./paginas.ts";
import { participacion } from "./participacion.ts";
import { plan } from "./plan.ts";
import { retirados } from "./retirados.ts";
import { servicios } from "./servicios.ts";
import { tramites } from "./tramites.ts";

/** Every folder of `content/` that holds documents. */
export const collections = {
  noticias,
  servicios,
  tramites,
  dependencias,
  paginas,
  documentos,
  participacion,
  agenda,
  entidades,
  comite,
} as const;

export type CollectionId = keyof typeof collections;
export const collectionIds = Object.keys(collections) as CollectionId[];

/** What the front matter of a valid document holds, by collection. */
export type CollectionData = { [Id in CollectionId]: z.output<(typeof collections)[Id]["schema"]> };

export function isCollectionId(name: string): name is CollectionId {
  return Object.hasOwn(collections, name);
}

/** Every data file of `content/`, by its name without `.yaml`. All but the municipality's may be missing. */
export const dataFiles = { municipio, plan, criterios, transparencia: menus, obligaciones, retirados } as const;

export type DataFileId = keyof typeof dataFiles;
export const dataFileIds = Object.keys(dataFiles) as DataFileId[];

/** What a valid data file holds. */
export type DataFiles = { [Id in DataFileId]: z.output<(typeof dataFiles)[Id]> };

export function isDataFileId(name: string): name is DataFileId {
  return Object.hasOwn(dataFiles, name);
}
