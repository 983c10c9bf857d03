import { attentionOf, attentionText } from "../model/contact.ts";
import { kindOf } from "../model/kinds.ts";
import type { Site } from "../model/site.ts";
import { PAGES, type SitePage } from "../pages/pages.ts";
import { sentence } from "../words/spanish.ts";

/** Something that the site's own search finds and that is no page by itself. */
export interface SearchRecord {
  url: string;
  title: string;
  /** What the result says below its title. */
  summary: string;
  /** What else is searched: other names. */
  words: readonly string[];
  kind: string;
  /** The name of the responsible office. */
  office?: string;
}

/** The lists that a citizen may ask for by their name. */
const LISTS: readonly SitePage[] = [
  PAGES.tramites,
  PAGES.servicios,
  PAGES.noticias,
  PAGES.agenda,
  PAGES.documentos,
  PAGES.dependencias,
];

/** Sheets that have no page yet, the lists of the site, and the data of the town hall. */
export function searchRecords(site: Site): SearchRecord[] {
  return [...site.inventory.map((sheet) => recordOf(site, sheet)), ...LISTS.map(listRecord), ...townHall(site)];
}

/** Where a sheet without a page of its own is listed. */
function listedAt({ collection, slug }: Pick<Site["inventory"][number], "collection" | "slug">): string {
  return `${PAGES[collection].url}#${slug}`;
}

function recordOf(site: Site, sheet: Site["inventory"][number]): SearchRecord {
  const attention = attentionOf(site, sheet.dependencia);
  return {
    url: listedAt(sheet),
    title: sheet.titulo,
    summary: attentionText(attention),
    words: sheet.palabras_clave,
    kind: kindOf(sheet.collection),
    office: attention.office?.data.titulo,
  };
}

function listRecord({ url, title, summary }: SitePage): SearchRecord {
  return { url, title, summary, words: [], kind: "Lista" };
}

/** What is asked for by its name and stands on no page that is searched: «NIT». Only what is published. */
function townHall({ municipio }: Site): SearchRecord[] {
  const { nit, direccion, telefono, horario, correo } = municipio;
  const data = Object.entries({ NIT: nit, Dirección: direccion, Teléfono: telefono, Horario: horario, Correo: correo });
  const known = data.flatMap(([label, value]) => (value ? [sentence(`${label}: ${value}`)] : []));
  if (known.length === 0) return [];
  const title = `Alcaldía de ${municipio.nombre}: sus datos`;
  return [{ url: PAGES.atencion.url, title, summary: known.join(" "), words: [], kind: "Atención" }];
}
