import type { Change, Commit, Comparison } from "./log.ts";
import { isOneOf, type MergeWords, mayBeOrigin, wordsOfMerge } from "./merge-words.ts";
import type { Municipality } from "./municipality.ts";
import { type Redating, redatings, type Suspect } from "./redating.ts";

/** A commit of the main line and what it changed. */
export interface MainLineCommit {
  hash: string;
  /** Committer date, seconds since 1970. */
  time: number;
  /** For a merge, which of its parents comes before it on the line, from 1. */
  parent?: number;
  changes: readonly Change[];
}

export interface MainLine {
  /** Oldest first. */
  line: readonly MainLineCommit[];
  /** Whether it reaches the first commit of the municipality. */
  isComplete: boolean;
  doubts: LineDoubts;
}

/** What the report must say about the line, because no rule can decide it. */
export interface LineDoubts {
  /** How many merges name a repository while the municipality lists none of its own. */
  withoutRepositories: number;
  redatings: readonly Redating[];
}

export interface MainLineInput {
  commits: ReadonlyMap<string, Commit>;
  head: string;
  /** The commits at which a shallow clone is truncated. */
  boundary: ReadonlySet<string>;
  municipality: Municipality;
  /** Address of the remote `origin`: what merges name is compared with it while the municipality lists no repositories. */
  origin?: string;
}

/** A commit of the way down the main line, and how the way went on from it. */
export interface Step extends Omit<MainLineCommit, "changes"> {
  /** What the message says, of a merge. */
  words?: MergeWords;
  /** Whether the municipality must list its repositories to be certain of the way. */
  needsRepositories: boolean;
}

interface Way {
  /** Oldest first. */
  steps: readonly Step[];
  /** Whether it reaches a commit without parents. */
  isComplete: boolean;
}

/**
 * Follows the main line of a repository from its last commit. It follows first parents, except at a merge that brings the main
 * line itself into somebody's copy, as `git pull` does: there the first parent is the work of the person who pulled, and what
 * others have published is behind the second.
 *
 * It is incomplete when the history is truncated: the oldest commit has parents that are missing or, in a shallow clone, is one
 * of the `boundary` commits, whose changes are all files that existed.
 */
export function followMainLine(input: MainLineInput): Way {
  const { commits, head, boundary } = input;
  const steps: Step[] = [];
  let isComplete = true;
  for (let commit = commits.get(head); commit; ) {
    const { previous, ...way } = wayFrom(commit, input);
    const { hash, time } = commit;
    steps.push({ hash, time, parent: placeOf(previous, commit), ...way });
    const next = previous === undefined ? undefined : commits.get(previous);
    if (boundary.has(hash) || (previous !== undefined && !next)) isComplete = false;
    commit = next;
  }
  return { steps: steps.reverse(), isComplete };
}

interface LineChanges extends Pick<MainLineInput, "municipality"> {
  /** Path of the municipality's folder, with a final slash; empty at the top of the repository. */
  prefix: string;
  suspects: readonly Suspect[];
  changesOf(compared: Comparison): readonly Change[];
}

/**
 * The main line of a municipality, as it touches its folder. The changes of each commit are compared with its predecessor on
 * the line. It begins at the first commit with the municipality's code, as if that were the first of the repository: before it,
 * it is another municipality's, or nobody's.
 */
export function mainLine({ steps, isComplete }: Way, input: LineChanges): MainLine {
  const { prefix, municipality, suspects, changesOf } = input;
  const { code, codeAt } = municipality;
  const all = steps.map(({ hash, time, parent }, index) => ({
    hash,
    time,
    parent,
    changes: changesOf({ hash, previous: steps[index - 1]?.hash }),
  }));
  const begin = code === undefined ? 0 : steps.findIndex(({ hash }) => codeAt(hash) === code);
  const line = all
    .slice(begin)
    .map((commit, index) =>
      index === 0 && begin > 0 ? { ...commit, changes: everythingAfter(all.slice(0, begin + 1)) } : commit,
    );
  const ofLine = new Map(all.slice(begin).map(({ hash, changes }) => [hash, changes]));
  return {
    line: line.map((commit) => inFolder(commit, prefix)),
    isComplete,
    doubts: {
      withoutRepositories: steps.slice(begin).filter(({ needsRepositories }) => needsRepositories).length,
      redatings: redatings(
        suspects.filter(({ hash }) => ofLine.has(hash)),
        { prefix, changesOf, counted: ({ hash }) => ofLine.get(hash) ?? [] },
      ),
    },
  };
}

/** Which parent of a merge another commit is, from 1. */
function placeOf(parent: string | undefined, { parents }: Commit): number | undefined {
  return parent !== undefined && parents.length > 1 ? parents.indexOf(parent) + 1 : undefined;
}

/** The commit before this one on the line, and why. */
function wayFrom(
  { parents, subject }: Commit,
  { municipality, origin }: Pick<MainLineInput, "municipality" | "origin">,
) {
  const [first, second] = parents;
  if (first === undefined || second === undefined) return { previous: first, needsRepositories: false };
  const { repositorios } = municipality.names;
  const words = wordsOfMerge(subject, municipality.names);
  const url = words.kind === "main" ? words.url : undefined;
  const mayBeMain = words.kind === "main" && isSameMunicipality(first, second, municipality);
  const needsRepositories = mayBeMain && url !== undefined && repositorios.length === 0;
  const isOurs = needsRepositories ? !origin || mayBeOrigin(url, origin) : !url || isOneOf(url, repositorios);
  const isMain = mayBeMain && isOurs;
  return { previous: isMain ? second : first, words, needsRepositories };
}

/** Whether the second parent is of this municipality; while no commit says which one it is, nothing speaks against it. */
function isSameMunicipality(first: string, second: string, { code, codeAt }: Municipality): boolean {
  const found = codeAt(second);
  return found === code || (found === undefined && codeAt(first) === undefined);
}

/** All files that there are after some commits, as the changes of one that has none before it. */
function everythingAfter(line: readonly MainLineCommit[]): Change[] {
  const files = new Map<string, Change>();
  for (const { changes } of line) {
    for (const change of changes) {
      if (change.from) files.delete(change.from);
      if (change.blob === null) files.delete(change.path);
      else files.set(change.path, { ...change, from: null });
    }
  }
  return [...files.values()];
}

/** A commit with its paths relative to a folder of the repository, `municipio/`, instead of its top. */
function inFolder(commit: MainLineCommit, prefix: string): MainLineCommit {
  if (!prefix) return commit;
  const relative = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : `../${path}`);
  const changes = commit.changes.map((change) => ({
    ...change,
    path: relative(change.path),
    from: change.from && relative(change.from),
  }));
  return { ...commit, changes };
}
