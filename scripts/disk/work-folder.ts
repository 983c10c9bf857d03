import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError } from "../command-line/errors.ts";
import { thisProcess } from "./process-identity.ts";

/** A hidden folder in which one process prepares what will then replace a folder beside it. */
export interface WorkFolder {
  path: string;
  /** Path for the draft; it does not exist yet. */
  draft: string;
  /**
   * Updates the heartbeat.
   * @throws BuildError when another build took the folder for abandoned: its content may be incomplete
   */
  confirm(): void;
  /** Removes the folder as far as possible: the next build removes the rest. */
  remove(): void;
}

/** Suffix of the name of the target; a random part follows. */
export const MARK = ".obra-";
/** The file that the process keeps rewriting as long as it lives. */
export const HEARTBEAT = "latido";
const BEAT_EVERY = 5_000;

/** Makes a work folder beside a target, on the same disk. It is removed at the end of the process at the latest. */
export function openWorkFolder(target: string): WorkFolder {
  const text = JSON.stringify(thisProcess() ?? {});
  const path = newFolder(target, text);
  removeAtEnd(path);
  const beat = () => {
    // Never recreated: when it is gone, the folder was removed, and what this process has written since is incomplete.
    const file = openSync(join(path, HEARTBEAT), "r+");
    try {
      writeSync(file, text, 0);
    } finally {
      closeSync(file);
    }
  };
  const timer = setInterval(() => {
    try {
      beat();
    } catch {
      // `confirm` reports it before the result is used.
    }
  }, BEAT_EVERY).unref();
  const confirm = () => {
    try {
      beat();
    } catch (cause) {
      throw new BuildError(LOST, { cause });
    }
  };
  const remove = () => {
    clearInterval(timer);
    removeFolder(path);
  };
  return { path, draft: join(path, "nuevo"), confirm, remove };
}

/** From so many files on, removing them takes longer than starting a process for it: seconds for thousands. */
const MANY = 2_000;

/** Removes a folder as far as possible; a large one in a process of its own, which goes on when this one ends. */
export function removeFolder(path: string): void {
  if (!hasMany(path)) {
    removeIfPossible(path);
    return;
  }
  const options = { detached: true, stdio: "ignore", windowsHide: true } as const;
  const remover = spawn(process.execPath, ["-e", REMOVER, path], options);
  // Until the other process runs, this one remains responsible.
  remover.once("spawn", () => opened.delete(path)).unref();
  remover.once("error", () => removeIfPossible(path));
}

/** Whether a folder holds so many files and folders that to remove them takes long; not all of them are counted. */
function hasMany(path: string): boolean {
  const folders = [path];
  let counted = 0;
  try {
    for (let folder = folders.pop(); folder !== undefined && counted <= MANY; folder = folders.pop())
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        counted++;
        if (entry.isDirectory()) folders.push(join(folder, entry.name));
      }
  } catch {
    return false;
  }
  return counted > MANY;
}

/** What `removeIfPossible` does. */
const REMOVER = "try { fs.rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 2 }) } catch {}";

const LOST = "La construcción estuvo detenida y otra la dio por abandonada: ejecute el comando de nuevo.";

/** Another build may remove the folder while it is still empty: then it is made again. */
function newFolder(target: string, heartbeat: string, tries = 5): string {
  const path = newPath(target);
  try {
    writeFileSync(join(path, HEARTBEAT), heartbeat);
    return path;
  } catch (error) {
    removeIfPossible(path);
    if (tries === 1 || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return newFolder(target, heartbeat, tries - 1);
  }
}

/** @throws what the system says of the folder in which it is made: of a random name nobody knows anything */
function newPath(target: string): string {
  try {
    return mkdtempSync(`${target}${MARK}`);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: dirname(target) });
  }
}

const opened = new Set<string>();

/** After a failed write, pending writes go on after the error and the first removal: the folder is removed again at exit. */
function removeAtEnd(path: string): void {
  if (opened.size === 0) process.once("exit", () => opened.forEach(removeIfPossible));
  opened.add(path);
}

/** Open files of a network folder cannot be removed; that must not stop a build. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // A later build removes it.
  }
}
