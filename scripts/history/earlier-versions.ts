import { documentOf } from "../schema/document-path.ts";
import { documentChanges, type PairsOf, type Version } from "./commit-changes.ts";
import type { DatedCommit } from "./dated-line.ts";
import { type Change, isRegularFile } from "./log.ts";
import type { FileMoves } from "./media-files.ts";

/** A version of a file on the main line. */
export interface EarlierVersion {
  /** git's name for the content. */
  blob: string;
  /** The commit that introduced it: its hash, its day in the municipality, and its date in seconds since 1970. */
  commit: string;
  day: string;
  seconds: number;
}

/** The versions of a file. */
export interface FileHistory {
  /** Oldest first. */
  versions: readonly EarlierVersion[];
  /** How many of them are from before the file was last removed: they do not come back. */
  begin: number;
}

/** The past of the files of a folder. */
export interface FilePast {
  /** The versions of each file on the main line, by its last path. */
  files: ReadonlyMap<string, FileHistory>;
  /** Every path that ever had a file. */
  paths: ReadonlySet<string>;
  moves: FileMoves;
  /** Whether the history reaches its first commit. */
  isComplete: boolean;
  /** Reads contents, by git's names for them; one that cannot be read is left out. */
  read(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/**
 * The versions of every file on the main line, by its last path. Versions under an earlier name are included, even when a
 * document was renamed and edited in one commit; a file that was removed and comes back starts anew. Symbolic links and
 * submodules are left out.
 */
export function earlierVersions(line: readonly DatedCommit[], pairsOf: PairsOf): ReadonlyMap<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  const documents = new Map<string, Version>();
  for (const commit of line) {
    const { removed, written } = fileChanges(commit.changes, documents, pairsOf);
    const moved = new Map(written.map(({ path, from }) => [path, files.get(from ?? path)]));
    for (const { from } of written) if (from) files.delete(from);
    for (const path of removed) {
      const versions = files.get(path)?.versions ?? [];
      files.set(path, { versions, begin: versions.length });
    }
    for (const { path, blob } of written) {
      const before = moved.get(path) ?? { versions: [], begin: 0 };
      const version = { blob, commit: commit.hash, day: commit.day, seconds: commit.time };
      files.set(path, { ...before, versions: [...before.versions, version] });
    }
  }
  return files;
}

interface FileChanges {
  removed: string[];
  written: { path: string; from?: string; blob: string }[];
}

/** What a commit did to the files. Updates `documents`, the current documents by path. */
function fileChanges(changes: readonly Change[], documents: Map<string, Version>, pairsOf: PairsOf): FileChanges {
  const found = documentChanges(changes, documents, pairsOf);
  const written = found.written.map(({ archivo, from, blob }) => ({ path: archivo, from, blob }));
  // What was moved over another document goes with its address: two files may be equal by accident, when both are damaged.
  const removed = [...found.removed, ...found.movedOver.keys()];

  for (const path of [...removed, ...found.written.flatMap(({ from }) => from ?? [])]) documents.delete(path);
  for (const { archivo, collection, blob } of found.written) documents.set(archivo, { collection, blob });
  const others = changes.filter(({ path }) => !documentOf(path));
  return {
    removed: [...removed, ...others.flatMap(({ path, blob }) => (blob === null ? [path] : []))],
    written: [
      ...written,
      ...others.flatMap((change) => {
        const { path, from, blob } = change;
        return blob && isRegularFile(change) ? [{ path, from: from ?? undefined, blob }] : [];
      }),
    ],
  };
}
