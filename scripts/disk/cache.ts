import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./files.ts";
import { PROJECT } from "./paths.ts";

/**
 * What builds remember for the next one. Hosts such as Netlify keep `node_modules` between builds, and this with it.
 * `SITIO_CACHE` names another folder: benchmarks start from an empty one.
 */
export const CACHE_FOLDER = process.env.SITIO_CACHE || join(PROJECT, "node_modules", ".cache", "sitio-municipal");

/** What was remembered under a name, or an empty object: never written, of another version, or damaged. */
export function readCache<T>(name: string, version: string): Record<string, T> {
  try {
    const stored = JSON.parse(readFileSync(join(CACHE_FOLDER, `${name}.json`), "utf8"));
    return (stored.version === version && typeof stored.entries === "object" && stored.entries) || {};
  } catch {
    return {};
  }
}

/** How many municipalities one generator remembers: the latest built. */
const REMEMBERED = 12;

/** Remembers; a cache that cannot be written only costs time. */
export function writeCache<T>(name: string, version: string, entries: Record<string, T>): void {
  const path = join(CACHE_FOLDER, `${name}.json`);
  try {
    writeWhole(path, JSON.stringify({ version, entries }));
    forgetUnfinished(statSync(path).mtimeMs);
    forgetOldest();
  } catch {
    // Read-only disks and full ones must not stop a build.
  }
}

function forgetOldest(): void {
  const files = readdirSync(CACHE_FOLDER).filter((name) => /^versions-.*\.json$/.test(name));
  const byAge = files.map((name) => ({ name, age: -statSync(join(CACHE_FOLDER, name)).mtimeMs }));
  for (const { name } of byAge.sort((a, b) => a.age - b.age).slice(REMEMBERED)) rmSync(join(CACHE_FOLDER, name));
}

/** How files are called while they are written. */
const UNFINISHED = ".tmp";
const AN_HOUR = 3_600_000;

/** What a killed build was writing stays: no other writes for so long. `now` is by the clock of the cache's own disk. */
function forgetUnfinished(now: number): void {
  for (const name of filesUnder(CACHE_FOLDER).filter((each) => each.endsWith(UNFINISHED))) {
    const path = join(CACHE_FOLDER, name);
    if (now - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { force: true });
  }
}

/** Writes a file so that whoever reads it, at any moment, finds the old one or the new one and never a half. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${randomUUID()}${UNFINISHED}`;
  mkdirSync(join(path, ".."), { recursive: true });
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
