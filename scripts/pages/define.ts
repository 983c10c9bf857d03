/** The text of a link to a page in a list of links: its title, if not the name of the page, and its summary. */
export interface LinkWords {
  title?: string;
  summary?: string;
}

/** The lists of links derived from the table of pages, each in the order of the table. */
export type MenuName = "main" | "footer" | "siteMap" | "transparencia" | "participa" | "plan" | "search";

/** The facts of a page that the generator always makes, whatever the content. */
export interface PageEntry<Id extends string = string> {
  url: string;
  /** Its heading. A page whose heading depends on the content, such as the plan, overrides it. */
  title: string;
  /** One sentence about its content: below the heading, in lists of links, and for search engines. */
  summary: string;
  /** Its name in menus and breadcrumbs. Default: the title. */
  name?: string;
  /** Its name in breadcrumbs, if `name` is too long for them. */
  crumb?: string;
  /** Its parent in the breadcrumbs. A page without a parent has no breadcrumbs. */
  parent?: Id;
  /** The entry of the main menu that it belongs to. Default: that of its parent, or itself. */
  section?: Id;
  /** The name of this kind of page in the site's own search; without it the page is not indexed. */
  searchKind?: string;
  /** Hidden from search engines, and not in `sitemap.xml`. */
  noindex?: true;
  /** For staff: no public list links to it. */
  forStaff?: true;
  /** Set for a paginated list, whose further pages are at `pagina/N/`: the name of such a page in messages. */
  numbered?: string;
  /** The lists of links that include it. */
  menus?: Partial<Record<MenuName, LinkWords>>;
}

/** A family of pages, one for each year, office, dataset … */
export interface FamilyEntry<Pattern extends string = string, Id extends string = string>
  extends Pick<PageEntry, "noindex" | "numbered"> {
  /**
   * The address with placeholders: `/noticias/:year/`. `:year` is four digits, any other placeholder one path segment.
   */
  pattern: Pattern;
  parent: Id;
  /** The name of the page in messages. Default: a page that the site makes by itself. */
  inWords?: string;
}

/** The names of the placeholders of a pattern. */
export type Placeholder<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Makes the table of pages; every `parent` and `section` must be one of its ids. */
export function definePages<Id extends string>(
  pages: Record<Id, PageEntry<NoInfer<Id>>>,
): Record<Id, PageEntry<NoInfer<Id>>> {
  return pages;
}

/** What matches the addresses that a pattern makes. */
export function addressesOf(pattern: string): RegExp {
  const source = pattern.replace(/:(\w+)/g, (_placeholder, name: string) => (name === "year" ? "\\d{4}" : "[^/]+"));
  return new RegExp(`^${source}$`);
}

/** The address for a pattern and a value for each of its placeholders. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_placeholder, name: string) => values[name] ?? "");
}
