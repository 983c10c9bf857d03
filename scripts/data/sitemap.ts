import { documentsOf } from "../model/assemble.ts";
import { noticeAddresses } from "../model/notices.ts";
import type { Site } from "../model/site.ts";
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

/**
 * Kept out of search engines: the log repeats the titles of other pages, a to-do list is for the office that has it, the
 * committee's sheet is for its meeting, and a word of thanks answers nobody's question.
 */
const UNLISTED = /^\/(?:informe\/actualizaciones\/|plan\/(?:acta|pendientes)\/|atencion\/pqrsd\/gracias\/)/;

const isListed = (address: string) => address.endsWith("/") && !UNLISTED.test(address);

function lastUpdates(site: Site): Map<string, string | undefined> {
  return new Map(documentsOf(site).map(({ url, lastUpdate }) => [url, lastUpdate?.day]));
}
