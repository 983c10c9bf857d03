import { documentsOf } from "../model/lists.ts";
import { noticeAddresses } from "../model/notices.ts";
import type { Site } from "../model/site.ts";
import { ownerOf } from "../pages/families.ts";
import { absolute } from "./address.ts";
import { xml } from "./xml.ts";

/**
 * Every page of the site for search engines: https://www.sitemaps.org/protocol.html
 * `lastmod` is the last update by the rules of the report; where the history says nothing, it is left out.
 */
export function sitemap(site: Site): string {
  const days = lastUpdates(site);
  const withNames = noticeAddresses(site);
  const pages = [...site.addresses].filter((address) => isListed(address) && !withNames.has(address)).sort();
  return xml({
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: pages.map((address) => ({ loc: absolute(site, address), lastmod: days.get(address) })),
    },
  });
}

/** A document, or a page of the generator that is not kept out of search engines. */
const isListed = (address: string) => !ownerOf(address)?.noindex;

function lastUpdates(site: Site): Map<string, string | undefined> {
  return new Map(documentsOf(site).map(({ url, lastUpdate }) => [url, lastUpdate?.day]));
}
