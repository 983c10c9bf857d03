import type { FrequencyReport } from "../history/report.ts";
import type { DocumentPast } from "../history/updates.ts";
import { type CollectionId, collectionIds, type DataFiles } from "../schema/index.ts";
import type { Municipio } from "../schema/municipio.ts";
import { compareText } from "../schema/slug.ts";
import { isPublic } from "../schema/visibility.ts";
import type { Entry } from "../validation/document.ts";
import { addressesFromData, addressOf, FIXED_ADDRESSES } from "./addresses.ts";
import { formerAddresses } from "./former-addresses.ts";
import { documentosPages, noticiasPages, reportYears, reportYearUrl, updatesPages } from "./lists.ts";
import { EMPTY_MENUS } from "./menus.ts";
import type { Document, Evento, LastUpdate, SiteContent } from "./site.ts";

export interface AssembleInput extends Pick<SiteContent, "baseUrl" | "now" | "today" | "heldBack"> {
  municipio: Municipio;
  data: Partial<DataFiles>;
  entries: readonly Entry[];
  report: FrequencyReport;
  /** By path of the document. */
  lastUpdates: ReadonlyMap<string, LastUpdate>;
  /** What the history knows of every document. */
  pasts: readonly DocumentPast[];
}

/** What the pages show of the content: valid documents that are public today, in the order in which they are listed. */
export function assembleContent(input: AssembleInput): SiteContent {
  const { municipio, data, entries, report, lastUpdates, pasts, today, ...rest } = input;
  const menus = data.transparencia ?? EMPTY_MENUS;
  const all = entries.map((entry) => toDocument(entry, lastUpdates));
  const of = <Id extends CollectionId>(id: Id) =>
    all.filter((document): document is Document<Id> => document.collection === id);
  const shown = <Id extends CollectionId>(id: Id) => of(id).filter(({ data }) => isPublic(id, data, today));
  const inventoryOf = <Id extends "servicios" | "tramites">(id: Id) =>
    byTitle(of(id).filter(({ data }) => !data.borrador));

  const documents = {
    noticias: shown("noticias").sort((a, b) => compareText(b.data.fecha, a.data.fecha) || compareText(a.slug, b.slug)),
    servicios: byTitle(shown("servicios")),
    tramites: byTitle(shown("tramites")),
    dependencias: byTitle(shown("dependencias")),
    paginas: byOrder(byTitle(shown("paginas"))),
    documentos: byTitle(shown("documentos")).sort((a, b) =>
      compareText(b.data.fecha_publicacion, a.data.fecha_publicacion),
    ),
    participacion: byTitle(shown("participacion")).sort((a, b) => compareText(b.data.cierra, a.data.cierra)),
    agenda: byTitle(shown("agenda")).sort((a, b) => compareText(startOf(a), startOf(b))),
    entidades: byTitle(shown("entidades")).sort((a, b) => compareText(b.data.fecha, a.data.fecha)),
    comite: byOrder(byTitle(shown("comite"))),
  };
  const generated = [
    ...noticiasPages(documents.noticias),
    ...documentosPages(documents.documentos),
    ...updatesPages({ report, dependencias: documents.dependencias }),
  ];
  const addresses = new Set([
    ...FIXED_ADDRESSES,
    ...addressesFromData(
      menus,
      documents.dependencias.map(({ slug }) => slug),
    ),
    ...Object.values(documents).flatMap((list) => list.map(({ url }) => url)),
    ...generated.map(({ url }) => url),
    ...reportYears(report).map(reportYearUrl),
  ]);
  return {
    ...rest,
    ...documents,
    municipio,
    plan: data.plan,
    criterios: data.criterios,
    menus,
    obligaciones: data.obligaciones?.obligaciones ?? [],
    today,
    report,
    addresses,
    former: formerAddresses({
      pasts,
      retirados: data.retirados?.retirados ?? [],
      addresses,
      heldBack: new Set(input.heldBack.map(({ archivo }) => archivo)),
    }),
    inventory: { servicios: inventoryOf("servicios"), tramites: inventoryOf("tramites") },
  };
}

function toDocument(entry: Entry, lastUpdates: ReadonlyMap<string, LastUpdate>): Document {
  const { archivo, collection, slug, data, body, bodyLine } = entry;
  return {
    archivo,
    collection,
    slug,
    url: addressOf(collection, slug),
    data,
    body,
    bodyLine,
    lastUpdate: lastUpdates.get(archivo),
  } as Document;
}

/** Every public document, collection by collection. */
export function documentsOf(site: Pick<SiteContent, CollectionId>): Document[] {
  return collectionIds.flatMap((id): Document[] => site[id]);
}

/** File name of the office that answers for a document; an office answers for its own sheet. */
export function answeringFor({ data, slug }: Document): string {
  return "dependencia" in data ? data.dependencia : slug;
}

/** By `orden`; those without it last, as they came. */
function byOrder<T extends { data: { orden?: number } }>(documents: T[]): T[] {
  return documents.sort((a, b) => (a.data.orden ?? LAST) - (b.data.orden ?? LAST));
}

const LAST = Number.MAX_SAFE_INTEGER;
const startOf = ({ data }: Evento) => `${data.fecha} ${data.hora ?? ""}`;

const collator = new Intl.Collator("es-CO", { numeric: true });

function byTitle<T extends Document>(documents: T[]): T[] {
  return documents.sort((a, b) => collator.compare(a.data.titulo, b.data.titulo) || compareText(a.slug, b.slug));
}
