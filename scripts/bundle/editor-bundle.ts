import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { freshWorkFolder } from "../disk/abandoned-folders.ts";
import { CACHE_FOLDER } from "../disk/cache.ts";
import { filesUnder, hashesUnder } from "../disk/files.ts";
import { hashText } from "../disk/hash.ts";
import { PROJECT } from "../disk/paths.ts";
import type { WorkFolder } from "../disk/work-folder.ts";
import type { OutputFile } from "../output/output.ts";
import { ofSchemas, writeEditorProgram } from "./editor-program.ts";

/** The editor's program, the same for every municipality. */
export interface EditorBundle {
  /** The address of the module that starts it. */
  script: string;
  /** That module and all that it loads. Their names have a hash of the content: browsers may keep them for ever. */
  files: OutputFile[];
}

/** Where the program lies on the site. */
const ADDRESS = "/admin/programa";

/** The modules of our part that the program is made of, or made by. */
const SOURCES = [
  ...[
    "document-format.ts",
    "first-visit.js",
    "matching.ts",
    "preview.ts",
    "previews.js",
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
    "../bundle/browser-module.ts",
    "../bundle/editor-program.ts",
    "../bundle/icon-font.ts",
  ],
];

/**
 * The files under `/admin/` that do not depend on the municipality. They are made once for each state of the packages and of
 * our part, because that takes many seconds; later builds take them from the cache.
 * @throws BuildError when the program cannot be made of the installed packages
 */
export async function buildEditor(): Promise<EditorBundle> {
  const home = join(CACHE_FOLDER, "editor");
  const folder = join(home, sourcesHash());
  if (isWhole(folder)) return bundleIn(markUsed(folder));
  rmSync(folder, { recursive: true, force: true });
  return bundleIn(await make(home, folder));
}

/** Beside the program, the content of each of its files, to tell a damaged one. */
const MANIFEST = "archivos.json";

function isWhole(folder: string): boolean {
  try {
    const { [MANIFEST]: _itself, ...hashes } = hashesUnder(folder);
    return isDeepStrictEqual(hashes, JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")));
  } catch {
    return false;
  }
}

/** The packages as they are installed, our part, and what the schemas say to it. */
function sourcesHash(): string {
  const ours = SOURCES.map((name) => join("scripts", "editor", name));
  const texts = ["package-lock.json", ...ours].map((path) => readFileSync(join(PROJECT, path), "utf8"));
  return hashText(JSON.stringify([...texts, ofSchemas()]));
}

/** Two builds may make it at once: the first to finish leaves its folder and the other takes it. */
async function make(home: string, folder: string): Promise<string> {
  const { draft, remove } = workFolder(home);
  await writeEditorProgram(draft);
  writeFileSync(join(draft, MANIFEST), JSON.stringify(hashesUnder(draft)));
  try {
    renameSync(draft, folder);
    forgetUnused(home);
  } catch {
    // Until the end of the build it can be used where it is.
    if (!existsSync(folder)) return draft;
  }
  remove();
  return folder;
}

/** A disk that cannot be written to only costs time: the program is made in another place at each build. */
function workFolder(home: string): WorkFolder {
  try {
    mkdirSync(home, { recursive: true });
    return freshWorkFolder(home);
  } catch {
    return freshWorkFolder(join(tmpdir(), "sitio-municipal-editor"));
  }
}

const A_WEEK = 7 * 24 * 3_600_000;

/** Programs of earlier packages go when no build has used them for a week: another version of the generator may. */
function forgetUnused(home: string): void {
  const oldest = statSync(home).mtimeMs - A_WEEK;
  for (const name of readdirSync(home)) {
    if (statSync(join(home, name)).mtimeMs < oldest) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function markUsed(folder: string): string {
  try {
    const moment = new Date();
    utimesSync(folder, moment, moment);
  } catch {
    // It belongs to someone else, or the disk cannot be written to: it may be made anew some day.
  }
  return folder;
}

function bundleIn(folder: string): EditorBundle {
  const names = filesUnder(folder).filter((name) => name !== MANIFEST);
  const files = names.map((name) => ({ url: `${ADDRESS}/${name}`, path: join(folder, name) }));
  const script = files.find(({ url }) => dirname(url) === ADDRESS && url.endsWith(".js"));
  return { script: script?.url ?? "", files };
}
