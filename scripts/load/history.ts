import { readCache, writeCache } from "../disk/cache.ts";
import { gitBlobName, hashText } from "../disk/hash.ts";
import { listMedia, readBytes } from "../disk/read-content.ts";
import { readBlobs, readContents } from "../git/blobs.ts";
import type { Repository } from "../git/repository.ts";
import { GitError, unreadable } from "../git/run.ts";
import { blobsAt } from "../history/data-files.ts";
import { datedLine } from "../history/dated-line.ts";
import { earlierVersions, type FilePast } from "../history/earlier-versions.ts";
import { factsVersion } from "../history/facts.ts";
import { type History, historyOf, noHistory } from "../history/history.ts";
import type { Change } from "../history/log.ts";
import { type FileMoves, MediaFiles, NO_MOVES, uncommitted } from "../history/media-files.ts";
import { pairsVersion, RememberedPairs } from "../history/remembered-pairs.ts";
import { Versions, type VersionsInput } from "../history/versions.ts";
import { DATA_FILES, dataFilePath } from "../schema/content-files.ts";
import { LIMITS } from "../schema/limits.ts";
import type { Moment } from "../time/dates.ts";
import { historyAt, type OpenHistory } from "./git-history.ts";

interface FolderOptions {
  root: string;
  /** Default: the history of `root`. */
  open?: OpenHistory;
}

export interface HistoryOptions extends Moment, FolderOptions, Pick<VersionsInput, "known" | "frontMatters"> {
  /** Whether to read the content at the end of each month too. */
  withMonths?: boolean;
}

/**
 * Reads the updates from the git history of a folder. A missing history is reported in `coverage`, not thrown.
 * @throws GitError when there is one that cannot be read: it would look like none
 */
export async function loadHistory(options: HistoryOptions): Promise<History> {
  const { root, open = historyAt(root), withMonths, known, frontMatters } = options;
  const history = await open();
  if ("kind" in history) return noHistory(history);

  // While git works in its own process, the versions in memory are read.
  const reading = history.line();
  const { repository } = history;
  const cacheName = cacheOf("versions", repository);
  const cached: VersionsInput["cached"] = readCache(cacheName, factsVersion());
  const versions = new Versions({ hash: hashText, cached, known, frontMatters });
  const { line: undated, isComplete, doubts, ignored: toIgnore } = await reading;
  const line = datedLine(undated, options);
  if (!line.some(({ changes }) => changes.some(({ path }) => path.startsWith("content/"))))
    return noHistory({ kind: "sin-contenido" });

  const dataFiles = withMonths ? [...DATA_FILES.keys()] : [dataFilePath("retirados")];
  const dataBlobs = new Set(dataFiles.flatMap((path) => blobsAt(path, line)));
  const texts = new Map<string, string>();
  const pairs = pairsCachedOf(repository);
  const missing = new Set([...versions.lookUp(line), ...pairs.lookUp(line), ...dataBlobs]);
  await readBlobs(repository, [...missing], (blob, content) => {
    missing.delete(blob);
    const text = content.toString("utf8");
    versions.read(blob, text);
    pairs.read(blob, text);
    if (dataBlobs.has(blob) && content.length <= LIMITS.dataBytes) texts.set(blob, text);
  });
  expectNone(missing);
  const { toCache } = versions;
  if (toCache) writeCache(cacheName, factsVersion(), toCache);

  // What the first commit of a shallow clone seems to add was there before.
  const ignored = new Set([...toIgnore.hashes, ...repository.boundary]);
  const movesOf = (files: MediaFiles) => movesOnDisk(files, root);
  const { pairsOf } = pairs;
  const found = historyOf({
    ...options,
    line,
    isComplete,
    doubts,
    versions,
    pairsOf,
    texts,
    ignored,
    avisos: toIgnore.avisos,
    movesOf,
  });
  rememberPairs(repository, pairs);
  return found;
}

const cacheOf = (kind: "versions" | "renames", { top, prefix }: Repository) => `${kind}-${hashText(top + prefix)}`;

const pairsCachedOf = (repository: Repository) =>
  new RememberedPairs(hashText, readCache(cacheOf("renames", repository), pairsVersion()));

function rememberPairs(repository: Repository, { toCache }: RememberedPairs): void {
  if (toCache) writeCache(cacheOf("renames", repository), pairsVersion(), toCache);
}

/** Without a version, every later one would be compared with another than people read. @throws GitError */
function expectNone({ size }: ReadonlySet<string>): void {
  if (size > 0) throw unreadable(`faltan versiones de archivos: ${size}`);
}

/** What became of the files that are not there any more. */
export interface FormerFiles {
  moves: FileMoves;
  /** Every path that ever had a file. */
  paths: ReadonlySet<string>;
}

const NO_FORMER_FILES: FormerFiles = { moves: NO_MOVES, paths: new Set() };

/** What became of the files that are not there any more; nothing is known without a history. */
export async function loadFormerFiles({ root, open = historyAt(root) }: FolderOptions): Promise<FormerFiles> {
  try {
    const history = await open();
    if ("kind" in history) return NO_FORMER_FILES;
    const { line } = await history.line();
    return { moves: movesOnDisk(new MediaFiles(line), root), paths: pathsOf(line) };
  } catch (error) {
    // The command that needs the history itself reports what is wrong with it.
    if (error instanceof GitError) return NO_FORMER_FILES;
    throw error;
  }
}

const pathsOf = (line: readonly { changes: readonly Change[] }[]) =>
  new Set(line.flatMap(({ changes }) => changes.map(({ path }) => path)));

/** The earlier versions of the files of a folder; `undefined` without a history. */
export async function loadFilePast(options: Moment & FolderOptions): Promise<FilePast | undefined> {
  const { root, open = historyAt(root) } = options;
  const history = await open();
  if ("kind" in history) return undefined;
  const { line: undated, isComplete } = await history.line();
  const line = datedLine(undated, options);
  const { repository } = history;
  const pairs = pairsCachedOf(repository);
  const missing = new Set(pairs.lookUp(line));
  await readBlobs(repository, [...missing], (blob, content) => {
    missing.delete(blob);
    pairs.read(blob, content.toString("utf8"));
  });
  expectNone(missing);
  const files = earlierVersions(line, pairs.pairsOf);
  rememberPairs(repository, pairs);
  const read = async (blobs: readonly string[]) => {
    const contents = await readContents(repository, blobs);
    expectNone(new Set(blobs.filter((blob) => !contents.has(blob))));
    return contents;
  };
  return {
    isComplete,
    files,
    paths: pathsOf(line),
    moves: movesOnDisk(new MediaFiles(line), root),
    read,
  };
}

/** Includes the files on the disk that are not committed. */
function movesOnDisk(files: MediaFiles, root: string): FileMoves {
  const contentOf = (address: string) => {
    const bytes = readBytes(root, `content${address}`);
    return "razon" in bytes ? "" : gitBlobName(bytes);
  };
  files.apply(uncommitted(files.addresses, listMedia(root), contentOf));
  return files.moves;
}
