import type { Change, Commit } from "./log.ts";

/** A commit of the main line and what it changed, compared with its predecessor on the line. */
export interface MainLineCommit {
  hash: string;
  /** Committer date, seconds since 1970. */
  time: number;
  /** For a merge, which of its parents comes before it on the line, from 1. */
  parent?: number;
  changes: Change[];
}

/** How the message of a merge made by `git pull` begins. What others have published is behind its second parent. */
const PULL_MERGE = /^(?:Merge branch '.*' of |Merge remote-tracking branch ')/;

/**
 * The main line, oldest commit first: first parents, except at a merge made by `git pull`, whose first parent is the work of
 * the person who pulled.
 *
 * `complete` is false when the history is truncated: the oldest commit has parents that are missing or, in a shallow clone,
 * is one of the `boundary` commits.
 */
export function mainLine(commits: ReadonlyMap<string, Commit>, head: string, boundary: ReadonlySet<string>) {
  const line: Omit<MainLineCommit, "changes">[] = [];
  let complete = true;
  for (let commit = commits.get(head); commit; ) {
    const previous = predecessor(commit);
    line.push({ hash: commit.hash, time: commit.time, parent: placeOf(previous, commit) });
    const next = previous === undefined ? undefined : commits.get(previous);
    if (boundary.has(commit.hash) || (previous !== undefined && !next)) complete = false;
    commit = next;
  }
  return { line: line.reverse(), complete };
}

/** Which parent of a merge another commit is, from 1. */
function placeOf(parent: string | undefined, { parents }: Commit): number | undefined {
  return parent !== undefined && parents.length > 1 ? parents.indexOf(parent) + 1 : undefined;
}

function predecessor({ parents, subject }: Commit): string | undefined {
  return parents.length > 1 && PULL_MERGE.test(subject) ? parents[1] : parents[0];
}

/** A commit with its paths relative to a folder of the repository, `municipio/`, instead of its top. */
export function inFolder(commit: MainLineCommit, prefix: string): MainLineCommit {
  if (!prefix) return commit;
  const relative = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : `../${path}`);
  const changes = commit.changes.map((change) => ({
    ...change,
    path: relative(change.path),
    from: change.from && relative(change.from),
  }));
  return { ...commit, changes };
}
