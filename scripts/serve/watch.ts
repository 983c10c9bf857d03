import { lstatSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { watch } from "chokidar";

/** How long a file must stand still before it is read: programs empty a file before they write it. */
const SETTLES = 30;
/** After that long a file is read although it still changes. */
const AT_MOST = 2_000;
/** chokidar tells of no second change of a file within 50 ms. */
const LOOKS_AGAIN = 100;

export interface Watched {
  /** Resolves when every change from then on is seen. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Calls back with the path of each file under some folders that was written, added or removed, once it stands still, and with
 * the moment (in milliseconds) at which that was first seen. A file that came and went meanwhile is none.
 * @param isIgnored whether a path is not to be watched
 */
export function watchFiles(
  folders: readonly string[],
  isIgnored: (path: string) => boolean,
  onChange: (path: string, since: number) => void,
): Watched {
  const settling = new Set<string>();
  const settle = async (path: string, isNew = false) => {
    if (settling.has(path)) return;
    settling.add(path);
    const since = Date.now();
    let seen: string;
    do {
      seen = stateOf(path);
      await pause(SETTLES);
    } while (stateOf(path) !== seen && Date.now() < since + AT_MOST);
    settling.delete(path);
    if (isNew && seen === "") return;
    onChange(path, since);
    await pause(LOOKS_AGAIN);
    if (stateOf(path) !== seen) void settle(path);
  };
  const watcher = watch([...folders], { ignored: isIgnored, ignoreInitial: true });
  watcher.on("all", (event, path) => {
    // What is in a folder is told of file by file.
    if (!event.endsWith("Dir")) void settle(path, event === "add");
  });
  return {
    ready: new Promise((done) => watcher.once("ready", () => done())),
    close: () => watcher.close(),
  };
}

/**
 * Whether a path is not watched: it is not under any of some files and folders, nor around them. What is around is watched too, or
 * one that is moved away and put back would be lost from sight. chokidar names files with `/`, on Windows as well.
 */
export function isOutside(path: string, watched: readonly string[]): boolean {
  const [asked = "", ...kept] = [path, ...watched].map((each) => each.replaceAll("\\", "/"));
  return !kept.some((each) => `${asked}/`.startsWith(`${each}/`) || `${each}/`.startsWith(`${asked}/`));
}

/** By what a change of a file is noticed. */
function stateOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = lstatSync(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return "";
  }
}
