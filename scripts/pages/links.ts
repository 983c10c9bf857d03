import type { CollectionId } from "../schema/index.ts";
import type { MenuName } from "./define.ts";
import { pageAt, withoutNumber } from "./families.ts";
import { allPages, listPageOf, PAGES, type PageId, type SitePage } from "./pages.ts";

/** A link with what is found there. */
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

/** The link to a page, in its own words or in others. */
export function linkTo(id: PageId, words: Partial<PageLink> = {}): PageLink {
  return link(PAGES[id], words);
}

/** A list of links, in the order of the table. */
export function menu(id: MenuName): PageLink[] {
  return allPages.flatMap((page) => (page.menus?.[id] ? [link(page, page.menus[id])] : []));
}

/** The pages below a page, in the order of the table. */
export function pagesBelow(id: PageId): PageLink[] {
  return allPages.filter(({ parent }) => parent === id).map((page) => link(page, {}));
}

function link({ url, title, name, summary }: SitePage, words: Partial<PageLink>): PageLink {
  return { title: name ?? title, url, summary, ...words };
}

/** The way from the home page to a page, itself included. */
export function trailOf(page: SitePage): Crumb[] {
  const above = page.parent ? trailOf(PAGES[page.parent]) : [];
  return [...above, { title: page.crumb ?? page.name ?? page.title, url: page.url }];
}

/** The breadcrumbs of a page: the way to the one above it; nothing for a page that hangs from none. */
export function crumbsOf(page: SitePage): Crumb[] | undefined {
  return page.parent && trailOf(PAGES[page.parent]);
}

/** The breadcrumbs of a document: the way to the list of its collection. */
export function crumbsOfDocument(collection: CollectionId): Crumb[] {
  return trailOf(listPageOf(collection));
}

/** The breadcrumbs of one page of a long list: of the first, those of the list; of the others, the way to the list. */
export function crumbsOfList(url: string, parent: PageId): Crumb[] {
  const own = pageAt(url);
  const list = pageAt(withoutNumber(url));
  return (own && crumbsOf(own)) ?? trailOf(list ?? PAGES[parent]);
}

/** The entry of the main menu to which an address belongs, by the section of the site in which it lies. */
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

/** The sections of the site for citizens: the first part of every address but the home page's. */
export const SECTIONS: readonly string[] = [
  ...new Set(
    allPages
      .filter(({ url, forStaff }) => url.endsWith("/") && !forStaff)
      .flatMap(({ url }) => url.split("/")[1] || []),
  ),
];
