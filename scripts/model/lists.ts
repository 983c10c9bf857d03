import { addressIn, numberedUrl } from "../pages/families.ts";
import { PAGES } from "../pages/pages.ts";
import type { LogEntry } from "../report/report.ts";
import { type CollectionId, collectionIds } from "../schema/index.ts";
import type { Canal } from "../schema/municipio.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { oncePer } from "./once-per.ts";
import type { Document, DocumentLists, Site } from "./site.ts";

/** One page of a long list. */
export interface ListPage<T> {
  url: string;
  title: string;
  items: T[];
  /** From 1. */
  page: number;
  pages: number;
  /** How many items the whole list has. */
  total: number;
  previous?: string;
  next?: string;
}

export const NOTICIAS_PER_PAGE = 20;
export const DOCUMENTOS_PER_PAGE = 30;
export const UPDATES_PER_PAGE = 60;

/**
 * Paginates a list: the first page is at `base`, the others at `base` + `pagina/N/`. An empty list has one empty page.
 */
export function paginate<T>(items: readonly T[], base: string, title: string, size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const urlOf = (page: number) => numberedUrl(base, page);
  return Array.from({ length: pages }, (_, index) => ({
    url: urlOf(index + 1),
    title,
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
    previous: index > 0 ? urlOf(index) : undefined,
    next: index + 1 < pages ? urlOf(index + 2) : undefined,
  }));
}

/** The part of a news item that a list needs. */
interface Dated {
  data: { fecha: string };
}

/** The pages of the news, of all years and by year (newest first): `/noticias/` and `/noticias/2026/`. */
export function noticiasPages<T extends Dated>(noticias: readonly T[]): ListPage<T>[] {
  const { url, title } = PAGES.noticias;
  return [
    ...paginate(noticias, url, title, NOTICIAS_PER_PAGE),
    ...yearsOf(noticias).flatMap((year) =>
      paginate(
        noticias.filter(({ data }) => data.fecha.startsWith(year)),
        addressIn("noticiasDelAno", { year }),
        `${title} de ${year}`,
        NOTICIAS_PER_PAGE,
      ),
    ),
  ];
}

/** What a list of documents needs of each, to know whether it is a notice to a person. */
interface Published {
  collection: CollectionId;
  data: Readonly<Record<string, unknown>>;
}

/** Whether a document is a notice to a person: no search engine may have its name, on no page that shows it. */
export const isNotice = ({ collection, data }: Published) => isPersonalNotice(collection, data);

/** The documents without the notices to persons, newest first: what `/documentos/` shows. */
export function documentosPages<T extends Published>(documentos: readonly T[]): ListPage<T>[] {
  const { url, title } = PAGES.documentos;
  return paginate(
    documentos.filter((documento) => !isNotice(documento)),
    url,
    title,
    DOCUMENTOS_PER_PAGE,
  );
}

/**
 * The notices to persons, newest first: a separate list, so that search engines can index the list of all other
 * documents.
 */
export function noticesPages<T extends Published>(documentos: readonly T[]): ListPage<T>[] {
  const { url, title } = PAGES.avisosAPersonas;
  return paginate(documentos.filter(isNotice), url, title, DOCUMENTOS_PER_PAGE);
}

/** Every public document, collection by collection. */
export function documentsOf(site: DocumentLists): Document[] {
  return collectionIds.flatMap((id): Document[] => site[id]);
}

/** Addresses of the notices that name a citizen: nothing that outlives the notices may list them. */
export function personalAddresses(site: DocumentLists): ReadonlySet<string> {
  const personal = documentsOf(site).filter(isNotice);
  return new Set(personal.map(({ url }) => url));
}

/** Years with news, newest first. */
export const yearsOf = oncePer((noticias: readonly Dated[]): readonly string[] =>
  [...new Set(noticias.map(({ data }) => data.fecha.slice(0, 4)))].sort().reverse(),
);

/** The content that determines the years with figures. */
interface Counted {
  municipio: { canales: readonly Pick<Canal, "desde">[] };
  today: string;
}

/** Years that the report counts, newest first: each has a page of its own, so that the report stays small. */
export function reportYears({ municipio, today }: Counted): string[] {
  const [first] = municipio.canales.map(({ desde }) => desde).sort();
  if (first === undefined || first > today) return [];
  const last = Number(today.slice(0, 4));
  const count = last - Number(first.slice(0, 4)) + 1;
  return Array.from({ length: count }, (_, index) => String(last - index));
}

/** The pages of the log: complete, by channel and by dependencia. They are filters that work without JavaScript. */
export function updatesPages({ report, dependencias }: Pick<Site, "report" | "dependencias">): ListPage<LogEntry>[] {
  const log = report.actualizaciones;
  const pagesOf = (items: LogEntry[], base: string, title: string) => paginate(items, base, title, UPDATES_PER_PAGE);
  return [
    ...pagesOf(log, PAGES.actualizaciones.url, PAGES.actualizaciones.title),
    ...report.canales.flatMap(({ id, nombre }) =>
      pagesOf(
        log.filter(({ canal }) => canal === id),
        addressIn("actualizacionesDelCanal", { canal: id }),
        `Actualizaciones del canal ${nombre}`,
      ),
    ),
    ...dependencias.flatMap(({ slug, data }) =>
      pagesOf(
        log.filter(({ dependencia }) => dependencia === slug),
        addressIn("actualizacionesDeLaDependencia", { dependencia: slug }),
        `Actualizaciones de ${data.titulo}`,
      ),
    ),
  ];
}
