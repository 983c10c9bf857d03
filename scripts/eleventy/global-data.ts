import type { EleventyConfig } from "@11ty/eleventy";
import { allPoints } from "../model/legal-menus.ts";
import { documentosPages, noticesPages, noticiasPages, reportYears, updatesPages } from "../model/lists.ts";
import type { PageData } from "./write-pages.ts";

/**
 * Gives every page the site, the plan measured on it, and the lists that Eleventy cuts into pages.
 *
 * The site travels frozen and inside a function: Eleventy merges plain objects deeply, page by page, and would copy it
 * each time; what is not frozen it wraps in proxies of every page, through which each reading of a value goes.
 */
export function registerGlobalData(
  eleventyConfig: EleventyConfig,
  { site, scorecard, datasets, guide, setupGuide }: PageData,
): void {
  eleventyConfig.addGlobalData("site", () => Object.freeze(site));
  eleventyConfig.addGlobalData("scorecard", () => Object.freeze(scorecard));
  eleventyConfig.addGlobalData("guide", () => guide);
  eleventyConfig.addGlobalData("setupGuide", () => setupGuide);
  eleventyConfig.addGlobalData("noticiasPages", () => noticiasPages(site.noticias));
  eleventyConfig.addGlobalData("documentosPages", () => documentosPages(site.documentos));
  eleventyConfig.addGlobalData("noticesPages", () => noticesPages(site.documentos));
  eleventyConfig.addGlobalData("updatesPages", () => updatesPages(site));
  eleventyConfig.addGlobalData("reportYears", () => reportYears(site));
  eleventyConfig.addGlobalData("gonePages", () => [...site.former.gone]);
  eleventyConfig.addGlobalData("menuPoints", () => allPoints(site.menus));
  eleventyConfig.addGlobalData("datasets", () => datasets.map(Object.freeze));
}
