import { type CollectionId, collectionIds } from "../schema/index.ts";
import type { Menus } from "../schema/legal-menus.ts";
import { allPoints } from "./legal-menus.ts";

/** A document's address: its path without `content/` and `.md`. */
export function addressOf(collection: CollectionId, slug: string): string {
  return `/${collection}/${slug}/`;
}

/** The policies that Resolución MinTIC 1519 de 2020 asks of every public site. */
export const POLICY_IDS = ["terminos", "privacidad", "derechos-de-autor", "cookies", "accesibilidad"] as const;

/** What `/datos/` offers to download: a dataset for each collection, and those that the generator measures. */
export const DATASET_IDS = [...collectionIds, "indicadores", "frecuencia", "actualizaciones", "ita"] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** Addresses of a dataset's page and of its files. */
export const DATA_PATHS = {
  page: (id: DatasetId) => `/datos/${id}/`,
  csv: (id: DatasetId) => `/datos/${id}.csv`,
  json: (id: DatasetId) => `/datos/${id}.json`,
  dictionary: (id: DatasetId) => `/datos/${id}-diccionario.csv`,
} as const;

/** What programs read of all the datasets. */
export const CATALOG_URL = "/datos/catalogo.jsonld";

/** The list of the notices to persons. */
export const NOTICES_URL = "/documentos/avisos-a-personas/";

/** Pages that no department writes and that exist whatever the content. */
export const FIXED_ADDRESSES: readonly string[] = [
  "/",
  ...collectionIds.map((id) => `/${id}/`),
  ...["servicios", "tramites"].flatMap((id) => [
    `/${id}/que-quiero-hacer/`,
    `/${id}/por-dependencia/`,
    `/${id}/inventario/`,
  ]),
  NOTICES_URL,
  "/buscar/",
  "/informe/",
  "/informe/actualizaciones/",
  "/mapa-del-sitio/",
  "/transparencia/",
  "/transparencia/ita/",
  "/atencion/",
  "/atencion/pqrsd/",
  "/atencion/pqrsd/formulario/",
  "/atencion/pqrsd/gracias/",
  "/participa/",
  "/plan/",
  "/plan/acta/",
  "/plan/criterios/",
  "/plan/obligaciones/",
  "/plan/pendientes/",
  "/datos/",
  ...DATASET_IDS.map(DATA_PATHS.page),
  "/politicas/",
  ...POLICY_IDS.map((id) => `/politicas/${id}/`),
];

/** The sections of the site: the first part of every address but the home page's. */
export const TOP_LEVEL: readonly string[] = [
  ...new Set(FIXED_ADDRESSES.flatMap((address) => address.split("/")[1] || [])),
];

/** The section of the pages that stand for what is gone: a host answers with them, and nothing links to them. */
export const GONE_FOLDER = "retirado";
export const goneUrl = (url: string) => `/${GONE_FOLDER}${url}`;

/** Address of the to-do list of an office. */
export function tasksUrl(dependencia: string): string {
  return `/plan/pendientes/${dependencia}/`;
}

/** Pages that exist because of the menus and the offices: the items that the law numbers, and the to-do lists. */
export function addressesFromData(menus: Menus, dependencias: readonly string[]): string[] {
  return [...allPoints(menus).map(({ url }) => url), ...dependencias.map(tasksUrl)];
}

/**
 * The generated page that owns an address, in words; `undefined` when a document may have it. Lists by year and their
 * further pages are kept free even while they do not exist: a news item must not break the list of its own year.
 */
export function generatedPageAt(url: string): string | undefined {
  if (FIXED_ADDRESSES.includes(url)) return "una página que el sitio hace solo";
  if (/^\/noticias\/\d{4}\/$/.test(url)) return "la lista de noticias de ese año";
  if (/^\/noticias\/(?:\d{4}\/)?pagina\/\d+\/$/.test(url)) return "la lista de noticias";
  return /^\/documentos\/(?:avisos-a-personas\/)?pagina\/\d+\/$/.test(url) ? "la lista de documentos" : undefined;
}
