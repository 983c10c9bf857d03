import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { BuildError } from "../command-line/errors.ts";
import { hashBytes } from "../disk/hash.ts";
import { PROJECT } from "../disk/paths.ts";
import { defaultsByKey } from "../editor/defaults.ts";
import { EDITOR_ICONS } from "../editor/icons.ts";
import { withStrings } from "../editor/strings.ts";
import { listedTextsByCollection, numbersByKey, twoFormsByKey, twoFormsInDataFiles } from "../editor/union-forms.ts";
import {
  assetsAskedFor,
  cdnAddresses,
  iconWords,
  isIconFont,
  ownHosted,
  withFilesTold,
  withPlainTitles,
  withTextsCompared,
} from "../editor/upstream.ts";
import { collectionsWith } from "../schema/index.ts";
import { BROWSER_MODULE, licences } from "./browser-module.ts";
import { subsetIconFont } from "./icon-font.ts";

/** The module of the package, and the folder of what it loads later. */
const MODULE = createRequire(import.meta.url).resolve("@sveltia/cms");
const ASSETS = join(dirname(MODULE), "assets");

/** Of 29 languages of the interface and 300 of the syntax highlighter, those that this site needs. English is in the module. */
const KEPT = new Set(["es-CO.json", "markdown", "yaml"]);

/**
 * Writes the program of the editor into a folder, from the installed package: Sveltia CMS in Spanish, with nothing loaded from
 * another host. The module that starts it is `editor-….js`; the names of modules and of what they load contain a hash of the
 * content. The same packages give the same bytes.
 * @throws BuildError when a newer package has parts that this cannot put together
 */
export async function writeEditorProgram(folder: string): Promise<void> {
  const iconFont = await smallIconFont();
  const { metafile } = await build({
    ...BROWSER_MODULE,
    entryPoints: [join("scripts", "editor", "start.js")],
    outdir: folder,
    entryNames: "editor-[hash]",
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    plugins: [ourChanges(iconFont.name)],
  }).catch((error: Error) => {
    throw new BuildError(`No se pudo preparar el editor: ${error.message}`, { cause: error });
  });
  for (const path of Object.keys(metafile.outputs)) check(join(PROJECT, path));
  writeAssets(join(folder, "assets"), iconFont);
  // The licences of the fonts are beside them.
  writeFileSync(join(folder, "licencias.txt"), licences(metafile));
}

interface Asset {
  name: string;
  content: Buffer;
}

/** The icon font, reduced to the icons that the editor and its configuration show. */
async function smallIconFont(): Promise<Asset> {
  const words = iconWords(readFileSync(MODULE, "utf8"));
  const content = await subsetIconFont(readFileSync(join(ASSETS, iconFontName())), words, Object.values(EDITOR_ICONS));
  return { name: `iconos-${hashBytes(content).slice(0, 8)}.woff2`, content };
}

function iconFontName(): string {
  const name = readdirSync(ASSETS).find(isIconFont);
  if (name) return name;
  throw new BuildError("El editor trae sus iconos de otra manera que antes: revise scripts/bundle/editor-program.ts.");
}

/** @throws BuildError when the package has parts in another way than the one that is patched here */
function changedModule(iconFont: string): string {
  const titled = withPlainTitles(ownHosted(readFileSync(MODULE, "utf8"))) ?? otherwise("muestra los títulos");
  const compared = withTextsCompared(titled) ?? otherwise("compara lo que cambió");
  const told = withFilesTold(compared) ?? otherwise("guarda");
  return told.replaceAll(iconFontName(), iconFont);
}

function otherwise(what: string): never {
  throw new BuildError(`El editor ${what} de otra manera que antes: revise scripts/editor/upstream.ts.`);
}

/** Replaces files of the package by ours; the many that are not needed become an empty module. */
function ourChanges(iconFont: string): Plugin {
  const contents = changedModule(iconFont);
  return {
    name: "sitio-municipal",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^(?:@shikijs\/langs|\.\.\/locales)\/./ }, ({ path }) =>
        KEPT.has(basename(path)) ? undefined : { path: "nothing", namespace: "nothing" },
      );
      onResolve({ filter: /^of-schemas$/ }, ({ path }) => ({ path, namespace: "schemas" }));
      onLoad({ filter: /./, namespace: "schemas" }, () => ({ contents: ofSchemas(), loader: "json" }));
      onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "export default []" }));
      onLoad({ filter: /[\\/]cms[\\/]npm[\\/]index\.js$/ }, () => ({ contents }));
      onLoad({ filter: /[\\/]es-CO\.json$/ }, ({ path }) => ({ contents: spanish(path), loader: "json" }));
    },
  };
}

/** What the format of documents and previews need from the schemas, as JSON, so that the browser need not load them. */
export function ofSchemas(): string {
  return JSON.stringify({
    forms: twoFormsByKey(),
    dataForms: twoFormsInDataFiles(),
    defaults: defaultsByKey(),
    numbers: numbersByKey(),
    listed: listedTextsByCollection(),
    previewed: collectionsWith("preview"),
  });
}

/** The Spanish of the package, with the texts that it lacks and our own wording where staff do not understand it. */
function spanish(path: string): string {
  const ours = readFileSync(join(PROJECT, "scripts", "editor", "es-CO.json"), "utf8");
  return JSON.stringify(withStrings(JSON.parse(readFileSync(path, "utf8")), JSON.parse(ours)));
}

/** @throws BuildError when a module of the result would load something from another host or something that is missing */
function check(path: string): void {
  const code = readFileSync(path, "utf8");
  const [address] = cdnAddresses(code);
  if (address) throw new BuildError(`El editor cargaría algo de otro servidor: ${address} (en ${basename(path)}).`);
  const [lost] = assetsAskedFor(code).filter((asset) => {
    const folder = basename(dirname(path)) === "chunks" ? "../assets/" : "assets/";
    return (
      !asset.startsWith(folder) || !(basename(asset).startsWith("iconos-") || existsSync(join(ASSETS, basename(asset))))
    );
  });
  if (lost) throw new BuildError(`Al editor le faltaría un archivo: ${lost} (en ${basename(path)}).`);
}

function writeAssets(folder: string, iconFont: Asset): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, iconFont.name), iconFont.content);
  for (const name of readdirSync(ASSETS).filter((name) => !name.endsWith(".map") && !isIconFont(name))) {
    copyFileSync(join(ASSETS, name), join(folder, name));
  }
}
