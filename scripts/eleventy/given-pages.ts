import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Layout, PageData } from "./draw-pages.ts";

/** What Eleventy is given besides the site. */
export interface GivenPages {
  /** It would import them anew. */
  layouts: readonly Layout[];
  /** The pages that are drawn already, by address. */
  drawn: ReadonlyMap<string, Buffer>;
  /** Sees the others. */
  read(url: string, html: Buffer): void;
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
  { layouts, drawn, read }: GivenPages,
): void {
  const byPath = new Map(layouts.map((layout) => [layout.path, layout]));
  const layoutAt = (inputPath: string) => byPath.get(resolve(inputPath)) as Layout;
  eleventyConfig.addExtension(extension, {
    read: false,
    getData: true,
    getInstanceFromInputPath: layoutAt,
    compile: (_text: string, inputPath: string) => (data: TemplateData) => {
      const { url } = data.page;
      const known = drawn.get(url);
      if (known) return known;
      const html = Buffer.from(layoutAt(inputPath).render(data));
      read(url, html);
      return html;
    },
  });
}
