import type { EleventyConfig } from "@11ty/eleventy";
import { registerGlobalData } from "./scripts/eleventy/global-data.ts";
import { currentSite } from "./scripts/eleventy/write-pages.ts";

/**
 * Pages are TSX modules and nothing else is a template: no file of `content/` ever reaches one of Eleventy's engines.
 * https://www.11ty.dev/docs/languages/jsx/
 */
export default async function (eleventyConfig: EleventyConfig) {
  registerGlobalData(eleventyConfig, await currentSite());
  eleventyConfig.addExtension("11ty.tsx", { key: "11ty.js" });
  eleventyConfig.setTemplateFormats("11ty.tsx");
  eleventyConfig.setUseGitIgnore(false);
}

export const config = { dir: { input: "layouts", includes: "components", data: "_data" } };
