import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Layout, PageData } from "./draw-pages.ts";

/** What Eleventy is given besides the site: the layouts, which it would import anew, and the pages that are drawn already, by address. */
export interface GivenPages {
  layouts: readonly Layout[];
  drawn: ReadonlyMap<string, Buffer>;
}

/** What Eleventy gives to a layout. */
type TemplateData = PageData & { page: { url: string } };

/**
 * Eleventy takes layouts and pages that are there already, and draws the others. It keeps all pages until the last is written: as bytes they lie
 * outside of the heap, which stays small and is cleaned sooner.
 * @param extension of the templates
 */
export function takeGivenPages(
  eleventyConfig: EleventyConfig,
  extension: string,
  { layouts, drawn }: GivenPages,
): void {
  const byPath = new Map(layouts.map((layout) => [layout.path, layout]));
  const layoutAt = (inputPath: string) => byPath.get(resolve(inputPath)) as Layout;
  eleventyConfig.addExtension(extension, {
    read: false,
    getData: true,
    getInstanceFromInputPath: layoutAt,
    compile: (_text: string, inputPath: string) => (data: TemplateData) =>
      drawn.get(data.page.url) ?? Buffer.from(layoutAt(inputPath).render(data)),
  });
}
