#!/usr/bin/env node
import { tooOld } from "./command-line/node-version.ts";

const fault = tooOld(process.versions.node);
if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  start();
}

/** Loads the rest only now: an older Node would end in an English error of its own. */
async function start(): Promise<void> {
  const [{ default: module }, { COMPILED_CODE }] = await Promise.all([
    import("node:module"),
    import("./disk/paths.ts"),
  ]);
  // Node 22 and newer. Whatever is imported before is not kept.
  (module as { enableCompileCache?(folder: string): void }).enableCompileCache?.(COMPILED_CODE);
  const [{ sitio }, commands] = await Promise.all([import("./command-line/main.ts"), import("./commands/index.ts")]);
  sitio(Object.values(commands));
}
