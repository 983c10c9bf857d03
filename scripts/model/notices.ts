import { addressesOfImage } from "../images/image.ts";
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
export function committeeDocuments({ documentos }: Pick<Site, "documentos">): Documento[] {
  return documentos.filter(({ data }) => data.comite !== undefined);
}

/** Addresses hidden from search engines: each notice to a person, and every page that lists one. */
export function noticeAddresses(site: SiteContent): ReadonlySet<string> {
  const points = allPoints(site.menus).filter((point) => documentsAt(point, site).some(isNotice));
  return new Set([
    ...documentsOf(site)
      .filter(isNotice)
      .map(({ url }) => url),
    ...noticesPages(site.documentos).map(({ url }) => url),
    ...points.map(({ url }) => url),
    ...(committeeDocuments(site).some(isNotice) ? [PAGES.comite.url] : []),
  ]);
}

/**
 * Addresses of the files that notices to persons show or link to, including the resized versions of their photos. They
 * are hidden from search engines even if another document uses them too, because the file itself may name the person.
 * @param media paths of the files of the notices
 */
export function addressesOfFiles(media: Iterable<string>, images: Site["images"]): string[] {
  const addresses = [...media].flatMap((path) => {
    const image = images.get(path);
    return image ? addressesOfImage(image) : [path];
  });
  return [...new Set(addresses)].sort();
}
