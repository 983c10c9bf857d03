import { type LoadedSite, loadSite } from "../load/site.ts";

/** What the pages are made from. */
export type PageData = Omit<LoadedSite, "files">;

let handed: PageData | undefined;

/** Lets the build command give Eleventy's configuration the site that it has already loaded and judged. */
export function handOver(loaded: PageData): void {
  handed = loaded;
}

/**
 * The site to build: the one that was handed over or, when Eleventy was called by itself, the one of this folder.
 * @throws ContentError when that folder's content has errors.
 */
export async function currentSite(): Promise<PageData> {
  return handed ?? loadSite({ root: process.cwd() });
}
