import type { Site } from "../model/site.ts";

/** The absolute address of a path of the site, for feeds, canonical links and other machines. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string {
  return site.baseUrl + path;
}

/**
 * The absolute address of a path, to print or share; `undefined` while only the computer that built the site serves it.
 */
export function publicAddress(site: Pick<Site, "baseUrl">, path: string): string | undefined {
  return new URL(site.baseUrl).hostname === "localhost" ? undefined : absolute(site, path);
}
