import type { Site } from "../model/site.ts";
import { loadSite } from "../site.ts";

let handed: Site | undefined;

/** Lets the build command give Eleventy's configuration the site that it has already loaded and judged. */
export function handOver(site: Site): void {
  handed = site;
}

/**
 * The site to build: the one that was handed over or, when Eleventy was called by itself, the one of this folder.
 * @throws ContentError when that folder's content has errors.
 */
export async function currentSite(): Promise<Site> {
  return handed ?? (await loadSite({ root: process.cwd() })).site;
}
