import { readCache, writeCache } from "../disk/cache.ts";
import { gitBlobName, hashText } from "../disk/hash.ts";
import { listMedia, readBytes } from "../disk/read-content.ts";
import {
  deepen,
  GitError,
  ignoredRevisions,
  openRepository,
  prefetchBlobs,
  type Repository,
  readBlobs,
  readLog,
} from "../git/git.ts";
import type { WordsOf } from "../history/commit-changes.ts";
import { type CoverageInput, coverageOf, knownFrom, type MissingHistory, noCoverage } from "../history/coverage.ts";
import { type DatedCommit, datedLine } from "../history/dated-line.ts";
import { earlierVersions, type FileHistory } from "../history/earlier-versions.ts";
import { type Facts, factsOf, factsVersion, frontMatterReader, type Reader, readableWords } from "../history/facts.ts";
import type { History } from "../history/history.ts";
import { applyChange, type Change, parseLog } from "../history/log.ts";
import { type MainLineCommit, mainLine } from "../history/main-line.ts";
import { type FileMoves, MediaFiles, NO_MOVES, uncommitted } from "../history/media-files.ts";
import { monthEnds } from "../history/month-ends.ts";
import { type PastMonth, pastMonths } from "../history/past-month.ts";
import { updates } from "../history/updates.ts";
import { DATA_FILES, dataFilePath, MUNICIPIO_FILE } from "../schema/content-files.ts";
import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { LIMITS } from "../schema/limits.ts";
import type { Moment } from "../time/dates.ts";
import { parseYaml } from "../validation/yaml.ts";

export interface HistoryOptions extends Moment {
  root: string;
  /** Documents that are already in memory: they need not be read again. */
  known?: readonly KnownVersion[];
  /** Front matters that are already parsed, by their text. */
  frontMatters?: ReadonlyMap<string, Record<string, unknown>>;
  /** Whether to tell what the content said at the end of each month, too. */
  withMonths?: boolean;
}

export interface KnownVersion {
  collection: CollectionId;
  /** git's name for the file's content. */
  blob: string;
  text: string;
}

/** Reads the updates out of the git history of a folder. A history that is missing is told in `coverage`, not thrown. */
export async function loadHistory(options: HistoryOptions): Promise<History> {
  const repository = await openWhole(options.root);
  if ("kind" in repository) return without(repository);

  // git works in a process of its own: what is in memory is read meanwhile.
  const reading = readMainLine(repository, options);
  const versions = new Versions(repository, options);
  const { line, dated, complete } = await reading;
  if (!dated.some(({ changes }) => changes.some(({ path }) => path.startsWith("content/")))) {
    return without({ kind: "sin-contenido" });
  }

  const { timeZone, now, today } = options;
  const unread = await versions.read(dated);
  if (unread > 0) return without({ kind: "ilegible", razon: `faltan ${unread} versiones de archivos` });
  const { files, ...found } = updates({
    line: dated,
    factsOf: (collection, blob) => versions.facts.get(keyOf(collection, blob)),
    wordsOf: (collection, blob) => versions.words.get(keyOf(collection, blob)) ?? [],
    ignored: new Set([
      ...ignoredRevisions(options.root),
      ...ignoredRevisions(repository.top),
      // What the cut of a shallow clone seems to bring was there before.
      ...repository.boundary,
    ]),
    timeZone,
    today,
  });
  const covered: CoverageInput = { line, complete, timeZone, now };
  const from = knownFrom(covered);
  const texts = options.withMonths ? await readDataFiles(repository, dated) : new Map<string, string>();
  return {
    ...found,
    openFiles: new Set([...found.openFiles, ...escudosIn(dated, texts)]),
    moves: movesOnDisk(files, options.root),
    coverage: coverageOf(covered),
    knownFrom: from,
    retirados: lastTextOf(dataFilePath("retirados"), dated, texts),
    months: options.withMonths ? monthsOf(dated, versions, texts, { today, from }) : [],
  };
}

/** The last text that a data file had, though it may be gone. */
function lastTextOf(path: string, line: readonly MainLineCommit[], texts: ReadonlyMap<string, string>) {
  const written = line.flatMap(({ changes }) =>
    changes.filter((change) => change.path === path && change.blob !== null),
  );
  return texts.get(written.at(-1)?.blob ?? "");
}

/** What became of the addresses of files; nothing is known without a history. */
export async function loadFileMoves(root: string): Promise<FileMoves> {
  try {
    const repository = await openWhole(root);
    if ("kind" in repository) return NO_MOVES;
    const { within } = await readFolderLine(repository);
    return movesOnDisk(filesAfter(within), root);
  } catch (error) {
    // Whoever needs the history itself says what is wrong with it.
    if (error instanceof GitError) return NO_MOVES;
    throw error;
  }
}

