import { gitBlobName } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import { readContents } from "../git/blobs.ts";
import { ignoredFiles } from "../git/ignored-files.ts";
import {
  commitsBehind,
  commitsTouching,
  type NoHistory,
  openWholeRepository,
  type Repository,
  readChanges,
  readCommits,
} from "../git/repository.ts";
import { unreadable } from "../git/run.ts";
import {
  changedNothing,
  hashesIn,
  type IgnoredRevisions,
  ignoredRevisions,
  ownComparisons,
  reviewsOf,
} from "../history/ignored-revisions.ts";
import { type Change, type Commit, type Comparison, comparison } from "../history/log.ts";
import { followMainLine, type MainLine, mainLine } from "../history/main-line.ts";
import { type Municipality, municipalityBlobs, municipalityOf } from "../history/municipality.ts";
import { suspects } from "../history/redating.ts";
import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { LIMITS } from "../schema/limits.ts";

/** The git history of a municipality's folder. */
export interface GitHistory {
  repository: Repository;
  /** The main line, as it touches the folder. */
  line(): Promise<FolderLine>;
}

export interface FolderLine extends MainLine {
  /** The commits to pass over. */
  ignored: IgnoredRevisions;
}

/** Opens the history of a folder. It is read on the first call, and only once. */
export type OpenHistory = () => Promise<GitHistory | NoHistory>;

/** The history of the repository that a folder lies in. */
export function historyAt(root: string): OpenHistory {
  return once(async () => {
    const repository = await openWholeRepository(root);
    return "kind" in repository ? repository : { repository, line: once(() => readLine(root, repository)) };
  });
}

type Commits = ReadonlyMap<string, Commit>;

async function readLine(root: string, repository: Repository): Promise<FolderLine> {
  const [commits, touching] = await Promise.all([readCommits(repository), commitsTouching(repository, MUNICIPIO_FILE)]);
  const municipality = await readMunicipality(root, repository, { commits, touching });
  const log = { ...repository, commits, municipality };
  const way = followMainLine(log);
  const unclear = suspects(way.steps, log);
  const ofLine = way.steps.map(({ hash }, index) => ({ hash, previous: way.steps[index - 1]?.hash }));
  const changesOf = await changesReadOf(repository, [
    // Newest first, as packs are written: git has at hand what it needs to unpack the next.
    ...ofLine.reverse(),
    ...unclear.flatMap(({ brought }) => brought.map(withFirstParent)),
  ]);
  return {
    ...mainLine(way, { ...log, suspects: unclear, changesOf }),
    ignored: await readIgnored(repository, commits, way.steps),
  };
}

const withFirstParent = ({ hash, parents: [previous] }: Commit): Comparison => ({ hash, previous });

async function changesReadOf(
  repository: Repository,
  comparisons: readonly Comparison[],
): Promise<(compared: Comparison) => readonly Change[]> {
  const changes = await readChanges(repository, comparisons);
  const byComparison = new Map(comparisons.map((each, index) => [comparison(each), changes[index] ?? []]));
  return (compared) => byComparison.get(comparison(compared)) ?? [];
}

/** Which municipality the history is of. Nearly always one version of its file decides, that on the disk, and git is not asked for it. */
async function readMunicipality(
  root: string,
  repository: Repository,
  { commits, touching }: { commits: Commits; touching: readonly string[] },
): Promise<Municipality> {
  const { boundary, head, prefix } = repository;
  // A boundary commit of a shallow clone is the first: all its files are new.
  const compared = (commit: Commit) => (boundary.has(commit.hash) ? { hash: commit.hash } : withFirstParent(commit));
  const touched = touching.flatMap((hash) => commits.get(hash) ?? []);
  const changes = await readChanges(repository, touched.map(compared), MUNICIPIO_FILE);
  const byCommit = new Map(touched.map(({ hash }, index) => [hash, changes[index] ?? []]));
  const log = { commits, head, changesOf: ({ hash }: Commit) => byCommit.get(hash) ?? [] };
  const blobs = municipalityBlobs(log, prefix);
  const bytes = readBytes(root, MUNICIPIO_FILE);
  const present = "razon" in bytes ? [] : [[gitBlobName(bytes), bytes] as const];
  const contents = new Map(present.filter(([blob]) => blobs.includes(blob)));
  const missing = blobs.filter((blob) => !contents.has(blob));
  for (const [blob, content] of await readContents(repository, missing)) contents.set(blob, content);
  if (contents.size < blobs.length)
    throw unreadable(`faltan versiones de ${MUNICIPIO_FILE}: ${blobs.length - contents.size}`);
  const texts = [...contents].map(([blob, content]) => [blob, content.toString("utf8", 0, LIMITS.dataBytes)] as const);
  return municipalityOf(log, prefix, new Map(texts));
}

/** The commits that the repository asks to pass over, and the merges that brought nothing else. */
async function readIgnored(
  repository: Repository,
  commits: Commits,
  line: readonly { hash: string }[],
): Promise<IgnoredRevisions> {
  const isCut = repository.boundary.size > 0;
  const files = ignoredFiles(repository);
  const hashLength = repository.head.length;
  const others = hashesIn(files, hashLength).filter((hash) => !commits.has(hash));
  const tagged = await commitsBehind(repository, others);
  const { hashes, avisos } = ignoredRevisions(files, hashLength, (hash) => {
    const commit = tagged.get(hash) ?? hash;
    return isCut || commits.has(commit) ? commit : undefined;
  });
  if (hashes.size === 0) return { hashes, avisos };
  const reviews = reviewsOf(commits, line, hashes);
  const changesOf = await changesReadOf(repository, ownComparisons(reviews.flatMap(({ others }) => others)));
  const empty = reviews.filter(({ others }) => changedNothing(others, changesOf));
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
