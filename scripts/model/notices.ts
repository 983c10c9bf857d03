import { PAGES } from "../pages/pages.ts";
import { collectionIds } from "../schema/index.ts";
import { numeralKey } from "../schema/numerals.ts";
import { allPoints, type MenuPoint } from "./legal-menus.ts";
import { documentsOf, isNotice, noticesPages } from "./lists.ts";
import type { Document, DocumentLists, Documento, Site, SiteContent } from "./site.ts";

/** The documents that an item of the menus lists, of whatever collection. */
export function documentsAt({ menu, numero }: MenuPoint, site: DocumentLists): Document[] {
  return collectionIds.flatMap((id) => {
    const key = numeralKey(id, menu);
    const documents: Document[] = site[id];
    return key ? documents.filter(({ data }) => (data as Readonly<Record<string, unknown>>)[key] === numero) : [];
  });
}

/** The documents that the committee's page lists. */
export function papersOfCommittee({ documentos }: Pick<Site, "documentos">): Documento[] {
  return documentos.filter(({ data }) => data.comite !== undefined);
}

/** Addresses that search engines may not have: each notice to a person, and every page that lists one. */
export function noticeAddresses(site: SiteContent): ReadonlySet<string> {
  const points = allPoints(site.menus).filter((point) => documentsAt(point, site).some(isNotice));
  return new Set([
    ...documentsOf(site)
      .filter(isNotice)
      .map(({ url }) => url),
    ...noticesPages(site.documentos).map(({ url }) => url),
    ...points.map(({ url }) => url),
    ...(papersOfCommittee(site).some(isNotice) ? [PAGES.comite.url] : []),
  ]);
}

/**
 * Addresses of the files that notices to persons show or offer, those that were made of their photos too: search engines may
 * not have them, though another document names them too. It is not known which of the two a file tells of.
 * @param media of the notices, by path
 */
export function addressesOfFiles(media: Iterable<string>, images: Site["images"]): string[] {
  const addresses = [...media].flatMap((path) => {
    const image = images.get(path);
    return image ? [...image.webp, ...image.fallback].map(({ url }) => url) : [path];
  });
  return [...new Set(addresses)].sort();
}
