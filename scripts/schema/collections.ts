import type { z } from "zod";
import { acuerdos } from "./acuerdos.ts";
import { agenda } from "./agenda.ts";
import type { Collection, Feature } from "./collection.ts";
import { comite } from "./comite.ts";
import { dependencias } from "./dependencias.ts";
import { documentos } from "./documentos.ts";
import { entidades } from "./entidades.ts";
import { noticias } from "./noticias.ts";
import { paginas } from "./paginas.ts";
import { participacion } from "./participacion.ts";
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
  acuerdos,
} as const;

export type CollectionId = keyof typeof collections;
export const collectionIds = Object.keys(collections) as CollectionId[];

/** What the front matter of a valid document holds, by collection. */
export type CollectionData = { [Id in CollectionId]: z.output<(typeof collections)[Id]["schema"]> };

export function isCollectionId(name: string): name is CollectionId {
  return Object.hasOwn(collections, name);
}

/** What is said of a collection, whichever it is. */
export function collectionOf(id: CollectionId): Collection<CollectionId> {
  return collections[id];
}

/** The collections that have a feature. */
export type CollectionWith<F extends Feature> = {
  [Id in CollectionId]: F extends FeatureOf<(typeof collections)[Id]> ? Id : never;
}[CollectionId];

type FeatureOf<C> = C extends Collection<string, infer _Schema, infer Has> ? Has : never;

export function has<F extends Feature>(id: CollectionId, feature: F): id is CollectionWith<F> {
  return collectionOf(id).has?.includes(feature) ?? false;
}

export function collectionsWith<F extends Feature>(feature: F): readonly CollectionWith<F>[] {
  return collectionIds.filter((id) => has(id, feature));
}

/** What each is called in headings and menus. */
export const collectionTitles = Object.fromEntries(collectionIds.map((id) => [id, collections[id].title])) as Readonly<
  Record<CollectionId, string>
>;