function filesAfter(line: readonly MainLineCommit[]): MediaFiles {
  const files = new MediaFiles();
  for (const { changes } of line) files.apply(changes);
  return files;
}

/** What is on the disk and was not committed is read, to see where it comes from; changes nothing of what is committed. */
function movesOnDisk(files: MediaFiles, root: string): FileMoves {
  const contentOf = (address: string) => {
    const bytes = readBytes(root, `content${address}`);
    return "razon" in bytes ? "" : gitBlobName(bytes);
  };
  files.apply(uncommitted(files.addresses, listMedia(root), contentOf));
  return files.moves;
}

/** The main line, and its commits with their days as they touch the municipality's folder. */
async function readMainLine(repository: Repository, { timeZone, today }: Moment) {
  const { line, within, complete } = await readFolderLine(repository);
  return { line, dated: datedLine(within, { timeZone, today }), complete };
}

/** The main line, and its commits as they touch the municipality's folder. `complete`: it reaches the first commit. */
async function readFolderLine(repository: Repository) {
  const commits = parseLog(await readLog(repository));
  const { line, complete } = mainLine(commits, repository.head, repository.boundary);
  return { line, within: line.map((commit) => inFolder(commit, repository.prefix)), complete };
}

/** The past of the files of a folder. */
export interface FilePast {
  /** What each file has been on the main line, by its last path. */
  files: ReadonlyMap<string, FileHistory>;
  /** Every path at which there ever was a file. */
  paths: ReadonlySet<string>;
  moves: FileMoves;
  /** Whether the history reaches its first commit. */
  isComplete: boolean;
  /** Hands over contents by git's names for them; one that cannot be had is left out. */
  read(blobs: readonly string[]): Promise<Map<string, Buffer>>;
}

/** What the files of a folder once were; `undefined` without a history. */
export async function loadFilePast({ root, ...moment }: Moment & { root: string }): Promise<FilePast | undefined> {
  const repository = await openWhole(root);
  if ("kind" in repository) return undefined;
  const { dated, complete } = await readMainLine(repository, moment);
  const wordsOf = await wordsOfRenames(repository, dated);
  return {
    isComplete: complete,
    files: earlierVersions(dated, wordsOf),
    paths: new Set(dated.flatMap(({ changes }) => changes.map(({ path }) => path))),
    moves: movesOnDisk(filesAfter(dated), root),
    read: (blobs) => readContents(repository, blobs),
  };
}

/** The words of the documents that a commit may have renamed and edited at once. */
async function wordsOfRenames(repository: Repository, line: readonly DatedCommit[]): Promise<WordsOf> {
  const wanted = wantedVersions(line).filter(({ needsWords }) => needsWords);
  const contents = await readContents(repository, [...new Set(wanted.map(({ blob }) => blob))]);
  const read = frontMatterReader();
  const words = new Map(
    wanted.map(({ key, collection, blob }) => {
      const content = contents.get(blob);
      const isEnormous = !content || content.length > LIMITS.textBytes;
      return [key, isEnormous ? [] : readableWords(collection, content.toString("utf8"), read)];
    }),
  );
  return (collection, blob) => words.get(keyOf(collection, blob)) ?? [];
}

/** The text of every version of the data files, by git's name for it. */
async function readDataFiles(
  repository: Repository,
  line: readonly MainLineCommit[],
): Promise<ReadonlyMap<string, string>> {
  const written = line.flatMap(({ changes }) =>
    changes.flatMap(({ path, blob }) => (blob && DATA_FILES.has(path) ? [blob] : [])),
  );
  const contents = await readContents(repository, [...new Set(written)]);
  const readable = [...contents].filter(([, { length }]) => length <= LIMITS.dataBytes);
  return new Map(readable.map(([blob, content]) => [blob, content.toString("utf8")]));
}

/** Every picture that was the municipality's escudo, which all pages show. */
function escudosIn(line: readonly MainLineCommit[], texts: ReadonlyMap<string, string>): string[] {
  const versions = line.flatMap(({ changes }) =>
    changes.flatMap(({ path, blob }) => (blob && path === MUNICIPIO_FILE ? [blob] : [])),
  );
  return [...new Set(versions)].flatMap((blob) => {
    const escudo = parseYaml(MUNICIPIO_FILE, texts.get(blob) ?? "", 1).value?.escudo;
    return typeof escudo === "string" ? [escudo] : [];
  });
}

