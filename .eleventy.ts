import { currentSite } from "./scripts/eleventy/current-site.ts";
import { registerGlobalData } from "./scripts/eleventy/global-data.ts";
import { registerTsx } from "./scripts/eleventy/tsx.ts";
import type { EleventyConfig } from "./scripts/eleventy/types.ts";

export default async function (eleventyConfig: EleventyConfig) {
  const loaded = await currentSite();

  registerTsx(eleventyConfig);
  registerGlobalData(eleventyConfig, loaded);
}

export const config = { dir: { input: "layouts", includes: "components", data: "_data" } };
