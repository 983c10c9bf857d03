import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UsageError } from "../command-line/errors.ts";
import { clearAbandoned, workFoldersOf } from "../disk/abandoned-folders.ts";
import { openWorkFolder, type WorkFolder } from "../disk/work-folder.ts";

/** A file of the site that is no page: copied from a path, or written from its content. */
export type OutputFile = { url: string } & ({ path: string } | { content: string });

/** Puts files at their addresses under a folder. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const file of files) {
    const target = join(folder, file.url);
    mkdirSync(dirname(target), { recursive: true });
    if ("path" in file) copyFileSync(file.path, target);
    else writeFileSync(target, file.content);
  }
}

/** A file that every built site has: it tells an earlier site from a folder of something else. */
const SIGN_OF_A_SITE = join("informe", "frecuencia.json");

/**
 * The folder that a person named for the site: a new or empty one, or one with an earlier site, because what is in it will
 * be replaced.
 * @throws UsageError when the folder has anything else.
 */
export function outputFolder(root: string, named: string): string {
  const folder = resolve(root, named);
  const isFree = !existsSync(folder) || existsSync(join(folder, SIGN_OF_A_SITE)) || readdirSync(folder).length === 0;
  if (isFree && !existsSync(join(folder, ".git"))) return folder;
  throw new UsageError(
    `La carpeta «${named}» tiene otras cosas y el sitio las borraría: escriba una carpeta nueva o vacía.`,
  );
}

/**
 * Builds beside a folder, then puts the result in its place: whoever reads the folder finds the old site or the new one. Of
 * several builds that end at once, each puts its own there, and the last one's stays.
 */
export async function replaceFolder(folder: string, build: (draft: string) => Promise<void>): Promise<void> {
  if (!existsSync(dirname(folder))) mkdirSync(dirname(folder), { recursive: true });
  const work = openWorkFolder(folder);
  try {
    await build(work.draft);
    await exchange(folder, work);
  } finally {
    work.remove();
  }
}

/** How often others may put a site there, or back, between two steps of this build. */
const ATTEMPTS = 100;
/** What the system says then; a network disk also that it is busy. */
const IN_THE_WAY = ["EEXIST", "ENOTEMPTY", "EBUSY"];

/** The earlier site, in the work folder of the build that takes its place. */
const OLD = "viejo";

/** Puts a draft in the place of a folder; when that fails, the folder stays. */
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
      // A network disk may do what it is told and say that it could not, when it was asked twice.
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

/** Which folder it is, whatever its name; undefined when there is none. */
function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

/** Only a whole site has the name of one: what is being removed gets another, so that it never comes back by half. */
function discard(old: string): void {
  try {
    renameSync(old, join(dirname(old), randomUUID()));
  } catch {
    // There was none, or another build has put it back.
  }
}

/** An old site returns to its place unless one is there. */
function putBack(old: string, folder: string): void {
  if (existsSync(folder)) return;
  try {
    renameSync(old, folder);
  } catch {
    // Another build was quicker, or it may not be touched: whoever builds now will put a new one there.
  }
}

/** Puts right what a build that was killed left: the old site comes back if there is none, and the rest goes. */
export function recoverFolder(folder: string): void {
  for (const { path } of workFoldersOf(folder)) {
    putBack(join(path, OLD), folder);
    if (path.startsWith(`${folder}.${OLD}-`)) putBack(path, folder);
  }
  clearAbandoned(folder, (path) => putBack(join(path, OLD), folder));
}
