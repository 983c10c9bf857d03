import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { freshWorkFolder } from "./abandoned-folders.ts";
import { hashBytes } from "./hash.ts";

/** Paths of all files under a folder, relative to it, with `/`, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"))
    .sort();
}

/** The hash of each file under a folder, by path. */
export function hashesUnder(folder: string): Record<string, string> {
  return Object.fromEntries(filesUnder(folder).map((path) => [path, hashBytes(readFileSync(join(folder, path)))]));
}

/** Calls a function with the path of an empty temporary folder, which is removed afterwards. */
export async function withTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const { draft, remove } = freshWorkFolder(join(tmpdir(), "sitio-municipal"));
  try {
    mkdirSync(draft);
    return await work(draft);
  } finally {
    remove();
  }
}
