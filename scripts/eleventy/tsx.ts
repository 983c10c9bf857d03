import type { EleventyConfig } from "./types.ts";

/**
 * Pages are TSX modules and nothing else is a template: no file of `content/` ever reaches one of Eleventy's engines.
 * https://www.11ty.dev/docs/languages/jsx/
 */
export function registerTsx(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addExtension("11ty.tsx", { key: "11ty.js" });
  eleventyConfig.setTemplateFormats("11ty.tsx");
  eleventyConfig.setUseGitIgnore(false);
}
