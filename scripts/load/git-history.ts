import { ignoredFiles } from "../git/ignored-files.ts";
import { type NoHistory, openWholeRepository, type Repository, readChanges, readCommits } from "../git/repository.ts";
import {
  changedNothing,
  type IgnoredRevisions,
  ignoredRevisions,
  ownComparisons,
  reviewsOf,
} from "../history/ignored-revisions.ts";
import { type Commit, comparison } from "../history/log.ts";
import { inFolder, type MainLineCommit, mainLine } from "../history/main-line.ts";

/** The git history of a municipality's folder. */
export interface GitHistory {
  repository: Repository;
  /** The main line, as it touches the folder. */
  line(): Promise<FolderLine>;
}

export interface FolderLine {
  /** Oldest first. */
  line: readonly MainLineCommit[];
  /** Whether it reaches the first commit. */
  isComplete: boolean;
  /** The commits to pass over. */
  ignored: IgnoredRevisions;
}

/** Opens the history of a folder. It is read on the first call, and only once. */
export type OpenHistory = () => Promise<GitHistory | NoHistory>;

/** The history of the repository that a folder lies in. */
export function historyAt(root: string): OpenHistory {
  return once(async () => {
    const repository = await openWholeRepository(root);
    return "kind" in repository ? repository : { repository, line: once(() => readLine(repository)) };
  });
}

async function readLine(repository: Repository): Promise<FolderLine> {
  const commits = await readCommits(repository);
  const { line, complete } = mainLine(commits, repository.head, repository.boundary);
  const changes = await readChanges(
    repository,
    line.map(({ hash }, index) => ({ hash, previous: line[index - 1]?.hash })),
  );
  const ignored = await readIgnored(repository, commits, line);
  return {
    ignored,
    line: line.map((commit, index) => inFolder({ ...commit, changes: changes[index] ?? [] }, repository.prefix)),
    isComplete: complete,
  };
}

/** The commits that the repository asks to pass over, and the merges that brought nothing else. */
async function readIgnored(
  repository: Repository,
  commits: ReadonlyMap<string, Commit>,
  line: readonly { hash: string }[],
): Promise<IgnoredRevisions> {
  const isCut = repository.boundary.size > 0;
  const { hashes, avisos } = ignoredRevisions(
    ignoredFiles(repository),
    repository.head.length,
    (hash) => isCut || commits.has(hash),
  );
  if (hashes.size === 0) return { hashes, avisos };
  const reviews = reviewsOf(commits, line, hashes);
  const comparisons = ownComparisons(reviews.flatMap(({ others }) => others));
  const changes = await readChanges(repository, comparisons);
  const byComparison = new Map(comparisons.map((each, index) => [comparison(each), changes[index] ?? []]));
  const empty = reviews.filter(({ others }) =>
    changedNothing(others, (each) => byComparison.get(comparison(each)) ?? []),
  );
  return { hashes: new Set([...hashes, ...empty.map(({ merge }) => merge)]), avisos };
}

/** The history of a folder that is to be shown without it. */
export const withoutHistory: OpenHistory = async () => ({ kind: "a-proposito" });

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
