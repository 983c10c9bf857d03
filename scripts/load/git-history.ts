import { type NoHistory, openWholeRepository, type Repository, readChanges, readCommits } from "../git/repository.ts";
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
  return {
    line: line.map((commit, index) => inFolder({ ...commit, changes: changes[index] ?? [] }, repository.prefix)),
    isComplete: complete,
  };
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
