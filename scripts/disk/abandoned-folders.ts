import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { exists, isSurelyDead, type ProcessIdentity, parseIdentity } from "./process-identity.ts";
import { HEARTBEAT, MARK, openWorkFolder, removeIfPossible, type WorkFolder } from "./work-folder.ts";

/** A work folder that another process made, or a build that was killed. */
export interface OtherWorkFolder {
  path: string;
  /** When somebody last showed that he works there, in milliseconds by the clock of its disk. */
  beat: number;
  /** Whether it is certain that its process is dead. */
  isDead: boolean;
}

/** The names of earlier versions of the generator, with the number of the process. */
const EARLIER = /^\.(?:nuevo|viejo)-(\d+)$/;

/** A build may be busy for long without showing itself; and a network folder's news arrives a minute late. */
const SILENCE = 10 * 60_000;
/** So that builds that are killed again and again do not fill a disk: how many may be silent for so long, and how long others. */
const SPARED = 3;
const SILENCE_OF_OTHERS = 60_000;

/** A work folder whose place keeps no trace of those that were killed. */
export function freshWorkFolder(place: string): WorkFolder {
  clearAbandoned(place);
  return openWorkFolder(place);
}

/** The work folders beside a place, also those of earlier versions: that which was last worked in first. */
export function workFoldersOf(place: string): OtherWorkFolder[] {
  const names = namesIn(dirname(place)).filter((name) => {
    const rest = name.startsWith(basename(place)) ? name.slice(basename(place).length) : "";
    return rest.startsWith(MARK) || EARLIER.test(rest);
  });
  const folders = names.map((name) => stateOf(join(dirname(place), name))).filter((each) => each !== undefined);
  return folders.sort((a, b) => b.beat - a.beat);
}

/**
 * Removes what killed processes left beside a place, and nothing that another still works in. Process numbers alone do not tell:
 * in each container they begin at 1. A folder goes when its process is known to be dead, or when nobody has shown himself in it for
 * long, by the clock of its own disk, which may be another machine's.
 * @param rescue called with each abandoned folder before it is removed, when nobody else can have it any more
 */
export function clearAbandoned(place: string, rescue: (path: string) => void = () => {}): void {
  const folders = workFoldersOf(place);
  if (folders.length === 0) return;
  const now = clockOf(place);
  let spared = 0;
  for (const { path, beat, isDead } of folders) {
    if (removeIfEmpty(path)) continue;
    const silence = Math.abs(now - beat);
    if (!isDead && silence <= (spared < SPARED ? SILENCE : SILENCE_OF_OTHERS)) {
      spared++;
      continue;
    }
    const taken = `${place}${MARK}${randomUUID()}`;
    try {
      renameSync(path, taken);
    } catch {
      // Another build takes it, or it belongs to someone else.
      continue;
    }
    rescue(taken);
    removeIfPossible(taken);
  }
}

/** Of a process that was killed before its first beat nothing else can be known. */
function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined when it is gone by now, or may not be read: it belongs to someone else. */
function stateOf(path: string): OtherWorkFolder | undefined {
  const [, number] = EARLIER.exec(path.slice(path.lastIndexOf("."))) ?? [];
  try {
    const { beat, owner } = heartbeatIn(path) ?? { beat: statSync(path).mtimeMs };
    return { path, beat, isDead: number === undefined ? isSurelyDead(owner) : !exists(Number(number)) };
  } catch {
    return undefined;
  }
}

/** Undefined when there is none: its process was killed in its first moment, or made no such file yet in its time. */
function heartbeatIn(path: string): { beat: number; owner?: ProcessIdentity } | undefined {
  let file: number;
  try {
    // Opening asks a network disk for what is new. Whatever lies there, nobody waits for it.
    file = openSync(join(path, HEARTBEAT), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
  try {
    const stats = fstatSync(file);
    return { beat: stats.mtimeMs, owner: stats.isFile() ? parseIdentity(readFileSync(file, "utf8")) : undefined };
  } finally {
    closeSync(file);
  }
}

/** What a disk takes for now: the time that it gives to what is written at this moment. */
function clockOf(place: string): number {
  const probe = `${place}${MARK}${randomUUID()}`;
  try {
    writeFileSync(probe, "");
    const { mtimeMs } = statSync(probe);
    rmSync(probe);
    return mtimeMs;
  } catch {
    // The disk is full, perhaps of what is to be removed.
    return Date.now();
  }
}
