import type { Site } from "../model/site.ts";

/** The whole address, with host, of a path of the site: what feeds, canonical links and other machines need. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string {
  return site.baseUrl + path;
}
