import type { EleventyConfig } from "@11ty/eleventy";

/** What Eleventy gives to the function that compiles a template. */
interface Compiling {
  defaultRenderer(data: { page: { url: string } }): Promise<string>;
}

/**
 * Eleventy takes pages that are drawn already, and draws the others. It keeps all of them until the last is written: as bytes they lie outside
 * of the heap, which stays small and is cleaned sooner.
 * @param extension of the templates, which Eleventy reads as `11ty.js`
 * @param drawn pages by address
 */
export function takeDrawnPages(
  eleventyConfig: EleventyConfig,
  extension: string,
  drawn: ReadonlyMap<string, Buffer>,
): void {
  eleventyConfig.addExtension(extension, {
    key: "11ty.js",
    compile(this: Compiling) {
      return async (data: { page: { url: string } }) =>
        drawn.get(data.page.url) ?? Buffer.from(await this.defaultRenderer(data));
    },
  });
}
