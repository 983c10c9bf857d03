import type { CollectionId } from "../schema/index.ts";
import type { MenuName } from "./define.ts";
import { pageAt, withoutNumber } from "./families.ts";
import { allPages, listPageOf, PAGES, type PageId, type SitePage } from "./pages.ts";

/** A link with a summary of its target. */
export interface PageLink {
  title: string;
  url: string;
  summary: string;
}

/** A step of the breadcrumbs. */
export interface Crumb {
  title: string;
  url: string;
}

/** The link to a page, with its own title and summary unless `words` replaces them. */
export function linkTo(id: PageId, words: Partial<PageLink> = {}): PageLink {
  return link(PAGES[id], words);
}

/** A list of links, in the order of the table. */
export function menu(id: MenuName): PageLink[] {
  return allPages.flatMap((page) => (page.menus?.[id] ? [link(page, page.menus[id])] : []));
}

/** The children of a page, in the order of the table. */
export function pagesBelow(id: PageId): PageLink[] {
  return allPages.filter(({ parent }) => parent === id).map((page) => link(page, {}));
}

function link({ url, title, name, summary }: SitePage, words: Partial<PageLink>): PageLink {
  return { title: name ?? title, url, summary, ...words };
}

/** The path from the home page to a page, including the page. */
export function trailOf(page: SitePage): Crumb[] {
  const above = page.parent ? trailOf(PAGES[page.parent]) : [];
  return [...above, { title: page.crumb ?? page.name ?? page.title, url: page.url }];
}

/** The breadcrumbs of a page: the path to its parent; `undefined` for a page without a parent. */
export function crumbsOf(page: SitePage): Crumb[] | undefined {
  return page.parent && trailOf(PAGES[page.parent]);
}

/** The breadcrumbs of a document: the path to the list of its collection. */
export function crumbsOfDocument(collection: CollectionId): Crumb[] {
  return trailOf(listPageOf(collection));
}

/**
 * The breadcrumbs of a page of a paginated list: for the first page, those of the list; for the others, the path to the
 * list.
 */
export function crumbsOfList(url: string, parent: PageId): Crumb[] {
  const own = pageAt(url);
  const list = pageAt(withoutNumber(url));
  return (own && crumbsOf(own)) ?? trailOf(list ?? PAGES[parent]);
}

/** The entry of the main menu that an address belongs to, by its first path segment. */
export function sectionOf(url: string): SitePage | undefined {
  const [, folder] = url.split("/");
  const top = pageAt(folder ? `/${folder}/` : "/");
  const section = top && sectionOfPage(top);
  return section?.menus?.main ? section : undefined;
}

function sectionOfPage(page: SitePage): SitePage {
  if (page.section) return PAGES[page.section];
  return page.parent && page.parent !== "home" ? sectionOfPage(PAGES[page.parent]) : page;
}

/** The sections of the public site: the first path segment of every address except the home page. */
export const SECTIONS: readonly string[] = [
  ...new Set(
    allPages
      .filter(({ url, forStaff }) => url.endsWith("/") && !forStaff)
      .flatMap(({ url }) => url.split("/")[1] || []),
  ),
];
