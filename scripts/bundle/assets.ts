import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { pagePolicy } from "../data/headers.ts";
import { iconSvg } from "../data/icon.ts";
import { styleTokens } from "../data/style-tokens.ts";
import { hashBytes, sha256Base64 } from "../disk/hash.ts";
import { PROJECT } from "../disk/paths.ts";
import { SHEETS, type Styles } from "../model/styles.ts";
import type { OutputFile } from "../output/output.ts";
import type { Municipio } from "../schema/municipio.ts";

export interface Assets {
  /** Style sheets as text: pages include them in their head. */
  styles: Styles;
  searchScript: string;
  filterScript: string;
  printScript: string;
  /** The icon of a municipality that has no escudo yet. */
  icon: string;
  /** SHA-256 of each style sheet in Base64, which the header of the host allows browsers to apply. */
  styleHashes: readonly string[];
  /** The content security policy, for pages that include it themselves. */
  policy: string;
  files: OutputFile[];
}

type AssetsInput = Pick<Municipio, "color" | "estilo" | "nombre" | "formulario_pqrsd">;

/**
 * The minified style sheets and scripts. Scripts and the icon are files with a hash of their content in the name; the hashes of
 * the style sheets allow browsers to apply only these.
 */
export async function buildAssets({ color, estilo, nombre, formulario_pqrsd }: AssetsInput): Promise<Assets> {
  const [base, search, filter, print, ...special] = await Promise.all([
    styleSheet(/^\d/, styleTokens({ color, estilo })),
    script("search"),
    script("filter"),
    script("print"),
    ...SHEETS.map((name) => styleSheet(new RegExp(`(?:^|\\.)${name}\\.`))),
  ]);
  const styles = { base, ...Object.fromEntries(SHEETS.map((name, index) => [name, special[index]])) } as Styles;
  const named = [
    file("buscar.js", search),
    file("filtrar.js", filter),
    file("imprimir.js", print),
    file("icono.svg", iconSvg({ nombre, color })),
  ] as const;
  const styleHashes = Object.values(styles).map(sha256Base64);
  return {
    styles,
    searchScript: named[0].url,
    filterScript: named[1].url,
    printScript: named[2].url,
    icon: named[3].url,
    styleHashes,
    policy: pagePolicy(styleHashes, formulario_pqrsd),
    files: [...named],
  };
}

/** A file whose address changes with its content, so that browsers may cache it for ever. */
function file(name: string, content: string) {
  const hash = hashBytes(Buffer.from(content)).slice(0, 8);
  return { url: `/recursos/${name.replace(".", `.${hash}.`)}`, content };
}

/** Those files of `layouts/styles/` whose names match, in the order of their names, as one. */
async function styleSheet(names: RegExp, more = ""): Promise<string> {
  const folder = join(PROJECT, "layouts", "styles");
  const wanted = readdirSync(folder).filter((name) => name.endsWith(".css") && names.test(name));
  const source = wanted.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  const { code } = await transform([...source, more].join("\n"), {
    loader: "css",
    minify: true,
    target: ["chrome100", "safari15", "firefox100"],
  });
  return code.trim();
}

async function script(name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(PROJECT, "layouts", "client", `${name}.ts`)],
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
