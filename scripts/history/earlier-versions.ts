import type { DatedCommit } from "./dated-line.ts";
import { isRegularFile } from "./log.ts";

/** A content that a file had on the main line. */
export interface EarlierVersion {
  /** git's name for the content. */
  blob: string;
  /** The commit that brought it: its name, the day in the municipality, and seconds since 1970. */
  commit: string;
  day: string;
  seconds: number;
}

/**
 * What every file has been on the main line, oldest first, by its last path: those that were removed are here too, and what
 * a file was under an earlier name goes with it. Links and submodules are left out.
 */
export function earlierVersions(line: readonly DatedCommit[]): ReadonlyMap<string, readonly EarlierVersion[]> {
  const versions = new Map<string, EarlierVersion[]>();
  for (const { changes, hash, day, time } of line) {
    for (const change of changes) {
      const { path, from, blob } = change;
      const known = versions.get(from ?? path) ?? [];
      if (from) versions.delete(from);
      if (blob && isRegularFile(change)) known.push({ blob, commit: hash, day, seconds: time });
      versions.set(path, known);
    }
  }
  return versions;
}
