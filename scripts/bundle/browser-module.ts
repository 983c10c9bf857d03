import { PROJECT } from "../disk/paths.ts";

/** How esbuild makes a module for the browser of whoever writes, and tells which packages are in it. */
export const BROWSER_MODULE = {
  absWorkingDir: PROJECT,
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "silent",
} as const;
