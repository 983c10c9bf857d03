import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { BuildError } from "../command-line/errors.ts";

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

/** A work folder that another process made, or a build that was killed. */
export interface OtherWorkFolder {
  path: string;
  /** When somebody last showed that he works there, in milliseconds by the clock of its disk. */
  beat: number;
  /** Whether it is certain that its process is dead. */
  isDead: boolean;
}

/** The name after that of the place; what follows is new each time. */
const MARK = ".obra-";
/** The file that its process writes again and again as long as it lives. */
const HEARTBEAT = "latido";
const BEAT_EVERY = 5_000;

/** The names of earlier versions of the generator, with the number of the process. */
const EARLIER = /^\.(?:nuevo|viejo)-(\d+)$/;

/** A build may be busy for long without showing itself; and a network folder's news arrives a minute late. */
const SILENCE = 10 * 60_000;
/** So that builds that are killed again and again do not fill a disk: how many may be silent for so long, and how long others. */
const SPARED = 3;
const SILENCE_OF_OTHERS = 60_000;

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

/** Files of a network folder that somebody has open cannot be removed, and nobody may have to wait for that. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // It stays for a later build.
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
function heartbeatIn(path: string): { beat: number; owner?: Owner } | undefined {
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
    return { beat: stats.mtimeMs, owner: stats.isFile() ? ownerOf(readFileSync(file, "utf8")) : undefined };
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

/** Which process it is, and where: a number and a moment mean something on one machine, between two starts, in one container. */
interface Owner {
  where: string;
  pid: number;
  since: string;
}

/** Undefined where the system does not tell: elsewhere than on Linux, or with the `/proc` of another container. */
function thisProcess(): Owner | undefined {
  try {
    if (readlinkSync("/proc/self") !== String(process.pid)) return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const where = [hostname(), boot, readlinkSync("/proc/self/ns/pid")].join(" ");
    const since = aliveSince(process.pid);
    return since ? { where, pid: process.pid, since } : undefined;
  } catch {
    return undefined;
  }
}

function ownerOf(text: string): Owner | undefined {
  try {
    const { where, pid, since } = JSON.parse(text);
    return where && pid && since ? { where, pid, since } : undefined;
  } catch {
    return undefined;
  }
}

/** A container's name for its numbers is given to another only when the first one is gone with all its processes. */
function isSurelyDead(owner: Owner | undefined): boolean {
  if (!owner || owner.where !== thisProcess()?.where) return false;
  try {
    return aliveSince(owner.pid) !== owner.since;
  } catch {
    return !exists(owner.pid);
  }
}

/**
 * The moment at which a process began, in ticks since the machine did; undefined for one that has ended and was not yet
 * taken notice of. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 * @throws when there is none, or it may not be looked at
 */
function aliveSince(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? undefined : fields[18];
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
