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
import { HEARTBEAT, MARK, openWorkFolder, removeFolder, type WorkFolder } from "./work-folder.ts";

/** A work folder of another process, or of a build that was killed. */
export interface OtherWorkFolder {
  path: string;
  /** When its heartbeat was last updated, in milliseconds by the clock of its disk. */
  beat: number;
  /** Whether its process is certainly dead. */
  isDead: boolean;
}

/** The suffixes that earlier versions of the generator used, with the process number. */
const EARLIER = /^\.(?:nuevo|viejo)-(\d+)$/;

/** A busy build may update no heartbeat for long, and changes in a network folder arrive a minute late. Milliseconds. */
const SILENCE = 10 * 60_000;
/** How many folders may be silent for so long, and how long others may: builds that are killed repeatedly must not fill a disk. */
const SPARED = 3;
const SILENCE_OF_OTHERS = 60_000;

/** Makes a work folder beside a target, after removing the abandoned ones. */
export function freshWorkFolder(target: string): WorkFolder {
  clearAbandoned(target);
  return openWorkFolder(target);
}

/** The work folders beside a target, including those of earlier versions, by heartbeat, latest first. */
export function workFoldersOf(target: string): OtherWorkFolder[] {
  const names = namesIn(dirname(target)).filter((name) => {
    const rest = name.startsWith(basename(target)) ? name.slice(basename(target).length) : "";
    return rest.startsWith(MARK) || EARLIER.test(rest);
  });
  const folders = names.map((name) => stateOf(join(dirname(target), name))).filter((each) => each !== undefined);
  return folders.sort((a, b) => b.beat - a.beat);
}

/**
 * Removes the work folders that killed processes left beside a target, and none that is in use. Process numbers alone are not
 * enough: in each container they begin at 1. A folder is removed when its process is known to be dead, or when its heartbeat is
 * old by the clock of its own disk, which may be another machine's.
 * @param rescue called with each abandoned folder before it is removed, once no other process can take it
 */
export function clearAbandoned(target: string, rescue: (path: string) => void = () => {}): void {
  const folders = workFoldersOf(target);
  if (folders.length === 0) return;
  const now = clockOf(target);
  let spared = 0;
  for (const { path, beat, isDead } of folders) {
    if (removeIfEmpty(path)) continue;
    const silence = Math.abs(now - beat);
    if (!isDead && silence <= (spared < SPARED ? SILENCE : SILENCE_OF_OTHERS)) {
      spared++;
      continue;
    }
    const taken = `${target}${MARK}${randomUUID()}`;
    try {
      renameSync(path, taken);
    } catch {
      // Another build takes it, or it belongs to another user.
      continue;
    }
    rescue(taken);
    removeFolder(taken);
  }
}

/** Removes a folder without a heartbeat: its process was killed in its first moment. Returns whether it was empty. */
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

/** Undefined when it is gone by now, or may not be read because it belongs to another user. */
function stateOf(path: string): OtherWorkFolder | undefined {
  const [, number] = EARLIER.exec(path.slice(path.lastIndexOf("."))) ?? [];
  try {
    const { beat, owner } = heartbeatIn(path) ?? { beat: statSync(path).mtimeMs };
    return { path, beat, isDead: number === undefined ? isSurelyDead(owner) : !exists(Number(number)) };
  } catch {
    return undefined;
  }
}

/** Undefined when there is none: its process was killed in its first moment, or is of an earlier version that made none. */
function heartbeatIn(path: string): { beat: number; owner?: ProcessIdentity } | undefined {
  let file: number;
  try {
    // Opening makes a network disk fetch the current state. Non-blocking, in case it is a pipe.
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

/** The present time by the clock of a disk: that of a file written now. Milliseconds. */
function clockOf(target: string): number {
  const probe = `${target}${MARK}${randomUUID()}`;
  try {
    writeFileSync(probe, "");
    const { mtimeMs } = statSync(probe);
    rmSync(probe);
    return mtimeMs;
  } catch {
    // The disk is full, perhaps because of what is to be removed.
    return Date.now();
  }
}
