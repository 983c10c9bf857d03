import type { CollectionId } from "../schema/index.ts";

/** A document's address: its path without `content/` and `.md`. */
export function addressOf(collection: CollectionId, slug: string): string {
  return `/${collection}/${slug}/`;
}

/** The policies that Resolución MinTIC 1519 de 2020 asks of every public site. */
export const POLICY_IDS = ["terminos", "privacidad", "derechos-de-autor", "cookies", "accesibilidad"] as const;

/** Pages that no department writes and that exist whatever the content. */
export const FIXED_ADDRESSES: readonly string[] = [
  "/",
  "/noticias/",
  ...["servicios", "tramites"].flatMap((id) => [
    `/${id}/`,
    `/${id}/que-quiero-hacer/`,
    `/${id}/por-dependencia/`,
    `/${id}/inventario/`,
  ]),
  "/dependencias/",
  "/paginas/",
  "/buscar/",
  "/informe/",
  "/informe/actualizaciones/",
  "/mapa-del-sitio/",
  "/transparencia/",
  "/atencion/",
  "/participa/",
  "/politicas/",
  ...POLICY_IDS.map((id) => `/politicas/${id}/`),
];

/**
 * The generated page that owns an address, in words; `undefined` when a document may have it. Lists by year and their
 * further pages are kept free even while they do not exist: a news item must not break the list of its own year.
 */
export function generatedPageAt(url: string): string | undefined {
  if (FIXED_ADDRESSES.includes(url)) return "una página que el sitio hace solo";
  if (/^\/noticias\/\d{4}\/$/.test(url)) return "la lista de noticias de ese año";
  return /^\/noticias\/(?:\d{4}\/)?pagina\/\d+\/$/.test(url) ? "la lista de noticias" : undefined;
}
