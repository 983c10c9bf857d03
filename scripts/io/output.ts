import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./errors.ts";

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
 * Builds beside a folder, then puts the result in its place: whoever reads the folder finds the old site or the new one.
 */
export async function replaceFolder(folder: string, build: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.nuevo-${process.pid}`;
  const old = `${folder}.viejo-${process.pid}`;
  const clear = () => rmSync(draft, { recursive: true, force: true });
  // When one file cannot be written, writes of others are under way, and go on after the error.
  process.once("exit", clear);
  try {
    await build(draft);
    exchange(folder, draft, old);
    rmSync(old, { recursive: true, force: true });
  } finally {
    clear();
  }
}

/** How often another build may put its site there between two steps of this one. */
const ATTEMPTS = 10;

/** Puts a draft in the place of a folder, which goes to `old`; when that fails, the folder stays. */
function exchange(folder: string, draft: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(draft, folder);
      return;
    } catch (error) {
      if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
      if (attempt === ATTEMPTS || !existsSync(draft)) throw error;
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Puts right what a build that was killed left: a half site beside the folder goes, the old one comes back if there is none. */
export function recoverFolder(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = /\.(nuevo|viejo)-(\d+)$/.exec(name) ?? [];
    if (!kind || !name.startsWith(`${basename(folder)}.${kind}`) || isAlive(Number(pid))) continue;
    if (kind === "viejo" && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
