import { type CoverageInput, coverageOf, knownFrom, type MissingHistory, noCoverage } from "./history/coverage.ts";
import { documentOf } from "./history/document-path.ts";
import { type Facts, factsOf, factsVersion, readableWords } from "./history/facts.ts";
import { type Change, parseLog } from "./history/log.ts";
import { type MainLineCommit, mainLine } from "./history/main-line.ts";
import type { HistoryCoverage } from "./history/report.ts";
import { type Update, updates } from "./history/updates.ts";
import { readCache, writeCache } from "./io/cache.ts";
import {
  deepen,
  ignoredRevisions,
  openRepository,
  prefetchBlobs,
  type Repository,
  readBlobs,
  readLog,
} from "./io/git.ts";
import { hashText } from "./io/hash.ts";
import type { CollectionId } from "./schema/index.ts";

export interface HistoryOptions {
  root: string;
  timeZone: string;
  /** Seconds since 1970, and its day. */
  now: number;
  today: string;
  /** Texts that are already in memory, by git's name for them: they need not be read again. */
  texts: ReadonlyMap<string, string>;
}

export interface History {
  updates: Update[];
  /** The documents of the last commit by path, with the number that their updates carry. */
  documents: ReadonlyMap<string, number>;
  coverage: HistoryCoverage;
  /** First month (`AAAA-MM`) of which everything is known; `null` when nothing is. */
  knownFrom: string | null;
}

/** Reads the updates out of the git history of a folder. A history that is missing is told in `coverage`, not thrown. */
export async function loadHistory(options: HistoryOptions): Promise<History> {
  const repository = await openWhole(options.root);
  if ("kind" in repository) return without(repository);

  const commits = parseLog(await readLog(repository));
  const { line, complete } = mainLine(commits, repository.head, repository.boundary);
  const within = line.map((commit) => inFolder(commit, repository.prefix));
  if (!within.some(({ changes }) => changes.some(({ path }) => path.startsWith("content/")))) {
    return without({ kind: "sin-contenido" });
  }

  const versions = await readVersions(within, repository, options.texts);
  const { timeZone, now, today } = options;
  const found = updates({ line: within, ...versions, ignored: ignoredRevisions(options.root), timeZone, today });
  const covered: CoverageInput = { line, complete, timeZone, now };
  return { ...found, coverage: coverageOf(covered), knownFrom: knownFrom(covered) };
}

/** A shallow clone is completed when it has somewhere to ask. */
async function openWhole(root: string): Promise<Repository | MissingHistory> {
  const repository = await openRepository(root);
  const isCut = !("kind" in repository) && repository.boundary.size > 0 && repository.hasRemote;
  return isCut && (await deepen(root)) ? openRepository(root) : repository;
}

function without(missing: MissingHistory): History {
  return { updates: [], documents: new Map(), coverage: noCoverage(missing), knownFrom: null };
}

/** The commit with paths relative to the municipality's folder. */
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

/** What every version of every document says: remembered from the last build, in memory already, or asked of git at once. */
async function readVersions(
  line: readonly MainLineCommit[],
  repository: Repository,
  texts: ReadonlyMap<string, string>,
) {
  const wanted = wantedVersions(line);
  const version = factsVersion();
  const cacheName = `versions-${hashText(repository.top + repository.prefix)}`;
  const remembered = readCache<Facts | null>(cacheName, version);
  const facts = new Map<string, Facts | undefined>();
  const words = new Map<string, readonly string[]>();
  const learn = ({ key, collection, needsWords }: Wanted, text: string) => {
    facts.set(key, factsOf(collection, text, hashText));
    if (needsWords) words.set(key, readableWords(collection, text));
  };

  const missing = new Map<string, Wanted[]>();
  for (const want of wanted) {
    const known = remembered[want.key];
    const text = texts.get(want.blob);
    if (known !== undefined && !want.needsWords) facts.set(want.key, known ?? undefined);
    else if (text !== undefined) learn(want, text);
    else missing.set(want.blob, [...(missing.get(want.blob) ?? []), want]);
  }
  if (repository.isPartial && missing.size > 0) await prefetchBlobs(repository.top, [...missing.keys()]);
  await readBlobs(repository.top, [...missing.keys()], (blob, content) => {
    const text = content.toString("utf8");
    for (const want of missing.get(blob) ?? []) learn(want, text);
  });

  if ([...facts.keys()].some((key) => !(key in remembered))) {
    writeCache(cacheName, version, Object.fromEntries([...facts].map(([key, value]) => [key, value ?? null])));
  }
  return {
    factsOf: (collection: CollectionId, blob: string) => facts.get(keyOf(collection, blob)),
    wordsOf: (collection: CollectionId, blob: string) => words.get(keyOf(collection, blob)) ?? [],
  };
}

interface Wanted {
  key: string;
  collection: CollectionId;
  blob: string;
  /** Whether the commit both removes and adds documents: one may be the other, renamed. */
  needsWords: boolean;
}

function wantedVersions(line: readonly MainLineCommit[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  const present = new Map<string, string>();
  for (const { changes } of line) {
    const mayRename = removesAndAdds(changes, present);
    for (const { path, from, blob } of changes) {
      const collection = documentOf(path)?.collection;
      const version = blob ?? present.get(path);
      if (from) present.delete(from);
      if (blob) present.set(path, blob);
      else present.delete(path);
      if (!collection || !version) continue;
      const key = keyOf(collection, version);
      const needsWords = mayRename || (wanted.get(key)?.needsWords ?? false);
      wanted.set(key, { key, collection, blob: version, needsWords });
    }
  }
  return [...wanted.values()];
}

function removesAndAdds(changes: readonly Change[], present: ReadonlyMap<string, string>): boolean {
  const removes = changes.some(({ path, blob }) => blob === null && present.has(path));
  return removes && changes.some(({ path, from, blob }) => blob !== null && from === null && !present.has(path));
}

const keyOf = (collection: CollectionId, blob: string) => `${collection} ${blob}`;
