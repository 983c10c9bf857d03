import type { ListPage } from "../model/lists.ts";
import { documentosPages, isNotice, noticesPages, noticiasPages } from "../model/lists.ts";
import type { Document, SiteContent } from "../model/site.ts";
import { listPageOf, PAGES } from "../pages/pages.ts";
import { has } from "../schema/index.ts";
import type { DocumentPath } from "../validation/document.ts";

/**
 * The addresses of the pages that list a document, before or after it changed, in the order in which somebody would look for it
 * there: its section, the home page, its office. What counts or measures is not among them.
 */
export function pagesThatList(path: DocumentPath, before: SiteContent, after: SiteContent): string[] {
  const versions = [before, after].flatMap((site) => {
    const document = (site[path.collection] as Document[]).find(({ archivo }) => archivo === path.archivo);
    return document ? [{ site, document }] : [];
  });
  const sections = versions.flatMap(({ site, document }) => sectionPages(site, document));
  const offices = versions.flatMap(({ document: { data } }) => ("dependencia" in data ? data.dependencia : []));
  const shown = after.dependencias.filter(({ slug }) => offices.includes(slug)).map(({ url }) => url);
  return [...new Set([...sections, PAGES.home.url, ...shown])];
}

function sectionPages(site: SiteContent, document: Document): string[] {
  const { collection } = document;
  const having = (pages: readonly ListPage<Document>[]) =>
    pages.filter(({ items }) => items.includes(document)).map(({ url }) => url);
  if (collection === "noticias") return having(noticiasPages(site.noticias) as ListPage<Document>[]);
  if (collection === "documentos")
    return having((isNotice(document) ? noticesPages : documentosPages)(site.documentos) as ListPage<Document>[]);
  if (has(collection, "inventory"))
    return [PAGES[collection].url, PAGES[`${collection}PorNecesidad`].url, PAGES[`${collection}PorDependencia`].url];
  return [listPageOf(collection).url];
}
