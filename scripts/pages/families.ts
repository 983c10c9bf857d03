import { addressesOf, type FamilyEntry, fill, type PageEntry, type Placeholder } from "./define.ts";
import { allPages, type PageId, type SitePage } from "./pages.ts";

const family = <const Pattern extends string>(entry: FamilyEntry<Pattern, PageId>) => entry;

/** The families of pages, each defined once, like the pages of the table. */
export const FAMILIES = {
  noticiasDelAno: family({
    pattern: "/noticias/:year/",
    parent: "noticias",
    inWords: "la lista de noticias de ese año",
    numbered: "la lista de noticias",
  }),
  informeDelAno: family({ pattern: "/informe/:year/", parent: "informe" }),
  actualizacionesDelCanal: family({
    pattern: "/informe/actualizaciones/canal/:canal/",
    parent: "actualizaciones",
    noindex: true,
    numbered: "el registro de actualizaciones",
  }),
  actualizacionesDeLaDependencia: family({
    pattern: "/informe/actualizaciones/dependencia/:dependencia/",
    parent: "actualizaciones",
    noindex: true,
    numbered: "el registro de actualizaciones",
  }),
  pendientesDeLaDependencia: family({
    pattern: "/plan/pendientes/:dependencia/",
    parent: "pendientes",
    noindex: true,
  }),
  conjuntoDeDatos: family({ pattern: "/datos/:conjunto/", parent: "datos" }),
  puntoDeTransparencia: family({ pattern: "/transparencia/:punto/", parent: "transparencia" }),
  puntoDeAtencion: family({ pattern: "/atencion/:punto/", parent: "atencion" }),
  puntoDeParticipa: family({ pattern: "/participa/:punto/", parent: "participa" }),
};

export type FamilyId = keyof typeof FAMILIES;

/** The address of one page of a family: `addressIn("noticiasDelAno", { year: "2026" })`. */
export function addressIn<Id extends FamilyId>(
  id: Id,
  values: Readonly<Record<Placeholder<(typeof FAMILIES)[Id]["pattern"]>, string>>,
): string {
  return fill(FAMILIES[id].pattern, values);
}

/** The address of the calendar with the dates of an office's to-do list: beside its page, `/plan/pendientes/hacienda.ics`. */
export const calendarOfTasks = (dependencia: string) =>
  addressIn("pendientesDeLaDependencia", { dependencia }).replace(/\/$/, ".ics");

/** The address of a page of a paginated list: `/noticias/` for page 1, `/noticias/pagina/2/` for page 2. */
export function numberedUrl(list: string, page: number): string {
  return page === 1 ? list : `${list}pagina/${page}/`;
}

/** The address of the list that a numbered page belongs to; any other address unchanged. */
export const withoutNumber = (url: string) => url.replace(/pagina\/\d+\/$/, "");

/** The facts of a generated page that has an address, or would have it if there were content for it. */
interface Owner extends Pick<PageEntry, "noindex"> {
  /** The name of the page in messages. */
  inWords: string;
}

/**
 * The generated page that an address is reserved for, whether or not it exists today. No document may use it: a news
 * item at `/noticias/2026/` would collide with the list of that year. `undefined` for every other address.
 */
export function ownerOf(url: string): Owner | undefined {
  const base = withoutNumber(url);
  const entry = entryAt(base);
  if (!entry || (base !== url && !entry.numbered)) return undefined;
  const inWords = base === url ? ("inWords" in entry && entry.inWords) || BY_ITSELF : entry.numbered;
  return { noindex: entry.noindex, inWords: inWords ?? BY_ITSELF };
}

const BY_ITSELF = "una página que el sitio hace solo";
const pagesByUrl: ReadonlyMap<string, SitePage> = new Map(allPages.map((page) => [page.url, page]));
const families = Object.values<FamilyEntry>(FAMILIES).map((entry) => ({
  entry,
  addresses: addressesOf(entry.pattern),
}));

function entryAt(url: string): SitePage | FamilyEntry | undefined {
  return pagesByUrl.get(url) ?? families.find(({ addresses }) => addresses.test(url))?.entry;
}

/** The page of the table with an address. */
export function pageAt(url: string): SitePage | undefined {
  return pagesByUrl.get(url);
}
