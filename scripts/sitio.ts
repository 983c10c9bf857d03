#!/usr/bin/env node
import module from "node:module";
import { COMPILED_CODE } from "./disk/paths.ts";

// Node 22 and newer. Whatever is imported before is not kept.
(module as { enableCompileCache?(folder: string): void }).enableCompileCache?.(COMPILED_CODE);

const { sitio } = await import("./command-line/main.ts");
sitio(Object.values(await import("./commands/index.ts")));
