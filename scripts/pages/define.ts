/** A page in a list of links: how the list calls it, when not by its own name, and what it says of it. */
export interface LinkWords {
  title?: string;
  summary?: string;
}

/** The lists of links that are made from the table of pages, each in the table's order. */
export type MenuName = "main" | "footer" | "siteMap" | "transparencia" | "participa" | "plan" | "search";

/** What is known of a page that the generator makes whatever the content. */
export interface PageEntry<Id extends string = string> {
  url: string;
  /** Its heading. A page whose heading depends on the content, such as the plan's, gives its own. */
  title: string;
  /** What is found there, in a sentence: below the heading, in lists of links, and for search engines. */
  summary: string;
  /** What menus and breadcrumbs call it. Default: the title. */
  name?: string;
  /** What breadcrumbs alone call it, when its name is too long for them. */
  crumb?: string;
  /** The page above it in the breadcrumbs. A page without one has no breadcrumbs. */
  parent?: Id;
  /** The entry of the main menu that it belongs to. Default: that of the page above it, or itself. */
  section?: Id;
  /** What the site's own search calls this kind of page; without it the page is not searched. */
  searchKind?: string;
  /** Kept out of search engines, and of `sitemap.xml`. */
  noindex?: true;
  /** For those who write in the site: no list of links leads there. */
  forStaff?: true;
  /** A list that is cut into pages, the others at `pagina/N/` below it: what a message calls it. */
  numbered?: string;
  /** The lists of links in which it stands. */
  menus?: Partial<Record<MenuName, LinkWords>>;
}

/** Pages that are made one for each item of something: years, offices, datasets … */
export interface FamilyEntry<Pattern extends string = string, Id extends string = string>
  extends Pick<PageEntry, "noindex" | "numbered"> {
  /** The address with holes: `/noticias/:year/`. `:year` is four digits, any other hole one part of an address. */
  pattern: Pattern;
  parent: Id;
  /** What a message calls the page. Default: a page that the site makes by itself. */
  inWords?: string;
}

/** The names of the holes of a pattern. */
export type Hole<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Hole<Rest>
  : never;

/** A table of pages, in which every `parent` and `section` is one of them. */
export function definePages<Id extends string>(
  pages: Record<Id, PageEntry<NoInfer<Id>>>,
): Record<Id, PageEntry<NoInfer<Id>>> {
  return pages;
}

/** What matches the addresses that a pattern makes. */
export function addressesOf(pattern: string): RegExp {
  const source = pattern.replace(/:(\w+)/g, (_hole, name: string) => (name === "year" ? "\\d{4}" : "[^/]+"));
  return new RegExp(`^${source}$`);
}

/** The address that a pattern makes with a value for each of its holes. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_hole, name: string) => values[name] ?? "");
}
