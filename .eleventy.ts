import type { EleventyConfig } from "@11ty/eleventy";
import { MODULE_EXTENSION } from "./scripts/disk/paths.ts";
import { takeGivenPages } from "./scripts/eleventy/given-pages.ts";
import { registerGlobalData } from "./scripts/eleventy/global-data.ts";
import { whatIsGiven } from "./scripts/eleventy/write-pages.ts";
import { loadSite } from "./scripts/load/site.ts";

/**
 * Pages are TSX modules and nothing else is a template: no file of `content/` ever reaches one of Eleventy's engines.
 * https://www.11ty.dev/docs/languages/jsx/
 *
 * A command gives the site that it has loaded; when Eleventy runs on its own, it is that of the current folder.
 */
export default async function (eleventyConfig: EleventyConfig) {
  const given = whatIsGiven();
  registerGlobalData(eleventyConfig, given?.data ?? (await loadSite({ root: process.cwd() })));
  // The package has the pages compiled, and is itself in `node_modules`, which Eleventy would pass over.
  const pages = MODULE_EXTENSION === ".ts" ? "11ty.tsx" : "11ty.js";
  if (given) takeGivenPages(eleventyConfig, pages, given);
  else if (pages === "11ty.tsx") eleventyConfig.addExtension(pages, { key: "11ty.js" });
  eleventyConfig.setTemplateFormats(pages);
  eleventyConfig.ignores.delete("**/node_modules/**");
  eleventyConfig.setUseGitIgnore(false);
}

export const config = { dir: { input: "layouts", includes: "components", data: "_data" } };
