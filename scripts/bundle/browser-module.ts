import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile, Plugin } from "esbuild";
import { PROJECT } from "../disk/paths.ts";

/** How esbuild bundles a module for the browser of a clerk, with a list of the packages in it. */
export const BROWSER_MODULE = {
  absWorkingDir: PROJECT,
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  target: "es2022",
  // Browsers read modules as UTF-8, whatever their host says.
  charset: "utf8",
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

/** Leaves out the messages of Zod in 50 languages, half of its size: what is wrong is said in sentences of our own. */
export const WITHOUT_ZOD_LANGUAGES: Plugin = {
  name: "without-zod-languages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ path, importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path, namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "export {}" }));
  },
};
