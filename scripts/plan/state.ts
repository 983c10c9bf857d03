import { generatedAddresses } from "../model/addresses.ts";
import { type ListedSheet, responsibleOffice, sheetsOf } from "../model/assemble.ts";
import { oncePer } from "../model/once-per.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import type { Document, InventorySheet, SiteContent } from "../model/site.ts";
import { fileAddresses } from "../pages/files.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import { type CollectionId, collectionIds, has, isCollectionId } from "../schema/index.ts";
import { measuredValues } from "../schema/measured.ts";

/** The content as it is today. */
export function planState(site: SiteContent): PlanState {
  const { today, municipio, criterios, menus } = site;
  const documents = collectionIds.flatMap((id): MeasuredDocument[] =>
    has(id, "inventory")
      ? sheetsOf(site, id).map((sheet) => (sheet.document ? published(sheet.document) : unpublished(id, sheet)))
      : site[id].map(published),
  );
  return { day: today, documents, municipio: { ...municipio }, criterios, menus };
}

/** The documents of a collection that citizens could read on the day of a state. */
export function publicIn(state: PlanState, collection: CollectionId): readonly MeasuredDocument[] {
  return shownIn(state).get(collection) ?? [];
}

/** A state is asked for its public documents by every indicator and criterion: they are found once. */
const shownIn = oncePer((state: PlanState): ReadonlyMap<CollectionId, readonly MeasuredDocument[]> => {
  const shown = new Map<CollectionId, MeasuredDocument[]>(collectionIds.map((id) => [id, []]));
  for (const document of state.documents) if (document.isPublic) shown.get(document.collection)?.push(document);
  return shown;
});

/** The sheets of a collection that are no drafts, at any stage. */
export function sheetsIn({ documents }: PlanState, collection: InventorySheet["collection"]): MeasuredDocument[] {
  return documents.filter((document) => document.collection === collection);
}

/**
 * Whether an address of this site led somewhere on the day of a state: to a page or a file of the generator, or to a public
 * document. A file of `content/media/` is believed to have been there: the validator refuses one that is not there today.
 */
export function existsIn(state: PlanState, address: string): boolean {
  if (MEDIA_PATH.test(address) || generatedIn(state).has(address)) return true;
  const [, collection = "", slug = ""] = /^\/([a-z]+)\/(.+)\/$/.exec(address) ?? [];
  return isCollectionId(collection) && publicIn(state, collection).some((document) => document.slug === slug);
}

/** The addresses of the generator's own pages and files; found once for a state. */
const generatedIn = oncePer((state: PlanState): ReadonlySet<string> => {
  const noticias = publicIn(state, "noticias").map(({ values }) => ({ data: { fecha: String(values.fecha) } }));
  const pages = generatedAddresses({
    noticias,
    // Whether a past document was a notice to a person is not measured: of their lists, the first pages are known.
    documentos: [],
    offices: publicIn(state, "dependencias").map(({ slug }) => slug),
    menus: state.menus,
    municipio: { canales: canalesIn(state) },
    today: state.day,
  });
  return new Set([...pages, ...fileAddresses]);
});

/** The channels as `content/municipio.yaml` said them on the day of a state, as far as they could be read. */
function canalesIn({ municipio: { canales } }: PlanState): { id: string; desde: string }[] {
  const items: unknown[] = Array.isArray(canales) ? canales : [];
  return items.filter((item): item is { id: string; desde: string } => {
    const { id, desde } = (item ?? {}) as Record<string, unknown>;
    return typeof id === "string" && /^\d{4}-\d{2}$/.test(String(desde));
  });
}

function published(document: Document): MeasuredDocument {
  const { collection, slug, data } = document;
  return {
    collection,
    slug,
    titulo: data.titulo,
    dependencia: responsibleOffice(document),
    values: measuredValues(collection, data),
    isPublic: true,
  };
}

function unpublished(collection: CollectionId, { slug, titulo, dependencia, etapa }: ListedSheet): MeasuredDocument {
  return { collection, slug, titulo, dependencia, values: { etapa }, isPublic: false };
}
