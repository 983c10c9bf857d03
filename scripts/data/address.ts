import type { Site } from "../model/site.ts";

/** The whole address, with host, of a path of the site: what feeds, canonical links and other machines need. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string {
  return site.baseUrl + path;
}

/** The whole address of a path, to print or to send; `undefined` while the site is only on the computer that built it. */
export function publicAddress(site: Pick<Site, "baseUrl">, path: string): string | undefined {
  return new URL(site.baseUrl).hostname === "localhost" ? undefined : absolute(site, path);
}
