import { basename, dirname } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { EleventyConfig } from "@11ty/eleventy";
import { allPages } from "../pages/pages.ts";
import { compareText } from "../schema/slug.ts";

/** Whoever wants each page as soon as it is rendered: Eleventy writes the first when the last is rendered. */
export interface PageReader {
  /**
   * Called once, before any page is rendered, with the addresses from the root of the site of the pages that may be searched: in an order that no
   * file system changes, and near to that in which they are rendered.
   */
  expect(urls: readonly string[]): void;
  read(url: string, html: Buffer): void;
}

/** What Eleventy gives to the function that compiles a template. */
interface Compiling {
  defaultRenderer(data: { page: { url: string } }): Promise<string>;
}

/**
 * Hands every page to a reader while Eleventy renders and writes. Eleventy keeps all pages until the last is written: as bytes they lie outside
 * of the heap, which stays small and is cleaned sooner.
 *
 * Rendering never waits for anything, and so neither pipes nor timers would have a turn before the last page: each page gives them one.
 * @param extension of the templates, which Eleventy reads as `11ty.js`
 */
export function readWhileRendering(eleventyConfig: EleventyConfig, extension: string, reader: PageReader): void {
  eleventyConfig.on("eleventy.contentMap", ({ urlToInputPath }) => reader.expect(searchable(urlToInputPath)));
  eleventyConfig.addExtension(extension, {
    key: "11ty.js",
    compile(this: Compiling) {
      return async (data: { page: { url: string } }) => {
        const html = Buffer.from(await this.defaultRenderer(data));
        reader.read(data.page.url, html);
        await nextTurn();
        return html;
      };
    },
  });
}

/** The generated pages that may be searched. */
const SEARCHED = new Set(allPages.flatMap(({ url, searchKind }) => (searchKind ? [url] : [])));

/**
 * The addresses of the pages that may be searched: those of documents, by their layout and then by themselves, which is nearly how Eleventy goes
 * through them; then the others. What is generated has its layouts in a folder of its own.
 */
export function searchable(layouts: Readonly<Record<string, { inputPath: string }>>): string[] {
  const pages = Object.entries(layouts).map(([url, { inputPath }]) => {
    const isGenerated = basename(dirname(inputPath)) === "pages";
    return { url, inputPath, isGenerated };
  });
  return pages
    .filter(({ url, isGenerated }) => !isGenerated || SEARCHED.has(url))
    .sort(
      (a, b) =>
        Number(a.isGenerated) - Number(b.isGenerated) ||
        compareText(a.inputPath, b.inputPath) ||
        compareText(a.url, b.url),
    )
    .map(({ url }) => url);
}
