import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { hashBytes } from "./hash.ts";
import type { OutputFile } from "./output.ts";
import { PROJECT } from "./paths.ts";

export interface Assets {
  css: string;
  searchScript: string;
  files: OutputFile[];
}

/** The style sheet and the search page's script, small and named by their content. `color` is the municipality's. */
export async function buildAssets(color: string | undefined): Promise<Assets> {
  const [css, script] = await Promise.all([styleSheet(color), searchScript()]);
  const named = (name: string, ending: string, content: string) => ({
    url: `/recursos/${name}.${hashBytes(Buffer.from(content)).slice(0, 8)}.${ending}`,
    content,
  });
  const files = [named("estilos", "css", css), named("buscar", "js", script)] as const;
  return { css: files[0].url, searchScript: files[1].url, files: [...files] };
}

async function styleSheet(color: string | undefined): Promise<string> {
  const folder = join(PROJECT, "layouts", "styles");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .sort();
  const source = names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const institutional = color ? `:root{--institucional:${color}}` : "";
  const { code } = await transform(source + institutional, {
    loader: "css",
    minify: true,
    target: ["chrome100", "safari15", "firefox100"],
  });
  return code;
}

async function searchScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(PROJECT, "layouts", "client", "search.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2020",
    external: ["/pagefind/*"],
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}
