import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { freshWorkFolder } from "../disk/abandoned-folders.ts";
import { CACHE_FOLDER, markUsed } from "../disk/cache.ts";
import { filesUnder, hashesUnder } from "../disk/files.ts";
import { hashText } from "../disk/hash.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { PROJECT } from "../disk/paths.ts";
import { removeIfPossible, type WorkFolder } from "../disk/work-folder.ts";
import { PROGRAM_ADDRESS } from "../editor/addresses.ts";
import { EDITOR_ICONS } from "../editor/icons.ts";
import type { OutputFile } from "../output/output.ts";
import { ofSchemas, writeCompressed, writeEditorProgram } from "./editor-program.ts";

/** Our own modules that are part of the program, or that build it. */
const SOURCES = [
  ...[
    "check-files.ts",
    "checks.js",
    "document-format.ts",
    "fold-field.js",
    "fold.ts",
    "kept-lines.ts",
    "load-once.js",
    "load.js",
    "lost-answers.ts",
    "matching.ts",
    "notice.js",
    "number-field.js",
    "number-words.ts",
    "own-field.js",
    "paste.js",
    "pasted-blocks.ts",
    "pasted-html.ts",
    "pasted-signs.ts",
    "pasted-table.ts",
    "pasted-text.ts",
    "plain-numbers.ts",
    "preview.ts",
    "previews.js",
    "progress.js",
    "published.js",
    "published-state.ts",
    "repository-files.js",
    "routes.ts",
    "saved-texts.ts",
    "start.js",
    "two-forms.ts",
    "yaml-parts.ts",
    "yaml-text.ts",
  ],
  ...[
    "es-CO.json",
    "icons.ts",
    "strings.ts",
    "upstream.ts",
    "../schema/amounts.ts",
    "../schema/slug.ts",
    "../schema/typed-number.ts",
    "../bundle/browser-module.ts",
    "../bundle/editor-program.ts",
    "../bundle/icon-font.ts",
  ],
];

/**
 * The program of the editor: the module that starts it and everything that this loads, with a hash of their content in the names,
 * so that browsers may cache them for ever. Building them takes many seconds, so they are cached until the packages or our own
 * modules change.
 * @throws BuildError when the program cannot be built from the installed packages
 */
export async function buildEditor(): Promise<OutputFile[]> {
  const home = join(CACHE_FOLDER, "editor");
  const folder = join(home, sourcesHash());
  if (isIntact(folder)) {
    markUsed(folder);
    return filesIn(folder);
  }
  removeIfPossible(folder);
  return filesIn(await make(home, folder));
}

/** The file with the hash of each file of the program, by which a damaged one is recognised. */
const MANIFEST = "archivos.json";

function isIntact(folder: string): boolean {
  try {
    const { [MANIFEST]: _itself, ...hashes } = hashesUnder(folder);
    return isDeepStrictEqual(hashes, JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")));
  } catch {
    return false;
  }
}

/** A hash of the installed packages, our own modules, and the data from the schemas with the icons that they name. */
function sourcesHash(): string {
  const ours = SOURCES.map((name) => join("scripts", "editor", name));
  const texts = ["package-lock.json", ...ours].map((path) => readFileSync(join(PROJECT, path), "utf8"));
  return hashText(JSON.stringify([...texts, ofSchemas(), EDITOR_ICONS]));
}

/** Two builds may make it at once: the second to finish uses the folder of the first. */
async function make(home: string, folder: string): Promise<string> {
  const { draft, remove } = workFolder(home);
  await writeEditorProgram(draft);
  await writeCompressed(draft);
  writeFileSync(join(draft, MANIFEST), JSON.stringify(hashesUnder(draft)));
  try {
    renameSync(draft, folder);
    removeUnused(home);
  } catch {
    // The draft can be used until the end of the build.
    if (!existsSync(folder)) return draft;
  }
  remove();
  return folder;
}

/** When the cache cannot be written, every build makes the program in a temporary folder. */
function workFolder(home: string): WorkFolder {
  try {
    makeFolder(home);
    return freshWorkFolder(home);
  } catch {
    return freshWorkFolder(join(tmpdir(), "sitio-municipal-editor"));
  }
}

const A_WEEK = 7 * 24 * 3_600_000;

/** Removes programs of other packages that no build has used for a week: another version of the generator may use them. */
function removeUnused(home: string): void {
  const oldest = statSync(home).mtimeMs - A_WEEK;
  for (const name of readdirSync(home)) {
    if (statSync(join(home, name)).mtimeMs < oldest) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function filesIn(folder: string): OutputFile[] {
  const names = filesUnder(folder).filter((name) => name !== MANIFEST);
  return names.map((name) => ({ url: `${PROGRAM_ADDRESS}/${name}`, path: join(folder, name) }));
}
