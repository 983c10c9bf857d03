import { readCache, writeCache } from "../disk/cache.ts";
import { gitBlobName, hashText } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import { readContents } from "../git/blobs.ts";
import { ignoredFiles } from "../git/ignored-files.ts";
import {
  commitsBehind,
  commitsSince,
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
import type { Change, Commit, Comparison } from "../history/log.ts";
import { followMainLine, type MainLine, mainLine } from "../history/main-line.ts";
import { type Municipality, municipalityBlobs, municipalityOf } from "../history/municipality.ts";
import { suspects } from "../history/redating.ts";
import { ancestorsOf, type KnownLog, logVersion, RememberedChanges } from "../history/remembered-log.ts";
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
  const known = knownLogOf(repository);
  const { commits, ofMunicipality } = await readLog(repository, known);
  const municipality = await readMunicipality(root, repository, { commits, ofMunicipality });
  const log = { ...repository, commits, municipality };
  const way = followMainLine(log);
  const unclear = suspects(way.steps, log);
  const ofLine = way.steps.map(({ hash }, index) => ({ hash, previous: way.steps[index - 1]?.hash }));
  const changes = new RememberedChanges(known?.changes);
  const changesOf = await changesReadOf(repository, changes, [
    // Newest first, as packs are written: git has at hand what it needs to unpack the next.
    ...ofLine.reverse(),
    ...unclear.flatMap(({ brought }) => brought.map(withFirstParent)),
  ]);
  const line = mainLine(way, { ...log, suspects: unclear, changesOf });
  const ignored = await readIgnored(repository, { commits, line: way.steps, changes });
  if (changes.isNew || repository.head !== known?.head)
    keepLog(repository, {
      head: repository.head,
      commits: [...commits.values()],
      ofMunicipality: Object.fromEntries(ofMunicipality),
      changes: changes.toKeep,
    });
  return { ...line, ignored };
}

const withFirstParent = ({ hash, parents: [previous] }: Commit): Comparison => ({ hash, previous });

const LOG = "log";
const cacheOf = ({ top, prefix }: Repository) => `${LOG}-${hashText(top + prefix)}`;

/** What an earlier reading kept. What is behind the end of a shallow clone depends on where that end is: of such a clone nothing is kept. */
function knownLogOf(repository: Repository): KnownLog | undefined {
  return repository.boundary.size > 0 ? undefined : readCache<KnownLog>(cacheOf(repository), logVersion())[LOG];
}

function keepLog(repository: Repository, log: KnownLog): void {
  if (repository.boundary.size === 0) writeCache(cacheOf(repository), logVersion(), { [LOG]: log });
}

interface ReadLog {
  commits: Commits;
  /** What commits changed of the municipality's file since their first parents, where they changed it. */
  ofMunicipality: ReadonlyMap<string, readonly Change[]>;
}

/** The commits of the history: git is asked only for those that are not known. */
async function readLog(repository: Repository, known: KnownLog | undefined): Promise<ReadLog> {
  const isKnown = known?.head === repository.head;
  const since = known && (isKnown ? new Map() : await commitsSince(repository, known.head));
  if (!since) {
    const [commits, touching] = await Promise.all([
      readCommits(repository),
      commitsTouching(repository, MUNICIPIO_FILE),
    ]);
    const touched = touching.flatMap((hash) => commits.get(hash) ?? []);
    return { commits, ofMunicipality: await changesOfMunicipality(repository, touched) };
  }
  const commits = ancestorsOf(repository.head, known.commits, since);
  const ofMunicipality = [
    ...Object.entries(known.ofMunicipality),
    ...(await changesOfMunicipality(repository, [...since.values()])),
  ].filter(([hash]) => commits.has(hash));
  return { commits, ofMunicipality: new Map(ofMunicipality) };
}

async function changesOfMunicipality(
  repository: Repository,
  commits: readonly Commit[],
): Promise<Map<string, readonly Change[]>> {
  // A boundary commit of a shallow clone is the first: all its files are new.
  const compared = commits.map((commit) =>
    repository.boundary.has(commit.hash) ? { hash: commit.hash } : withFirstParent(commit),
  );
  const changes = await readChanges(repository, compared, MUNICIPIO_FILE);
  const byCommit = compared.map(({ hash }, index) => [hash, changes[index] ?? []] as const);
  return new Map(byCommit.filter(([, changed]) => changed.length > 0));
}

async function changesReadOf(
  repository: Repository,
  remembered: RememberedChanges,
  comparisons: readonly Comparison[],
): Promise<RememberedChanges["of"]> {
  const missing = remembered.lookUp(comparisons);
  const changes = await readChanges(repository, missing);
  for (const [index, compared] of missing.entries()) remembered.add(compared, changes[index] ?? []);
  return remembered.of;
}

/** Which municipality the history is of. Nearly always one version of its file decides, that on the disk, and git is not asked for it. */
async function readMunicipality(
  root: string,
  repository: Repository,
  { commits, ofMunicipality }: ReadLog,
): Promise<Municipality> {
  const { head, prefix } = repository;
  const log = { commits, head, changesOf: ({ hash }: Commit) => ofMunicipality.get(hash) ?? [] };
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
  { commits, line, changes }: { commits: Commits; line: readonly { hash: string }[]; changes: RememberedChanges },
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
  const changesOf = await changesReadOf(repository, changes, ownComparisons(reviews.flatMap(({ others }) => others)));
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
