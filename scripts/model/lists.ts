import type { FrequencyReport, LogEntry } from "../report/report.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Documento, Noticia, Site } from "./site.ts";

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

/** Cuts a list into pages: the first at `base`, the others at `base` + `pagina/N/`. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], base: string, title: string, size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const urlOf = (page: number) => (page === 1 ? base : `${base}pagina/${page}/`);
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

/** The news, all of them and by year (newest year first): what `/noticias/` and `/noticias/2026/` show. */
export function noticiasPages(noticias: readonly Noticia[]): ListPage<Noticia>[] {
  return [
    ...paginate(noticias, "/noticias/", "Noticias", NOTICIAS_PER_PAGE),
    ...yearsOf(noticias).flatMap((year) =>
      paginate(
        noticias.filter(({ data }) => data.fecha.startsWith(year)),
        `/noticias/${year}/`,
        `Noticias de ${year}`,
        NOTICIAS_PER_PAGE,
      ),
    ),
  ];
}

/** The documents without the notices to persons, newest first: what `/documentos/` shows. */
export function documentosPages(documentos: readonly Documento[]): ListPage<Documento>[] {
  const forAll = documentos.filter(({ collection, data }) => !isPersonalNotice(collection, data));
  return paginate(forAll, "/documentos/", "Documentos", DOCUMENTOS_PER_PAGE);
}

/** Addresses of the notices that name a citizen: nothing that outlives them may gather them. */
export function personalAddresses({ documentos }: Pick<Site, "documentos">): ReadonlySet<string> {
  return new Set(documentos.filter(({ collection, data }) => isPersonalNotice(collection, data)).map(({ url }) => url));
}

/** Years with news, newest first. */
export function yearsOf(noticias: readonly Noticia[]): string[] {
  return [...new Set(noticias.map(({ data }) => data.fecha.slice(0, 4)))].sort().reverse();
}

/** Address of the report of one year. */
export function reportYearUrl(year: string): string {
  return `/informe/${year}/`;
}

/** Years with months that the report counts, newest first: each has a page, so that the report itself stays light. */
export function reportYears(report: FrequencyReport): string[] {
  const months = [report.sitio, ...report.canales].flatMap(({ meses }) => meses.map(({ mes }) => mes.slice(0, 4)));
  return [...new Set(months)].sort().reverse();
}

/** The report's log: whole, by channel and by dependencia; each is a filter that works without JavaScript. */
export function updatesPages({ report, dependencias }: Pick<Site, "report" | "dependencias">): ListPage<LogEntry>[] {
  const log = report.actualizaciones;
  const pagesOf = (items: LogEntry[], base: string, title: string) => paginate(items, base, title, UPDATES_PER_PAGE);
  return [
    ...pagesOf(log, "/informe/actualizaciones/", "Registro de actualizaciones"),
    ...report.canales.flatMap(({ id, nombre }) =>
      pagesOf(
        log.filter(({ canal }) => canal === id),
        `/informe/actualizaciones/canal/${id}/`,
        `Actualizaciones del canal ${nombre}`,
      ),
    ),
    ...dependencias.flatMap(({ slug, data }) =>
      pagesOf(
        log.filter(({ dependencia }) => dependencia === slug),
        `/informe/actualizaciones/dependencia/${slug}/`,
        `Actualizaciones de ${data.titulo}`,
      ),
    ),
  ];
}
