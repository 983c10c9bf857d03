import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
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
import { freshWorkFolder } from "./abandoned-folders.ts";
import { filesUnder } from "./files.ts";
import { makeFolder } from "./make-folder.ts";
import { OWN_CACHE } from "./paths.ts";

/**
 * The folder of the cache that builds share: in the `node_modules` in which the generator's packages are, because hosts such as
 * Netlify keep that folder between builds. `SITIO_CACHE` sets another folder: benchmarks start from an empty one.
 */
export const CACHE_FOLDER = process.env.SITIO_CACHE || OWN_CACHE;

/**
 * A folder of the cache for files that a build needs: where that cannot be written (installed by another user, on a disk that is
 * read-only), one that lasts as long as this process.
 */
export function folderForFiles(name: string, cache = CACHE_FOLDER): string {
  const folder = join(cache, name);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    const { draft } = freshWorkFolder(join(tmpdir(), `sitio-municipal-${name}`));
    makeFolder(draft);
    return draft;
  }
}

/** The cached entries of a name; empty when they were never written, are of another version, or damaged. */
export function readCache<T>(name: string, version: string): Record<string, T> {
  try {
    const stored = JSON.parse(readFileSync(join(CACHE_FOLDER, `${name}.json`), "utf8"));
    return (stored.version === version && typeof stored.entries === "object" && stored.entries) || {};
  } catch {
    return {};
  }
}

/** How many municipalities one generator keeps in the cache: those built last. */
const MAX_MUNICIPALITIES = 12;

/** Writes the entries of a name. A failure is ignored: without a cache, builds only take longer. */
export function writeCache<T>(name: string, version: string, entries: Record<string, T>): void {
  const path = join(CACHE_FOLDER, `${name}.json`);
  try {
    writeAtomically(path, JSON.stringify({ version, entries }));
    removeUnfinished(statSync(path).mtimeMs);
    removeOldest(name);
  } catch {
    // A read-only or full disk must not stop a build.
  }
}

/** Removes what is kept of other municipalities: the oldest files with the same beginning of the name, `versions-`. */
export function removeOldest(of: string, most = MAX_MUNICIPALITIES): void {
  const kind = of.slice(0, of.indexOf("-") + 1);
  const files = readdirSync(CACHE_FOLDER).filter((name) => kind && name.startsWith(kind) && !name.endsWith(UNFINISHED));
  const byAge = files.map((name) => ({ name, age: -statSync(join(CACHE_FOLDER, name)).mtimeMs }));
  for (const { name } of byAge.sort((a, b) => a.age - b.age).slice(most)) rmSync(join(CACHE_FOLDER, name));
}

/** The extension of files while they are written. */
export const UNFINISHED = ".tmp";
const AN_HOUR = 3_600_000;

/** Removes what killed builds were writing: no write takes an hour. `now` is by the clock of the cache's own disk. */
function removeUnfinished(now: number): void {
  for (const name of filesUnder(CACHE_FOLDER).filter((each) => each.endsWith(UNFINISHED))) {
    const path = join(CACHE_FOLDER, name);
    if (now - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { force: true });
  }
}

const A_DAY = 24 * AN_HOUR;
/** How long a file of the cache is kept that no build uses. */
const KEPT = 30 * A_DAY;

/** Notes that a file or a folder of the cache was used, at most once a day. Where that cannot be written, the cache cannot be emptied either. */
export function markUsed(path: string): void {
  try {
    const now = Date.now();
    if (now - statSync(path).mtimeMs > A_DAY) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // A cache that is read-only, or that another build empties at this moment.
  }
}

/** Removes the files of a folder of the cache that no build used for thirty days, and returns their names. */
export function dropUnused(folder: string): Set<string> {
  const now = Date.now();
  const dropped = new Set<string>();
  for (const name of filesUnder(folder)) {
    const path = join(folder, name);
    try {
      if (now - statSync(path).mtimeMs <= KEPT) continue;
      rmSync(path);
      dropped.add(name);
    } catch {
      // Another build may have removed it, or the disk is read-only.
    }
  }
  return dropped;
}

/** Writes a file atomically, by way of a draft: readers find the old one or the new one, never a part. */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  draft = `${path}.${randomUUID()}${UNFINISHED}`,
): void {
  makeFolder(dirname(path));
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
