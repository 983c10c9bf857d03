import type { FrequencyReport } from "../history/report.ts";
import type { CollectionId } from "../schema/index.ts";
import type { Municipio } from "../schema/municipio.ts";
import { isPublic } from "../schema/visibility.ts";
import type { Entry } from "../validation/document.ts";
import { addressOf, FIXED_ADDRESSES } from "./addresses.ts";
import { noticiasPages, reportYears, reportYearUrl, updatesPages } from "./lists.ts";
import type { Document, LastUpdate, Site } from "./site.ts";

export interface AssembleInput extends Pick<Site, "baseUrl" | "now" | "today" | "images" | "files" | "assets"> {
  municipio: Municipio;
  entries: readonly Entry[];
  report: FrequencyReport;
  /** By path of the document. */
  lastUpdates: ReadonlyMap<string, LastUpdate>;
}

/** Everything that the pages show: valid documents that are public today, in the order in which they are listed. */
export function assembleSite(input: AssembleInput): Site {
  const { municipio, entries, report, lastUpdates, today, ...rest } = input;
  const all = entries.map((entry) => toDocument(entry, lastUpdates));
  const of = <Id extends CollectionId>(id: Id) =>
    all.filter((document): document is Document<Id> => document.collection === id);
  const shown = <Id extends CollectionId>(id: Id) => of(id).filter(({ data }) => isPublic(id, data, today));
  const inventoryOf = <Id extends "servicios" | "tramites">(id: Id) =>
    byTitle(of(id).filter(({ data }) => !data.borrador));

  const documents = {
    noticias: shown("noticias").sort((a, b) => order(b.data.fecha, a.data.fecha) || order(a.slug, b.slug)),
    servicios: byTitle(shown("servicios")),
    tramites: byTitle(shown("tramites")),
    dependencias: byTitle(shown("dependencias")),
    paginas: byTitle(shown("paginas")).sort(
      (a, b) => (a.data.orden ?? Number.POSITIVE_INFINITY) - (b.data.orden ?? Number.POSITIVE_INFINITY) || 0,
    ),
  };
  const generated = [
    ...noticiasPages(documents.noticias),
    ...updatesPages({ report, dependencias: documents.dependencias }),
  ];
  const addresses = new Set([
    ...FIXED_ADDRESSES,
    ...Object.values(documents).flatMap((list) => list.map(({ url }) => url)),
    ...generated.map(({ url }) => url),
    ...reportYears(report).map(reportYearUrl),
  ]);
  return {
    ...rest,
    ...documents,
    municipio,
    today,
    report,
    addresses,
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

const collator = new Intl.Collator("es-CO", { numeric: true });

function byTitle<T extends Document>(documents: T[]): T[] {
  return documents.sort((a, b) => collator.compare(a.data.titulo, b.data.titulo) || order(a.slug, b.slug));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
