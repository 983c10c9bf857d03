import type { EleventyConfig } from "@11ty/eleventy";
import type { DrawnData } from "../../layouts/drawn-pages.ts";
import type { PageData } from "./draw-pages.ts";

/**
 * Gives every page the site and the plan measured on it; which pages a layout draws from them, it says itself.
 *
 * The site travels frozen and inside a function: Eleventy merges plain objects deeply, page by page, and would copy it
 * each time; what is not frozen it wraps in proxies of every page, through which each reading of a value goes.
 */
export function registerGlobalData(
  eleventyConfig: EleventyConfig,
  { site, scorecard, datasets, guide, setupGuide, known }: PageData & Pick<DrawnData, "known">,
): void {
  eleventyConfig.addGlobalData("site", () => Object.freeze(site));
  eleventyConfig.addGlobalData("scorecard", () => Object.freeze(scorecard));
  eleventyConfig.addGlobalData("guide", () => guide);
  eleventyConfig.addGlobalData("setupGuide", () => setupGuide);
  eleventyConfig.addGlobalData("known", () => known);
  eleventyConfig.addGlobalData("datasets", () => () => datasets().map(Object.freeze));
}
