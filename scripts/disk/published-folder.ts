import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listContent } from "./read-content.ts";

/**
 * Lays `content/` of a municipality out in another folder as it is published: with other contents for some files, by their
 * path, and without those that are `null`. What the folder had before is gone. Nothing is changed in the first one.
 */
export function layOut(root: string, folder: string, contents: ReadonlyMap<string, Buffer | null>): void {
  rmSync(join(folder, "content"), { recursive: true, force: true });
  for (const { archivo, kind } of listContent(root)) {
    if (kind === "file" && !contents.has(archivo)) link(join(root, archivo), place(folder, archivo));
  }
  for (const [archivo, content] of contents) {
    if (content) writeFileSync(place(folder, archivo), content);
  }
}

function place(folder: string, archivo: string): string {
  const path = join(folder, archivo);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** The same file under a second name costs nothing; another disk needs a copy. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
