import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { BuildError } from "../command-line/errors.ts";
import type { SearchRecord } from "../data/search.ts";
import { filesUnder } from "../disk/files.ts";
import { sentence } from "../words/spanish.ts";

/** Pagefind's own user interfaces: the site has a smaller one. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages of a folder, and records of what has no page, and writes the index into its `pagefind/`. Returns the
 * number of entries of the index.
 * The same pages give the same bytes: versions before Pagefind 1.6.0 order filters at random, and pages are added one by one
 * because a folder would be indexed in the order in which its file system lists it.
 * @throws BuildError when Pagefind fails
 */
export async function writeSearchIndex(folder: string, records: readonly SearchRecord[]): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "es" });
  if (!index) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${errors.join("; ")}`);
  try {
    const failed: string[] = [];
    for (const sourcePath of filesUnder(folder).filter((path) => path.endsWith(".html"))) {
      const content = readFileSync(join(folder, sourcePath), "utf8");
      failed.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    }
    for (const record of records) failed.push(...(await index.addCustomRecord(customRecord(record))).errors);
    failed.push(...(await index.writeFiles({ outputPath: join(folder, "pagefind") })).errors);
    if (failed.length > 0) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${failed.join("; ")}`);
    removeUnused(join(folder, "pagefind"));
    return indexedPages(join(folder, "pagefind"));
  } finally {
    await pagefind.close();
  }
}

/** As the pages say it of themselves: `layouts/page.tsx` and `layouts/components/page-header.tsx`. */
function customRecord({ url, title, summary, words, kind, office }: SearchRecord) {
  return {
    url,
    language: "es",
    content: [title, summary, words.join(", ")].filter(Boolean).map(sentence).join(" "),
    meta: { title, resumen: summary },
    filters: { tipo: [kind], ...(office ? { dependencia: [office] } : {}) },
  };
}

/** The number of pages in the index; Pagefind's own count includes those that it left out. */
function indexedPages(folder: string): number {
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}
