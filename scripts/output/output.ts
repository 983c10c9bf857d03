import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UsageError } from "../command-line/errors.ts";
import { clearAbandoned, workFoldersOf } from "../disk/abandoned-folders.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { openWorkFolder, type WorkFolder } from "../disk/work-folder.ts";

/** A file of the site that is not a page: copied from a path, or written from its content. */
export type OutputFile = { url: string } & ({ path: string } | { content: string });

/** A file of the site that is made as bytes. */
export interface MadeFile {
  url: string;
  content: Uint8Array;
}

/** Writes files to their addresses under a folder. */
export function writeFiles(folder: string, files: readonly (OutputFile | MadeFile)[]): void {
  const targets = files.map((file) => ({ file, target: join(folder, file.url) }));
  for (const parent of new Set(targets.map(({ target }) => dirname(target)))) makeFolder(parent);
  for (const { file, target } of targets) {
    if ("path" in file) copyFileSync(file.path, target);
    else writeFileSync(target, file.content);
  }
}

/** A file that every built site has, by which an earlier site is recognised. */
const MARKER_OF_A_SITE = join("informe", "frecuencia.json");

/**
 * The folder given for the site: a new or empty one, or one with an earlier site, because its content will be replaced.
 * @throws UsageError when the folder contains anything else
 */
export function outputFolder(root: string, named: string): string {
  const folder = resolve(root, named);
  const isFree = !existsSync(folder) || existsSync(join(folder, MARKER_OF_A_SITE)) || readdirSync(folder).length === 0;
  if (isFree && !existsSync(join(folder, ".git"))) return folder;
  throw new UsageError(
    `La carpeta «${named}» tiene otras cosas y el sitio las borraría: escriba una carpeta nueva o vacía.`,
  );
}

/**
 * Builds beside a folder, then replaces the folder by the result: readers find either the old site or the new one. Of several
 * builds that end at once, the last one wins. The old site is still beside it: returns what removes it, which may take as long as a tenth of the build.
 */
export async function replaceFolder(
  folder: string,
  build: (draft: string) => Promise<void>,
): Promise<Pick<WorkFolder, "remove">> {
  makeFolder(dirname(folder));
  const work = openWorkFolder(folder);
  try {
    await build(work.draft);
    await exchange(folder, work);
    return work;
  } catch (error) {
    work.remove();
    throw error;
  }
}

/** How often other builds may get in between two steps of this one. */
const ATTEMPTS = 100;
/** The error codes of that; a network disk may also report that it is busy, and Windows forbids what another program has open. */
const IN_THE_WAY = ["EEXIST", "ENOTEMPTY", "EBUSY", ...(process.platform === "win32" ? ["EPERM", "EACCES"] : [])];

/** The name of the earlier site in the work folder of the build that replaces it. */
const OLD = "viejo";

/** Replaces a folder by a draft; when that fails, the folder stays. */
async function exchange(folder: string, work: WorkFolder): Promise<void> {
  const old = join(work.path, OLD);
  const made = inodeOf(work.draft);
  for (let attempt = 1; ; attempt++) {
    try {
      work.confirm();
      moveIfThere(folder, old);
      renameSync(work.draft, folder);
      return discard(old);
    } catch (error) {
      // A network disk may repeat a request that succeeded, and then report a failure.
      if (inodeOf(work.draft) === undefined && inodeOf(folder) === made) return discard(old);
      putBack(old, folder);
      if (attempt === ATTEMPTS || !IN_THE_WAY.includes(codeOf(error))) throw error;
      if (existsSync(folder)) discard(old);
      await pause(attempt);
    }
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/** The inode of a folder, which a rename does not change; `undefined` when there is none. */
function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

/** Renames an old site that is about to be removed, so that a partly removed one is never put back. */
function discard(old: string): void {
  try {
    renameSync(old, join(dirname(old), randomUUID()));
  } catch {
    // There was none, or another build has put it back.
  }
}

/** Moves an old site back unless another one is there. */
function putBack(old: string, folder: string): void {
  if (existsSync(folder)) return;
  try {
    renameSync(old, folder);
  } catch {
    // Another build was quicker, or it may not be moved: the present build will put a new one there.
  }
}

/** Repairs what a killed build left: the old site is moved back if there is none, and the rest is removed. */
export function recoverFolder(folder: string): void {
  for (const { path } of workFoldersOf(folder)) {
    putBack(join(path, OLD), folder);
    if (path.startsWith(`${folder}.${OLD}-`)) putBack(path, folder);
  }
  clearAbandoned(folder, (path) => putBack(join(path, OLD), folder));
}
