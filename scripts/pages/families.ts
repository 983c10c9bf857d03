import { addressesOf, type FamilyEntry, fill, type Hole, type PageEntry } from "./define.ts";
import { allPages, type PageId, type SitePage } from "./pages.ts";

const family = <const Pattern extends string>(entry: FamilyEntry<Pattern, PageId>) => entry;

/** The pages that are made one for each item of something, said once like those of the table. */
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
  values: Readonly<Record<Hole<(typeof FAMILIES)[Id]["pattern"]>, string>>,
): string {
  return fill(FAMILIES[id].pattern, values);
}

/** The address of one page of a long list, from 1: the first is the list's own, `/noticias/`; then `/noticias/pagina/2/`. */
export function numberedUrl(list: string, page: number): string {
  return page === 1 ? list : `${list}pagina/${page}/`;
}

/** The address of the list to which a numbered page belongs; any other address as it is. */
export const withoutNumber = (url: string) => url.replace(/pagina\/\d+\/$/, "");

/** What the tables say of an address that a page of the generator has, or would have if there were something for it. */
interface Owner extends Pick<PageEntry, "noindex"> {
  /** What a message calls the page. */
  inWords: string;
}

/**
 * The page of the generator to which an address is reserved, whether or not it exists today: no document may take it, or it
 * would be in the way of the list of its own year. `undefined` for every other address.
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

/** The page of the table at an address. */
export function pageAt(url: string): SitePage | undefined {
  return pagesByUrl.get(url);
}
