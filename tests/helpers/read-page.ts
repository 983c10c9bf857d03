import type { VNode } from "preact";
import { renderPage } from "../../layouts/page.tsx";

export const html = (page: VNode) => renderPage(page);
export const mainOf = (page: VNode) => /<main.*<\/main>/s.exec(renderPage(page))?.[0] ?? "";

/** The visible text of the main part of a page, on one line. */
export const read = (page: VNode) => plain(mainOf(page));
export const plain = (markup: string) =>
  markup
    .replace(/<\/?(?:time|strong|span)[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,])/g, "")
    .trim();

/** Label and value of each fact. */
export const facts = (page: VNode) =>
  [...mainOf(page).matchAll(/<dt>(.*?)<\/dt> <dd>(.*?)<\/dd>/gs)].map((pair) => pair.slice(1).map(plain));

/** Links of the main part to the pages of a collection, in their order. */
export const listed = (page: VNode, collection: string) =>
  [...mainOf(page).matchAll(/<a href="\/([a-z]+)\/([a-z0-9-]+)\/">/g)].flatMap(([, found, slug]) =>
    found === collection ? [slug] : [],
  );
export const headings = (page: VNode) => [...mainOf(page).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
/** The visible text below a heading. */
export const below = (page: VNode, heading: string) => {
  const [, section = ""] = mainOf(page).split(`<h2>${heading}</h2>`);
  return plain(section.split("</section>")[0] ?? "");
};
export const crumbs = (page: VNode) =>
  [...(/<nav class="breadcrumbs".*?<\/nav>/s.exec(renderPage(page))?.[0] ?? "").matchAll(/href="([^"]+)">(.*?)</g)].map(
    (link) => link.slice(1),
  );
