import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./paths.ts";

/** The generator that is running: its version, and those of Node that it runs on. */
const THIS = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
export const THIS_VERSION: string = THIS.version;
export const THIS_ENGINES: Readonly<Record<string, string>> = THIS.engines;
