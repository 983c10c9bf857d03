import type { EleventyConfig } from "@11ty/eleventy";
import { MODULE_EXTENSION } from "./scripts/disk/paths.ts";
import { registerGlobalData } from "./scripts/eleventy/global-data.ts";
import { readWhileRendering } from "./scripts/eleventy/rendered-pages.ts";
import { currentReader, currentSite } from "./scripts/eleventy/write-pages.ts";

/**
 * Pages are TSX modules and nothing else is a template: no file of `content/` ever reaches one of Eleventy's engines.
 * https://www.11ty.dev/docs/languages/jsx/
 */
export default async function (eleventyConfig: EleventyConfig) {
  registerGlobalData(eleventyConfig, await currentSite());
  // The package has the pages compiled, and is itself in `node_modules`, which Eleventy would pass over.
  const pages = MODULE_EXTENSION === ".ts" ? "11ty.tsx" : "11ty.js";
  const reader = currentReader();
  if (reader) readWhileRendering(eleventyConfig, pages, reader);
  else if (pages === "11ty.tsx") eleventyConfig.addExtension(pages, { key: "11ty.js" });
  eleventyConfig.setTemplateFormats(pages);
  eleventyConfig.ignores.delete("**/node_modules/**");
  eleventyConfig.setUseGitIgnore(false);
}

export const config = { dir: { input: "layouts", includes: "components", data: "_data" } };