function monthsOf(
  line: readonly DatedCommit[],
  versions: Versions,
  texts: ReadonlyMap<string, string>,
  { today, from }: { today: string; from: string },
): PastMonth[] {
  return pastMonths({
    ends: monthEnds(line, today),
    factsOf: (collection, blob) => versions.facts.get(keyOf(collection, blob)),
    textOf: (blob) => texts.get(blob),
    dataFiles: DATA_FILES,
    knownFrom: from,
  });
}

/** The content of some files; those that cannot be had are left out. */
async function readContents({ top, isPartial }: Repository, blobs: readonly string[]): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  if (isPartial) await prefetchBlobs(top, blobs);
  await readBlobs(top, blobs, (blob, content) => contents.set(blob, content));
  return contents;
}

/** A shallow clone is completed when it has somewhere to ask. */
async function openWhole(root: string): Promise<Repository | MissingHistory> {
  const repository = await openRepository(root);
  const isCut = !("kind" in repository) && repository.boundary.size > 0 && repository.hasRemote;
  return isCut && (await deepen(root)) ? openRepository(root) : repository;
}

function without(missing: MissingHistory): History {
  return {
    updates: [],
    documents: new Map(),
    pasts: [],
    moves: NO_MOVES,
    openFiles: new Set(),
    personalFiles: new Set(),
    coverage: noCoverage(missing),
    knownFrom: null,
    months: [],
  };
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
class Versions {
  readonly facts = new Map<string, Facts | undefined>();
  readonly words = new Map<string, readonly string[]>();
  readonly #repository: Repository;
  readonly #reader: Reader;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cacheName: string;
  readonly #version = factsVersion();
  readonly #remembered: Record<string, Facts | null>;

  constructor(repository: Repository, { known = [], frontMatters }: HistoryOptions) {
    this.#repository = repository;
    this.#reader = { hash: hashText, read: frontMatterReader(frontMatters) };
    this.#texts = new Map(known.map(({ blob, text }) => [blob, text]));
    this.#cacheName = `versions-${hashText(repository.top + repository.prefix)}`;
    this.#remembered = readCache(this.#cacheName, this.#version);
    for (const { collection, blob, text } of known) {
      const key = keyOf(collection, blob);
      if (!(key in this.#remembered)) this.#learn({ key, collection, needsWords: false }, text);
    }
  }

  /** Learns what the versions of a main line say; returns how many could not be had. */
  async read(line: readonly MainLineCommit[]): Promise<number> {
    const wanted = wantedVersions(line);
    const missing = new Map<string, Wanted[]>();
    for (const want of wanted) {
      if (this.#isKnown(want)) continue;
      const text = this.#texts.get(want.blob);
      if (text !== undefined) this.#learn(want, text);
      else missing.set(want.blob, [...(missing.get(want.blob) ?? []), want]);
    }
    const blobs = [...missing.keys()];
    if (this.#repository.isPartial && blobs.length > 0) await prefetchBlobs(this.#repository.top, blobs);
    await readBlobs(this.#repository.top, blobs, (blob, content) => {
      const text = content.toString("utf8");
      for (const want of missing.get(blob) ?? []) this.#learn(want, text);
    });
    const learnt = wanted.filter(({ key }) => this.facts.has(key));
    this.#remember(learnt);
    return wanted.length - learnt.length;
  }

  #learn({ key, collection, needsWords }: Pick<Wanted, "key" | "collection" | "needsWords">, text: string): void {
    // A file of this size was never published, and reading it would take for ever.
    const isEnormous = text.length > LIMITS.textBytes;
    this.facts.set(key, isEnormous ? undefined : factsOf(collection, text, this.#reader));
    if (needsWords && !isEnormous) this.words.set(key, readableWords(collection, text, this.#reader.read));
  }

  #isKnown({ key, needsWords }: Wanted): boolean {
    if (needsWords) return false;
    const remembered = this.#remembered[key];
    if (remembered !== undefined && !this.facts.has(key)) this.facts.set(key, remembered ?? undefined);
    return this.facts.has(key);
  }

  #remember(wanted: readonly Wanted[]): void {
    if (wanted.every(({ key }) => key in this.#remembered)) return;
    const entries = wanted.map(({ key }) => [key, this.facts.get(key) ?? null]);
    writeCache(this.#cacheName, this.#version, Object.fromEntries(entries));
  }
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
    for (const change of changes) {
      const { path, blob } = change;
      const collection = documentOf(path)?.collection;
      const version = blob ?? present.get(path);
      applyChange(change, present);
      if (!collection || !version) continue;
      const key = keyOf(collection, version);
      const needsWords = mayRename || wanted.get(key)?.needsWords === true;
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
