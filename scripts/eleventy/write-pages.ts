import Eleventy from "@11ty/eleventy";
import { BuildError } from "../command-line/errors.ts";
import { PROJECT } from "../disk/paths.ts";
import { handOver, type PageData } from "./current-site.ts";

/**
 * Writes every page of a site under a folder.
 * @throws BuildError naming the page that could not be written.
 */
export async function writePages(loaded: PageData, output: string): Promise<void> {
  handOver(loaded);
  // Eleventy finds its input relative to the working folder; the content may lie elsewhere.
  process.chdir(PROJECT);
  const eleventy = new Eleventy("layouts", output, { configPath: ".eleventy.ts", quietMode: true, source: "script" });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw new BuildError(`No se pudieron escribir las páginas: ${rootCause(error)}`, { cause: error });
  }
}

/** Eleventy wraps the error of a page in one that names its layout. */
function rootCause(error: unknown): string {
  const original = (error as { originalError?: unknown }).originalError;
  const message = error instanceof Error ? error.message : String(error);
  return original ? `${message} ${rootCause(original)}` : message;
}
