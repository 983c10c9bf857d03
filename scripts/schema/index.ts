import type { z } from "zod";
import { dependencias } from "./dependencias.ts";
import { noticias } from "./noticias.ts";
import { paginas } from "./paginas.ts";
import { servicios } from "./servicios.ts";
import { tramites } from "./tramites.ts";

/** Every folder of `content/` that holds documents. */
export const collections = { noticias, servicios, tramites, dependencias, paginas } as const;

export type CollectionId = keyof typeof collections;
export const collectionIds = Object.keys(collections) as CollectionId[];

/** What the front matter of a valid document holds, by collection. */
export type CollectionData = { [Id in CollectionId]: z.output<(typeof collections)[Id]["schema"]> };

export function isCollectionId(name: string): name is CollectionId {
  return Object.hasOwn(collections, name);
}
