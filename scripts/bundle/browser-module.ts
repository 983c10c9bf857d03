import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { PROJECT } from "../disk/paths.ts";

/** How esbuild bundles a module for the browser of a clerk, with a list of the packages in it. */
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

/** The licences of every package that is part of a bundle, which they require to be included. */
export function licences({ inputs }: Metafile): string {
  const paths = Object.keys(inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const texts = [...new Set(paths)].sort().map((path) => {
    const folder = join(PROJECT, path);
    const name = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = name
      ? readFileSync(join(folder, name), "utf8")
      : JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).license;
    return `${path.replace(/^.*node_modules\//, "")}\n\n${text.trim()}\n`;
  });
  return texts.join("\n\n———\n\n");
}
