import { addressesFromData, FIXED_ADDRESSES } from "../model/addresses.ts";
import { answeringFor, type ListedSheet, sheetsOf } from "../model/assemble.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import type { Document, InventorySheet, SiteContent } from "../model/site.ts";
import { type CollectionId, collectionIds, isCollectionId } from "../schema/index.ts";
import { measuredValues } from "../schema/measured.ts";

/** The content as it is today. */
export function planState(site: SiteContent): PlanState {
  const { today, municipio, criterios, menus } = site;
  const documents = collectionIds.flatMap((id): MeasuredDocument[] =>
    id === "servicios" || id === "tramites"
      ? sheetsOf(site, id).map((sheet) => (sheet.document ? published(sheet.document) : unpublished(id, sheet)))
      : site[id].map(published),
  );
  return { day: today, documents, municipio: { ...municipio }, criterios, menus };
}

/** The documents of a collection that citizens could read on the day of a state. */
export function publicIn(state: PlanState, collection: CollectionId): readonly MeasuredDocument[] {
  return shownIn(state).get(collection) ?? [];
}

const shownBefore = new WeakMap<PlanState, Map<CollectionId, MeasuredDocument[]>>();

/** A state is asked for its public documents by every indicator and criterion: they are found once. */
function shownIn(state: PlanState): ReadonlyMap<CollectionId, readonly MeasuredDocument[]> {
  const known = shownBefore.get(state);
  if (known) return known;
  const shown = new Map<CollectionId, MeasuredDocument[]>(collectionIds.map((id) => [id, []]));
  for (const document of state.documents) if (document.isPublic) shown.get(document.collection)?.push(document);
  shownBefore.set(state, shown);
  return shown;
}

/** The sheets of a collection that are no drafts, at any stage. */
export function sheetsIn({ documents }: PlanState, collection: InventorySheet["collection"]): MeasuredDocument[] {
  return documents.filter((document) => document.collection === collection);
}

/** Whether an address of this site led somewhere on the day of a state: to a generated page, or to a public document. */
export function existsIn(state: PlanState, address: string): boolean {
  if (FIXED_ADDRESSES.includes(address) || /^\/informe\/|\.[a-z]+$/.test(address)) return true;
  const [, year] = /^\/noticias\/(\d{4})\/$/.exec(address) ?? [];
  if (year) return publicIn(state, "noticias").some(({ values }) => String(values.fecha).startsWith(year));
  const offices = publicIn(state, "dependencias").map((document) => document.slug);
  if (addressesFromData(state.menus, offices).includes(address)) return true;
  const [, collection = "", slug = ""] = /^\/([a-z]+)\/(.+)\/$/.exec(address) ?? [];
  return isCollectionId(collection) && publicIn(state, collection).some((document) => document.slug === slug);
}

function published(document: Document): MeasuredDocument {
  const { collection, slug, data } = document;
  return {
    collection,
    slug,
    titulo: data.titulo,
    dependencia: answeringFor(document),
    values: measuredValues(collection, data),
    isPublic: true,
  };
}

function unpublished(collection: CollectionId, { slug, titulo, dependencia, etapa }: ListedSheet): MeasuredDocument {
  return { collection, slug, titulo, dependencia, values: { etapa }, isPublic: false };
}
