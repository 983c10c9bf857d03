import { noticiasPages, reportYears, updatesPages } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import type { EleventyConfig } from "./types.ts";

/**
 * Gives every page the site and the lists that Eleventy cuts into pages.
 *
 * The site travels inside a function: Eleventy merges plain objects deeply, page by page, and would copy it each time.
 */
export function registerGlobalData(eleventyConfig: EleventyConfig, site: Site): void {
  eleventyConfig.addGlobalData("site", () => site);
  eleventyConfig.addGlobalData("noticiasPages", () => noticiasPages(site.noticias));
  eleventyConfig.addGlobalData("updatesPages", () => updatesPages(site));
  eleventyConfig.addGlobalData("reportYears", () => reportYears(site.report));
}
