import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { BuildError } from "./errors.ts";

/** Pagefind's own interfaces: the site has a smaller one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages of a folder and writes the index into its `pagefind/`. Returns how many pages can be found.
 * The same pages give the same bytes since Pagefind 1.6.0; older versions order filters at random.
 * @throws BuildError when Pagefind fails.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "es" });
  if (!index) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${errors.join("; ")}`);
  try {
    const indexed = await index.addDirectory({ path: folder });
    const { errors } = await index.writeFiles({ outputPath: join(folder, "pagefind") });
    const failed = [...indexed.errors, ...errors];
    if (failed.length > 0) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${failed.join("; ")}`);
    removeUnused(join(folder, "pagefind"));
    return indexedPages(join(folder, "pagefind"));
  } finally {
    await pagefind.close();
  }
}

/** Pages that the index holds; Pagefind's own count includes those that it read and left out. */
function indexedPages(folder: string): number {
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}
