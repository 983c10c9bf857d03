import { BuildError } from "../command-line/errors.ts";
import { MODULE_EXTENSION, MODULES } from "../disk/paths.ts";
import { type LoadedSite, loadSite } from "../load/site.ts";
import type { PageReader } from "./rendered-pages.ts";

/** What the pages are made from. */
export type PageData = Omit<LoadedSite, "files">;

/** The site that a command has already loaded, for Eleventy's configuration. */
let given: PageData | undefined;
let givenReader: PageReader | undefined;

/**
 * Writes every page of a site under a folder.
 * @param reader gets each page when it is rendered
 * @throws BuildError naming the page that could not be written
 */
export async function writePages(loaded: PageData, output: string, reader?: PageReader): Promise<void> {
  given = loaded;
  givenReader = reader;
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
    throw new BuildError(`No se pudieron escribir las páginas: ${rootCause(error)}`, { cause: error });
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

/**
 * The site to build: the one that `writePages` was given or, when Eleventy runs on its own, that of the current folder.
 * @throws ContentError when the content of that folder has errors
 */
export async function currentSite(): Promise<PageData> {
  return given ?? loadSite({ root: process.cwd() });
}

/** Who reads the pages of the site that `writePages` was given. */
export const currentReader = () => givenReader;

/** Eleventy wraps the error of a page in one that names its layout. */
function rootCause(error: unknown): string {
  const original = (error as { originalError?: unknown }).originalError;
  const message = error instanceof Error ? error.message : String(error);
  return original ? `${message} ${rootCause(original)}` : message;
}
