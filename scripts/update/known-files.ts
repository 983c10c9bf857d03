import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE, PROJECT } from "../disk/paths.ts";
import { git } from "../git/run.ts";

/** What the generator's repository has ever had at each path outside `content/`: git's names of the contents, shortened. */
export type KnownFiles = Readonly<Record<string, readonly string[]>>;

/** Of a name in hexadecimal. Only accidents matter: one in 2^48. */
const LENGTH = 12;

/** The name of the file in the package; it lies beside this module. */
export const KNOWN_FILES = "known-files.json";

export const shortName = (blob: string) => blob.slice(0, LENGTH);

/** From the file that the package has; in the generator's repository, from its history. */
export async function knownFiles(): Promise<KnownFiles> {
  const path = join(PROJECT, "scripts", "update", KNOWN_FILES);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : readKnownFiles(PACKAGE);
}

/** @throws GitError when the history cannot be read */
export async function readKnownFiles(repository: string): Promise<KnownFiles> {
  const args = ["log", "-m", "--raw", "-z", "--no-abbrev", "--no-renames", "--format=", "HEAD", "--", ".", ":!content"];
  return knownIn(await git(repository, args));
}

/** From lines of `git log --raw -z`: `:100644 100644 <before> <after> M`, and the path. */
export function knownIn(log: string): KnownFiles {
  const known = new Map<string, Set<string>>();
  for (const [, blob = "", path = ""] of log.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g)) {
    if (/^0+$/.test(blob)) continue;
    known.set(path, (known.get(path) ?? new Set()).add(shortName(blob)));
  }
  return Object.fromEntries([...known].map(([path, blobs]) => [path, [...blobs]]));
}
