import type { Order } from "../schema/collection.ts";
import { type CollectionId, collectionIds, collectionOf, type DataFiles } from "../schema/index.ts";
import { compareText } from "../schema/slug.ts";
import { generatedAddresses } from "./addresses.ts";
import { EMPTY_MENUS } from "./legal-menus.ts";
import { updatesPages } from "./lists.ts";
import type { Document, DocumentLists, Ficha, InventorySheet, SiteContent } from "./site.ts";

export interface AssembleInput
  extends Pick<
    SiteContent,
    | "municipio"
    | "reviewed"
    | "suit"
    | "unseen"
    | "report"
    | "cierres"
    | "inventory"
    | "baseUrl"
    | "now"
    | "today"
    | "faults"
  > {
  data: Partial<DataFiles>;
  documents: readonly Document[];
}

/** The public content for the pages, in the order of their lists, without former addresses. */
export function assembleContent(input: AssembleInput): SiteContent {
  const { data, documents: all, inventory, ...rest } = input;
  const { report } = rest;
  const menus = data.transparencia ?? EMPTY_MENUS;
  const documents = Object.fromEntries(
    collectionIds.map((id) => [
      id,
      inOrder(
        id,
        all.filter(({ collection }) => collection === id),
      ),
    ]),
  ) as unknown as DocumentLists;
  const { noticias, documentos, dependencias } = documents;
  const offices = dependencias.map(({ slug }) => slug);
  const addresses = new Set([
    ...generatedAddresses({ ...rest, noticias, documentos, offices, menus }),
    ...updatesPages({ report, dependencias }).map(({ url }) => url),
    ...Object.values(documents).flatMap((list) => list.map(({ url }) => url)),
  ]);
  return {
    ...rest,
    ...documents,
    plan: data.plan,
    criterios: data.criterios,
    menus,
    obligaciones: data.obligaciones?.obligaciones ?? [],
    addresses,
    former: { moved: [], gone: [] },
    inventory: inventoryInOrder(inventory),
  };
}

/** Sheets without a page, trámites first, the most asked first, then A–Z. */
export const inventoryInOrder = (inventory: readonly InventorySheet[]) =>
  inventory.toSorted((a, b) => compareText(b.collection, a.collection) || comparePlaces(a, b) || compareSheets(a, b));

/** File name of the office responsible for a document; an office is responsible for its own page. */
export function responsibleOffice({ data, slug }: Document): string {
  return "dependencia" in data ? data.dependencia : slug;
}

/** A sheet in the inventory, with its document if it has a page. */
export interface ListedSheet extends Omit<InventorySheet, "collection" | "archivo"> {
  document?: Ficha;
}

/** Every sheet of a collection, with a page or without, A–Z. */
export function sheetsOf(
  site: Pick<SiteContent, InventorySheet["collection"] | "inventory">,
  collection: InventorySheet["collection"],
): ListedSheet[] {
  const published = site[collection].map((document: Ficha): ListedSheet => {
    const { titulo, dependencia, etapa, palabras_clave } = document.data;
    return { slug: document.slug, titulo, dependencia, etapa, palabras_clave, document };
  });
  return [...published, ...site.inventory.filter((sheet) => sheet.collection === collection)].sort(compareSheets);
}

/** Documents of a collection in its order; equals, A–Z by title. */
export function inOrder(id: CollectionId, documents: readonly Document[]): Document[] {
  const { order = [] } = collectionOf(id);
  return documents.toSorted((a, b) => {
    for (const key of order) {
      const difference = compareBy(key, a, b);
      if (difference !== 0) return difference;
    }
    return compareSheets({ ...a.data, slug: a.slug }, { ...b.data, slug: b.slug });
  });
}

function compareBy({ by, descending, missing }: Order, a: Document, b: Document): number {
  const [left, right] = [keyOf(a, by), keyOf(b, by)];
  if (left === undefined || right === undefined) {
    const isMissing = Number(left === undefined) - Number(right === undefined);
    return missing === "first" ? -isMissing : isMissing;
  }
  const difference =
    typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right));
  return descending ? -difference : difference;
}

const keyOf = (document: Document, by: string) =>
  by === "slug" ? document.slug : (document.data as Readonly<Record<string, unknown>>)[by];

/** The place that the gate gave a sheet without a page; after all others without one. */
export const placeOf = ({ puesto = Number.POSITIVE_INFINITY }: { puesto?: number }) => puesto;

/** By place, those without one last; `Infinity` less `Infinity` is no number. */
const comparePlaces = (a: InventorySheet, b: InventorySheet) => placeOf(a) - placeOf(b) || 0;

const collator = new Intl.Collator("es-CO", { numeric: true });

/** A–Z by title. */
export const compareSheets = (a: { titulo: string; slug: string }, b: { titulo: string; slug: string }) =>
  collator.compare(a.titulo, b.titulo) || compareText(a.slug, b.slug);
