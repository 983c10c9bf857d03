#!/usr/bin/env node
import module from "node:module";
import { tooOld } from "./command-line/node-version.ts";
import { COMPILED_CODE } from "./disk/paths.ts";

const fault = tooOld(process.versions.node);
if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  // Node 22 and newer. Whatever is imported before is not kept.
  (module as { enableCompileCache?(folder: string): void }).enableCompileCache?.(COMPILED_CODE);
  // Loaded only now: an older Node would end in an English error of its own.
  Promise.all([import("./command-line/main.ts"), import("./commands/index.ts")]).then(([{ sitio }, commands]) =>
    sitio(Object.values(commands)),
  );
}
