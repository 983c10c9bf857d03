import type { Document, Site } from "../model/site.ts";
import { absolute } from "./address.ts";
import { xml } from "./xml.ts";

/**
 * Every page of the site for search engines: https://www.sitemaps.org/protocol.html
 * `lastmod` is the last update by the rules of the report; where the history says nothing, it is left out.
 */
export function sitemap(site: Site): string {
  const days = lastUpdates(site);
  const pages = [...site.addresses].filter(isListed).sort();
  return xml({
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: pages.map((address) => ({ loc: absolute(site, address), lastmod: days.get(address) })),
    },
  });
}

/** The log is kept out of search engines: it repeats the titles of other pages, and those of withdrawn ones. */
function isListed(address: string): boolean {
  return address.endsWith("/") && !address.startsWith("/informe/actualizaciones/");
}

function lastUpdates(site: Site): Map<string, string | undefined> {
  const documents: Document[] = [site.noticias, site.servicios, site.tramites, site.dependencias, site.paginas].flat();
  return new Map(documents.map(({ url, lastUpdate }) => [url, lastUpdate?.day]));
}
