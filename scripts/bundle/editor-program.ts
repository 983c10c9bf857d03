import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { BuildError } from "../command-line/errors.ts";
import { filesUnder } from "../disk/files.ts";
import { hashBytes } from "../disk/hash.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { PROJECT } from "../disk/paths.ts";
import { defaultsByKey } from "../editor/defaults.ts";
import { EDITOR_ICONS } from "../editor/icons.ts";
import { type Strings, withStrings } from "../editor/strings.ts";
import { listedTextsByCollection, numbersByKey, twoFormsByKey, twoFormsInDataFiles } from "../editor/union-forms.ts";
import {
  assetsAskedFor,
  CHANGES,
  cdnAddresses,
  iconWords,
  isIconFont,
  ownHosted,
  STRINGS_MODULE,
} from "../editor/upstream.ts";
import { collectionsWith } from "../schema/index.ts";
import { BROWSER_MODULE, licences } from "./browser-module.ts";
import { subsetIconFont } from "./icon-font.ts";

/** The module of the package, and the folder of what it loads later. */
const MODULE = createRequire(import.meta.url).resolve("@sveltia/cms");
const ASSETS = join(dirname(MODULE), "assets");

/** Of the 300 languages of the syntax highlighter, those that this site needs. */
const KEPT = new Set(["markdown", "yaml"]);

/**
 * Writes the program of the editor into a folder, from the installed package: Sveltia CMS in Spanish, with nothing loaded from
 * another host. The module that starts it is `editor-….js`, which loads `programa-….js`; the names of modules and of what they
 * load contain a hash of the content. The same packages give the same bytes.
 * @throws BuildError when a newer package has parts that this cannot put together
 */
export async function writeEditorProgram(folder: string): Promise<void> {
  const iconFont = await smallIconFont();
  const { metafile } = await bundle(folder, join("scripts", "editor", "start.js"), {
    entryNames: `${PROGRAM}[hash]`,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    plugins: [ourChanges(iconFont.name)],
  });
  for (const path of Object.keys(metafile.outputs)) check(join(PROJECT, path));
  await bundle(folder, join("scripts", "editor", "load.js"), {
    entryNames: "editor-[hash]",
    define: { PROGRAM_FILES: JSON.stringify(firstFiles(metafile, folder)) },
  });
  writeAssets(join(folder, "assets"), iconFont);
  // The licences of the fonts are beside them.
  writeFileSync(join(folder, "licencias.txt"), licences(metafile));
}

/** How the name of the module begins that is the program. */
const PROGRAM = "programa-";

function bundle(outdir: string, source: string, options: BuildOptions): Promise<{ metafile: Metafile }> {
  return build({ ...BROWSER_MODULE, ...options, metafile: true, entryPoints: [source], outdir }).catch(
    (error: Error) => {
      throw new BuildError(`No se pudo preparar el editor: ${error.message}`, { cause: error });
    },
  );
}

/** The module of the program and those without which it does not begin, by their names in the folder. */
function firstFiles({ outputs }: Metafile, folder: string): { name: string; bytes: number }[] {
  const named = (path: string) => `./${relative(folder, join(PROJECT, path)).replaceAll(sep, "/")}`;
  const program = Object.keys(outputs).find((path) => basename(path).startsWith(PROGRAM)) ?? "";
  const needed = outputs[program]?.imports.flatMap(({ kind, path }) => (kind === "import-statement" ? path : [])) ?? [];
  return [program, ...needed].map((path) => ({ name: named(path), bytes: outputs[path]?.bytes ?? 0 }));
}

/** What hosts send as it is when browsers accept it: slower to make than while somebody waits, and a fifth smaller. */
const COMPRESSED = [
  [".br", promisify(brotliCompress)],
  [".gz", (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
] as const;

/** Writes every module of the program beside itself, compressed: `….js.br` and `….js.gz`. It takes longer than all the rest. */
export async function writeCompressed(folder: string): Promise<void> {
  const names = filesUnder(folder).filter((name) => name.endsWith(".js"));
  for (const path of names.map((name) => join(folder, name))) {
    const bytes = readFileSync(path);
    await Promise.all(
      COMPRESSED.map(async ([ending, compress]) => writeFileSync(`${path}${ending}`, await compress(bytes))),
    );
  }
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

/** @throws BuildError when the package has parts in another way than the one that is changed here */
function changedModule(iconFont: string): string {
  const changed = CHANGES.reduce(
    (module, [change, otherwise]) => change(module) ?? changedUpstream(otherwise),
    ownHosted(readFileSync(MODULE, "utf8")),
  );
  return changed.replaceAll(iconFontName(), iconFont);
}

function changedUpstream(otherwise: string): never {
  throw new BuildError(`El editor ${otherwise} de otra manera que antes: revise scripts/editor/upstream.ts.`);
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
      const data = { "of-schemas": ofSchemas, [STRINGS_MODULE]: spanish };
      for (const [name, text] of Object.entries(data)) {
        onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
        onLoad({ filter: /./, namespace: name }, () => ({ contents: text(), loader: "json" }));
      }
      onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "export default []" }));
      onLoad({ filter: /[\\/]cms[\\/]npm[\\/]index\.js$/ }, () => ({ contents }));
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
function spanish(): string {
  const read = (path: string): Strings => JSON.parse(readFileSync(path, "utf8"));
  const locales = join(dirname(dirname(MODULE)), "locales");
  const ours = read(join(PROJECT, "scripts", "editor", "es-CO.json"));
  // What Spanish lacks is only for developers.
  const theirs = withStrings(read(join(locales, "en-US.json")), read(join(locales, "es-CO.json")));
  return JSON.stringify(withStrings(theirs, ours));
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
  makeFolder(folder);
  writeFileSync(join(folder, iconFont.name), iconFont.content);
  for (const name of readdirSync(ASSETS).filter(
    (name) => !/\.map$|^(?:source-sans|noto-mono)/.test(name) && !isIconFont(name),
  )) {
    copyFileSync(join(ASSETS, name), join(folder, name));
  }
}
