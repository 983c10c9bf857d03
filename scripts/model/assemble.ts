import { type CollectionId, collectionIds, type DataFiles } from "../schema/index.ts";
import { compareText } from "../schema/slug.ts";
import { generatedAddresses } from "./addresses.ts";
import { EMPTY_MENUS } from "./legal-menus.ts";
import { updatesPages } from "./lists.ts";
import type { Document, Evento, Ficha, InventorySheet, SiteContent } from "./site.ts";

export interface AssembleInput
  extends Pick<SiteContent, "municipio" | "unseen" | "report" | "inventory" | "baseUrl" | "now" | "today" | "faults"> {
  data: Partial<DataFiles>;
  documents: readonly Document[];
}

/** What the pages show of the public content, in the order in which it is listed; what is gone is not known yet. */
export function assembleContent(input: AssembleInput): SiteContent {
  const { data, documents: all, inventory, ...rest } = input;
  const { report } = rest;
  const menus = data.transparencia ?? EMPTY_MENUS;
  const of = <Id extends CollectionId>(id: Id) =>
    byTitle(all.filter((document): document is Document<Id> => document.collection === id));

  const documents = {
    noticias: of("noticias").sort((a, b) => compareText(b.data.fecha, a.data.fecha) || compareText(a.slug, b.slug)),
    servicios: of("servicios"),
    tramites: of("tramites"),
    dependencias: of("dependencias"),
    paginas: byOrder(of("paginas")),
    documentos: of("documentos").sort((a, b) => compareText(b.data.fecha_publicacion, a.data.fecha_publicacion)),
    participacion: of("participacion").sort((a, b) => compareText(b.data.cierra, a.data.cierra)),
    agenda: of("agenda").sort((a, b) => compareText(startOf(a), startOf(b))),
    entidades: of("entidades").sort((a, b) => compareText(b.data.fecha, a.data.fecha)),
    comite: byOrder(of("comite")),
  };
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
    inventory: [...inventory].sort((a, b) => compareText(b.collection, a.collection) || compareSheets(a, b)),
  };
}

/** Every public document, collection by collection. */
export function documentsOf(site: Pick<SiteContent, CollectionId>): Document[] {
  return collectionIds.flatMap((id): Document[] => site[id]);
}

/** File name of the office that answers for a document; an office answers for its own sheet. */
export function answeringFor({ data, slug }: Document): string {
  return "dependencia" in data ? data.dependencia : slug;
}

/** A sheet as the inventory lists it, with its document if it has a page. */
export interface ListedSheet extends Pick<InventorySheet, "slug" | "titulo" | "dependencia" | "etapa"> {
  document?: Ficha;
}

/** Every sheet of a collection, with a page or without, A–Z. */
export function sheetsOf(
  site: Pick<SiteContent, InventorySheet["collection"] | "inventory">,
  collection: InventorySheet["collection"],
): ListedSheet[] {
  const published = site[collection].map((document: Ficha): ListedSheet => {
    const { titulo, dependencia, etapa } = document.data;
    return { slug: document.slug, titulo, dependencia, etapa, document };
  });
  return [...published, ...site.inventory.filter((sheet) => sheet.collection === collection)].sort(compareSheets);
}

/** By `orden`; those without it last, as they came. */
function byOrder<T extends { data: { orden?: number } }>(documents: T[]): T[] {
  return documents.sort((a, b) => (a.data.orden ?? LAST) - (b.data.orden ?? LAST));
}

const LAST = Number.MAX_SAFE_INTEGER;
const startOf = ({ data }: Evento) => `${data.fecha} ${data.hora ?? ""}`;

const collator = new Intl.Collator("es-CO", { numeric: true });

const compareSheets = (a: { titulo: string; slug: string }, b: { titulo: string; slug: string }) =>
  collator.compare(a.titulo, b.titulo) || compareText(a.slug, b.slug);

function byTitle<T extends Document>(documents: T[]): T[] {
  return documents.sort((a, b) =>
    compareSheets({ titulo: a.data.titulo, slug: a.slug }, { titulo: b.data.titulo, slug: b.slug }),
  );
}
