import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { PROJECT } from "../disk/paths.ts";

/** The licences of every package that a bundled program has something of, as they ask for. */
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
