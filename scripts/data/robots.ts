import type { Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { absolute } from "./address.ts";

/** `robots.txt`: everything may be crawled; the site map lists the pages. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, FILES.siteMap)}\n`;
}
