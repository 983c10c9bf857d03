import type { Site } from "../model/site.ts";

/** The absolute address of a path of the site, for feeds, canonical links and other machines. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string {
  return site.baseUrl + path;
}

/**
 * The absolute address of a path, to print or share; `undefined` while only the computer that built the site serves it.
 */
export function publicAddress(site: Pick<Site, "baseUrl">, path: string): string | undefined {
  return isLocal(site.baseUrl) ? undefined : absolute(site, path);
}

const isLocal = (address: string) => /^https?:\/\/localhost(?:[:/]|$)/i.test(address);
