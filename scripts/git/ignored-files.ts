import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IGNORED_REVISIONS, type IgnoredFile } from "../history/ignored-revisions.ts";
import type { Repository } from "./repository.ts";

/** A list of 20,000 commits fits. */
const MAX_BYTES = 1_000_000;

/** The files of commits to pass over: that of the municipality's folder and that of its repository. */
export function ignoredFiles({ top, prefix }: Pick<Repository, "top" | "prefix">): Map<string, IgnoredFile> {
  const files = new Map<string, IgnoredFile>();
  for (const folder of new Set([prefix, ""])) {
    const file = readIgnored(join(top, folder, IGNORED_REVISIONS));
    if (file) files.set(`${folder}${IGNORED_REVISIONS}`, file);
  }
  return files;
}

/** `undefined` where there is none. Whatever else has this name is not opened: a pipe, for one, would be waited for forever. */
function readIgnored(path: string): IgnoredFile | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    if (found.isSymbolicLink()) return { razon: "es un enlace simbólico" };
    if (!found.isFile()) return { razon: "no es un archivo" };
    if (found.size > MAX_BYTES) return { razon: "pesa más de un megabyte" };
    return { text: readFileSync(path, "utf8") };
  } catch {
    return { razon: "no se pudo leer" };
  }
}
