import type { Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { absolute } from "./address.ts";

/** `robots.txt`: everything may be read, and where the list of pages is. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, FILES.siteMap)}\n`;
}
