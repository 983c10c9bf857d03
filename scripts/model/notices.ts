import { PAGES } from "../pages/pages.ts";
import { allPoints, type MenuPoint } from "./legal-menus.ts";
import { isNotice, noticesPages } from "./lists.ts";
import type { Documento, Site, SiteContent } from "./site.ts";

/** The documents that an item of the menus lists: only that of transparency lists some. */
export function documentosAt({ menu, numero }: MenuPoint, { documentos }: Pick<Site, "documentos">): Documento[] {
  return menu === "transparencia" ? documentos.filter(({ data }) => data.transparencia === numero) : [];
}

/** The documents that the committee's page lists. */
export function papersOfCommittee({ documentos }: Pick<Site, "documentos">): Documento[] {
  return documentos.filter(({ data }) => data.comite !== undefined);
}

/** Addresses that search engines may not have: each notice to a person, and every page that lists one. */
export function noticeAddresses(site: Pick<SiteContent, "documentos" | "menus">): ReadonlySet<string> {
  const points = allPoints(site.menus).filter((point) => documentosAt(point, site).some(isNotice));
  return new Set([
    ...site.documentos.filter(isNotice).map(({ url }) => url),
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
