import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { IS_SOURCE, MODULES, PACKAGE, PROJECT } from "./paths.ts";

/** The generator that is running: its version, and those of Node that it runs on. */
const THIS = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
export const THIS_VERSION: string = THIS.version;
export const THIS_ENGINES: Readonly<Record<string, string>> = THIS.engines;

/** The folder that the sources are compiled into is named after them and their packages; the package says the hash of its own. */
const compiledCode = MODULES === PROJECT ? undefined : basename(MODULES);
const code: string | undefined = IS_SOURCE ? compiledCode : THIS.code;

/**
 * What tells the code that runs, on this Node, from any other: what it found once, it finds again. `undefined` when sources run as they are,
 * which may change at any moment.
 */
export const THIS_CODE: string | undefined = code && `${code} ${process.version}`;
