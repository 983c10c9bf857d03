import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../command-line/errors.ts";
import { thisProcess } from "./process-identity.ts";

/** A folder in which one process makes, unseen, what will take a place beside it. */
export interface WorkFolder {
  path: string;
  /** Where the new thing is made; it does not exist yet. */
  draft: string;
  /**
   * Shows once more that somebody works here.
   * @throws BuildError when another build took the folder for abandoned: what is in it now may be a part
   */
  confirm(): void;
  /** Removes it, as far as possible: what stays is left for the next build. */
  remove(): void;
}

/** The name after that of the place; what follows is new each time. */
export const MARK = ".obra-";
/** The file that its process writes again and again as long as it lives. */
export const HEARTBEAT = "latido";
const BEAT_EVERY = 5_000;

/** Makes a new folder beside a place, on the same disk. It is removed at the end of the process at the latest. */
export function openWorkFolder(place: string): WorkFolder {
  const text = JSON.stringify(thisProcess() ?? {});
  const path = newFolder(place, text);
  removeAtEnd(path);
  const beat = () => {
    // Never made anew: when it is gone, so is the folder, and what writes of this process may since have made of it is a part.
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
      // Before its result is used it is asked for again.
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
    removeIfPossible(path);
  };
  return { path, draft: join(path, "nuevo"), confirm, remove };
}

const LOST = "La construcción estuvo detenida y otra la dio por abandonada: ejecute el comando de nuevo.";

/** Others remove folders in which there is nothing: one more try, then. */
function newFolder(place: string, heartbeat: string, tries = 5): string {
  const path = mkdtempSync(`${place}${MARK}`);
  try {
    writeFileSync(join(path, HEARTBEAT), heartbeat);
    return path;
  } catch (error) {
    removeIfPossible(path);
    if (tries === 1 || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return newFolder(place, heartbeat, tries - 1);
  }
}

const opened = new Set<string>();

/** When one file cannot be written, writes of others are under way, and go on after the error and the first removal. */
function removeAtEnd(path: string): void {
  if (opened.size === 0) process.once("exit", () => opened.forEach(removeIfPossible));
  opened.add(path);
}

/** Files of a network folder that somebody has open cannot be removed, and nobody may have to wait for that. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // It stays for a later build.
  }
}
