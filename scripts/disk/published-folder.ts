import { copyFileSync, linkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { listContent } from "./read-content.ts";

/**
 * Writes the `content/` of a municipality into another folder as it is published: some files, by their path, with other
 * contents, and those that are `null` left out. Replaces what was there; `root` is not changed.
 */
export function writePublishedContent(
  root: string,
  folder: string,
  contents: ReadonlyMap<string, Uint8Array | string | null>,
): void {
  rmSync(join(folder, "content"), { recursive: true, force: true });
  for (const { archivo, kind } of listContent(root)) {
    if (kind === "file" && !contents.has(archivo)) link(join(root, archivo), place(folder, archivo));
  }
  for (const [archivo, content] of contents) {
    if (content !== null) writeFileSync(place(folder, archivo), content);
  }
}

function place(folder: string, archivo: string): string {
  const path = join(folder, archivo);
  makeFolder(dirname(path));
  return path;
}

/** Makes a hard link, which costs nothing; on another disk, a copy. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
