import { documentOf } from "../schema/document-path.ts";
import { type Change, type Commit, type Comparison, newAncestors } from "./log.ts";
import type { MergeWords } from "./merge-words.ts";

/** A merge that says in no known words what it brought, with changes that were written before it. */
export interface Redating {
  hash: string;
  /** Committer dates, in seconds since 1970: of the merge, and of the earliest commit that it brought and that changed a file as it does. */
  time: number;
  since: number;
}

/** A merge whose words do not say whether the changes that it brought were on the main line already. */
export interface Suspect {
  hash: string;
  time: number;
  /** The commits that it brought, without merges. */
  brought: readonly Commit[];
}

interface Log {
  commits: ReadonlyMap<string, Commit>;
  boundary: ReadonlySet<string>;
}

/** The merges of a line, oldest commit first, that say in no known words what they brought. */
export function suspects(
  line: readonly { hash: string; time: number; words?: MergeWords }[],
  { commits, boundary }: Log,
): Suspect[] {
  if (!line.some(({ words }) => words?.kind === "other")) return [];
  const seen = new Set<string>();
  return line.flatMap(({ hash, time, words }) => {
    const brought = newAncestors(hash, commits, seen);
    if (words?.kind !== "other") return [];
    return [{ hash, time, brought: brought.filter((each) => each.parents.length < 2 && !boundary.has(each.hash)) }];
  });
}

interface Changes {
  prefix: string;
  /** What a merge changed on the line. */
  counted(merge: Suspect): readonly Change[];
  changesOf(compared: Comparison): readonly Change[];
}

/** The merges among them that brought changes written earlier: counted with the merge, these may leave the day on which citizens first read them. */
export function redatings(merges: readonly Suspect[], { prefix, counted, changesOf }: Changes): Redating[] {
  return merges.flatMap((merge) => {
    const paths = new Set(counted(merge).flatMap(({ path }) => (isPublished(path, prefix) ? [path] : [])));
    const earlier = merge.brought.filter(({ hash, parents: [previous] }) =>
      changesOf({ hash, previous }).some(({ path }) => paths.has(path)),
    );
    const { hash, time } = merge;
    const since = earlier.reduce((first, commit) => Math.min(first, commit.time), time);
    return since < time ? [{ hash, time, since }] : [];
  });
}

function isPublished(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const own = path.slice(prefix.length);
  return documentOf(own) !== undefined || own.startsWith("content/media/");
}
