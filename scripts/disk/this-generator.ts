import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { IS_SOURCE, MODULES, PACKAGE, PROJECT } from "./paths.ts";

/** The generator that is running: its version, and those of Node that it runs on. */
const THIS = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
export const THIS_VERSION: string = THIS.version;
export const THIS_ENGINES: Readonly<Record<string, string>> = THIS.engines;

/**
 * What tells the code that runs, on this Node, from any other: what it found once, it finds again. `undefined` when sources run as they are,
 * which may change at any moment.
 */
export const THIS_CODE: string | undefined = codeName() && `${codeName()} ${process.version}`;

/** The folder that the sources are compiled into is named after them and their packages; the package says the hash of its own. */
function codeName(): string | undefined {
  if (!IS_SOURCE) return THIS.code;
  return MODULES === PROJECT ? undefined : basename(MODULES);
}
