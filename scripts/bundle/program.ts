import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { filesUnder } from "../disk/files.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { PROJECT } from "../disk/paths.ts";
import { removeIfPossible } from "../disk/work-folder.ts";
import { writeFiles } from "../output/output.ts";
import { WITHOUT_ZOD_LANGUAGES } from "./browser-module.ts";

/** Packages that stay where they are: they read files or start programs that lie beside them. The server of Eleventy is for its own command. */
const WITH_FILES = [
  "@11ty/eleventy-dev-server",
  "@sveltia/cms",
  "esbuild",
  "fontverter",
  "harfbuzzjs",
  "pagefind",
  "sharp",
  "subset-font",
  "tsx",
  "unpdf",
];

/** What packages written for `require` call for Node's own modules: a module has none. */
const REQUIRE =
  'import { createRequire as __requireOf } from "node:module"; const require = __requireOf(import.meta.url);';

/** Modules of packages that ask for their own address are told where they lay: Eleventy finds its version from there. */
const OWN_ADDRESSES: Plugin = {
  name: "own-addresses",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]@11ty[\\/].*\.js$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path));
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", address) };
    });
  },
};

/** All layouts as one module, by their path in `layouts/`: to find and read each takes longer than to draw its page. */
const LAYOUTS: Plugin = {
  name: "layouts",
  setup(build) {
    const [filter, namespace] = [/^layouts$/, "layouts"];
    build.onResolve({ filter }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter, namespace }, () => {
      const paths = layoutPaths();
      const imports = paths.map((path, index) => `import * as layout${index} from "./layouts/${path}";`);
      const named = paths.map((path, index) => `${JSON.stringify(compiledPath(path))}: layout${index}`);
      return { contents: `${imports.join("\n")}\nexport const layouts = {${named}};`, resolveDir: PROJECT };
    });
  },
};

const layoutPaths = () => filesUnder(join(PROJECT, "layouts")).filter((path) => path.endsWith(".11ty.tsx"));
const compiledPath = (path: string) => path.replace(/\.tsx$/, ".js");

/**
 * Compiles the generator: its commands, the configuration that Eleventy imports and the layouts that it is given, with what they share in files
 * that each of them loads as it needs them, and with what they use of packages: to find and read those one by one takes longer than many
 * commands. The folder appears when it is complete.
 * @param folderOf where the sources of this moment are to lie compiled
 * @returns the folder
 */
export async function compileProgram(folderOf: () => string): Promise<string> {
  const folder = folderOf();
  const draft = `${folder}.${randomUUID()}`;
  try {
    await compileInto(draft, folder);
    // What was written while it was compiled may be only in part of it.
    if (folderOf() !== folder) return await compileProgram(folderOf);
    put(draft, folder);
  } finally {
    removeIfPossible(draft);
  }
  removeUnused(dirname(folder));
  return folder;
}

async function compileInto(draft: string, folder: string): Promise<void> {
  makeFolder(draft);
  await build({
    absWorkingDir: PROJECT,
    entryPoints: [
      "scripts/sitio.ts",
      "scripts/serve/worker.ts",
      "scripts/load/judge-thread.ts",
      ".eleventy.ts",
      "layouts",
    ],
    outbase: ".",
    outdir: draft,
    chunkNames: "shared/[name]-[hash]",
    bundle: true,
    splitting: true,
    external: WITH_FILES,
    plugins: [OWN_ADDRESSES, LAYOUTS, WITHOUT_ZOD_LANGUAGES],
    banner: { js: REQUIRE },
    format: "esm",
    platform: "node",
    target: "node20",
    define: { COMPILED: JSON.stringify({ project: PROJECT, modules: folder }) },
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
  });
  // Eleventy looks for layouts as files, and does not read those that it is given.
  writeFiles(
    join(draft, "layouts"),
    layoutPaths().map((path) => ({ url: compiledPath(path), content: "" })),
  );
  writeFileSync(join(draft, "package.json"), JSON.stringify({ type: "module" }));
}

/** Another process may have compiled the same meanwhile. */
function put(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** How many earlier compilations stay, and those of less than a day: a command that runs may still load from one. */
const KEPT = 3;
const A_DAY = 86_400_000;

function removeUnused(cache: string): void {
  try {
    const folders = readdirSync(cache).filter((name) => name.startsWith("program-"));
    const byAge = folders.map((name) => ({ path: join(cache, name), made: statSync(join(cache, name)).mtimeMs }));
    const [newest] = byAge.sort((a, b) => b.made - a.made);
    for (const { path, made } of byAge.slice(KEPT)) if (made < (newest?.made ?? 0) - A_DAY) removeAtOnce(path);
  } catch {
    // Another process removes them.
  }
}

/** Never in part, or what is left would be taken for the whole. */
function removeAtOnce(path: string): void {
  const away = `${path}.${randomUUID()}`;
  renameSync(path, away);
  removeIfPossible(away);
}
