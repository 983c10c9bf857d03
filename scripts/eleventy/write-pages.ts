import { setImmediate as nextTurn } from "node:timers/promises";
import type { DrawnData } from "../../layouts/drawn-pages.ts";
import { BuildError } from "../command-line/errors.ts";
import { searchRecords } from "../data/search.ts";
import { MODULE_EXTENSION, MODULES } from "../disk/paths.ts";
import { writeFiles } from "../output/output.ts";
import type { SearchIndex } from "../output/search-index.ts";
import { type PageData, readLayouts, type SearchedPage, searchedPages } from "./draw-pages.ts";
import type { GivenPages } from "./given-pages.ts";
import { type Asked, noting } from "./lookups.ts";
import type { RememberedPages } from "./remembered-pages.ts";

/** Who is there while pages are written. */
export interface Around {
  search: SearchIndex;
  /** The pages of the last build. */
  remembered?: RememberedPages;
}

/** What a command gives to Eleventy's configuration. */
interface Given extends GivenPages {
  data: PageData & Pick<DrawnData, "known">;
}
let given: Given | undefined;

/**
 * Writes every page of a site under a folder: those that may be searched first, because the search waits for them, and of these as they were those
 * that would be the same.
 * @throws BuildError naming the page that could not be written
 */
export async function writePages(data: PageData, output: string, { search, remembered }: Around): Promise<void> {
  const layouts = await readLayouts();
  const pages = searchedPages(layouts, data);
  const urls = pages.map(({ url }) => url);
  search.expect(urls, searchRecords(data.site));
  const drawn = new Map<string, Buffer>();
  const known = new Set<string>();
  for (const { url, html, isKnown } of rememberedOrDrawn(pages, data, remembered)) {
    search.read(url, html);
    if (isKnown) {
      known.add(url);
      writeFiles(output, [{ url: `${url}index.html`, content: html }]);
    } else drawn.set(url, html);
    // Drawing never waits for anything: without this, no pipe and no timer would have a turn before the last page.
    await nextTurn();
  }
  remembered?.finish(urls);
  await writeWithEleventy({ data: { ...data, known }, layouts, drawn, read: search.read }, output);
}

/** Each page as it was, if it would be drawn as it was; else drawn. All of them are kept. @throws BuildError naming the page */
export function* rememberedOrDrawn(
  pages: Iterable<SearchedPage>,
  data: PageData,
  remembered: RememberedPages | undefined,
): Generator<{ url: string; html: Buffer; isKnown: boolean }> {
  for (const page of pages) {
    const { url } = page;
    const before = remembered?.unchanged(page, data.site);
    const asked: Asked[] = [];
    const html = before ?? Buffer.from(draw(page, data, asked));
    if (!before) remembered?.keep(url, html, asked);
    yield { url, html, isKnown: before !== undefined };
  }
}

function draw({ url, render, props, madeOf }: SearchedPage, data: PageData, asked: Asked[]): string {
  const site = madeOf ? noting(data.site, asked) : data.site;
  try {
    return render({ ...data, site, ...props });
  } catch (error) {
    throw cannotWrite(`${url}: ${messageOf(error)}`, error);
  }
}

async function writeWithEleventy(toWrite: Given, output: string): Promise<void> {
  given = toWrite;
  const { default: Eleventy } = await importEleventy();
  // Eleventy finds its input relative to the working folder; the content may be elsewhere.
  process.chdir(MODULES);
  const eleventy = new Eleventy("layouts", output, {
    configPath: `.eleventy${MODULE_EXTENSION}`,
    quietMode: true,
    source: "script",
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw cannotWrite(rootCause(error), error);
  }
}

/**
 * Eleventy, without its way to import anew what changed while it watches: a process of ours builds once, and that way leads every import through
 * another thread. https://github.com/11ty/eleventy/issues/3371
 */
function importEleventy() {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return import("@11ty/eleventy");
}

/** What `writePages` gives to Eleventy's configuration; `undefined` when Eleventy runs on its own. */
export const whatIsGiven = () => given;

const cannotWrite = (why: string, cause: unknown) =>
  new BuildError(`No se pudieron escribir las páginas: ${why}`, { cause });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Eleventy wraps the error of a page in one that names its layout. */
function rootCause(error: unknown): string {
  const original = (error as { originalError?: unknown }).originalError;
  return original ? `${messageOf(error)} ${rootCause(original)}` : messageOf(error);
}
