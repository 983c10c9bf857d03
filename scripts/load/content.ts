import { readForgotten } from "../disk/forgotten.ts";
import { fingerprint, gitBlobName } from "../disk/hash.ts";
import { listContent, readBytes, whyUnreadable } from "../disk/read-content.ts";
import { type FileMoves, NO_MOVES } from "../history/media-files.ts";
import type { KnownVersion } from "../history/versions.ts";
import { type InspectedImage, inspectImages } from "../photos/process-images.ts";
import { dataWithoutFiles, type IsAbsent, withoutFiles } from "../references/absent-files.ts";
import { type DataFile, dataFileIssues } from "../references/data-files.ts";
import {
  type MovedFiles,
  mediaIn,
  mediaOf,
  referenceIssues,
  type Targets,
  type TargetsInput,
  targetsOf,
} from "../references/documents.ts";
import { addressOfPath, type IsForgotten } from "../references/forgotten.ts";
import { withPresentFiles, withPresentPaths } from "../references/present-files.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { type DataFileId, type DataFiles, dataFileIds } from "../schema/index.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { dayOf } from "../time/dates.ts";
import { decode } from "../validation/decode.ts";
import {
  type DocumentPath,
  type Entry,
  type ReadDocument,
  validateDataFile,
  validateDocument,
} from "../validation/document.ts";
import { type Issue, issue, sortIssues } from "../validation/issue.ts";
import { isImagePath, type ListedFile, type Listing, sortListing } from "../validation/listing.ts";
import { personalDataIssues, plainDatum } from "../validation/personal-data.ts";
import { historyAt, type OpenHistory } from "./git-history.ts";
import { loadFileMoves } from "./history.ts";

/** The content of a municipality, read and judged. */
export interface Content {
  root: string;
  /** The git history of `root`. */
  open: OpenHistory;
  /** The folder in which its files lie: `root`, or the one in which they were laid out as they are published. */
  folder: string;
  /** Every issue of every file, by file and line. */
  issues: Issue[];
  /** How many documents there are, valid or not. */
  documents: number;
  /** The data files without errors of their own, with the files that they name as those are called today. */
  data: Partial<DataFiles>;
  /** Documents without errors of their own, in the same way. */
  entries: Entry[];
  images: InspectedImage[];
  media: ListedFile[];
  /** Text of each file that could be read as text. */
  texts: Map<string, string>;
  /** The documents that could be read, with git's name for their content, for the history. */
  versions: KnownVersion[];
  /** What a document may point at. */
  targets: Targets;
  /** The files that are named and absent, by the path of what names them and is shown without them. */
  shownWithout: Map<string, string[]>;
  /** What became of the addresses of files; absent while nobody had to ask. */
  moves?: FileMoves;
  /** The addresses at which nothing may be published, and that nothing may name. */
  isForgotten: IsForgotten;
  /** Text of the clerks' guide, where there is one. */
  guide?: string;
  /** What each front matter says, by its text: most earlier versions of a document have the same one. */
  frontMatters: Map<string, Record<string, unknown>>;
}

/** The content while it is being read: what a document may point at is known once all of it has been. */
type Reading = Omit<Content, "targets" | "shownWithout">;

export interface ContentOptions {
  root: string;
  /** Default: the history of `root`. */
  open?: OpenHistory;
  /** Default: `root`. */
  folder?: string;
  /** Documents that may be named though nothing is published of them: links to them are no errors. */
  absent?: readonly DocumentPath[];
  /** Files that may be named though nothing is published of them: what names them is shown without them. */
  isAbsentFile?: IsAbsent;
  /** What became of the addresses of files; default: the history is asked when one is named that is not there. */
  moves?: FileMoves;
  /** Seconds since 1970: decides which documents are public today. */
  now: number;
}

/** Reads and judges everything under `content/`, each file once. Faults of the content are issues, never thrown. */
export async function loadContent(options: ContentOptions): Promise<Content> {
  const { root, open = historyAt(root), folder = root, absent = [], isAbsentFile, now } = options;
  const listing = sortListing(listContent(folder));
  const content: Reading = {
    root,
    open,
    folder,
    issues: [...listing.issues],
    documents: listing.documents.length,
    data: {},
    entries: [],
    images: [],
    media: listing.media,
    moves: options.moves,
    texts: new Map(),
    versions: [],
    // Not what is published of that file when it has errors, but what was written last.
    isForgotten: readForgotten(root),
    frontMatters: new Map(),
  };
  const dataFiles = listing.dataFiles.flatMap((id) => readDataFile(id, content));
  const read = listing.documents.flatMap((path) => readDocument(path, content));
  await openMedia(content);
  content.issues = content.issues.concat(forgottenIssues(content, listing));

  const guide = listing.guide && readBytes(folder, listing.guide);
  if (guide && !("razon" in guide)) content.guide = guide.toString("utf8");

  const today = dayOf(now, content.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE);
  const { targets, ...judged } = await judgedWithMoves(
    content,
    targetsIn(content, { paths: listing.documents, absent, isAbsentFile, today }),
    (targets) => {
      const shown = shownFiles(content, targets);
      return { ...shown, issues: judgeReferences(targets, { read, dataFiles, ...shown }) };
    },
  );
  const known = publicData(content);
  const personal = read.flatMap((each) => personalDataIssues(each, content.texts.get(each.archivo) ?? "", known));
  return { ...content, ...judged, issues: sortIssues([...content.issues, ...judged.issues, ...personal]), targets };
}

/** What is to be said of a document that is not under `content/`: of its own text, and of what it points at there. */
export async function judgeOutside(
  path: DocumentPath,
  bytes: Buffer,
  content: Content,
): Promise<{ issues: Issue[]; text: string }> {
  const decoded = decode(path.archivo, bytes);
  if ("issue" in decoded) return { issues: [decoded.issue], text: "" };
  const { read, issues } = validateDocument(path, decoded.text);
  const references = await judgedWithMoves(content, content.targets, (targets) => ({
    issues: read ? referenceIssues(read, targets) : [],
  }));
  return { issues: sortIssues([...issues, ...references.issues]), text: decoded.text };
}

/** Judges with what is known of the moves of files: the history is asked only when one is named that is not there. */
async function judgedWithMoves<T extends { issues: Issue[] }>(
  content: Pick<Content, "root" | "open" | "moves">,
  targets: Targets,
  judge: (targets: Targets) => T,
): Promise<T & { targets: Targets }> {
  const judged = judge(targets);
  const isAsking = !content.moves && judged.issues.some(({ codigo }) => codigo === "archivo-inexistente");
  if (!isAsking) return { ...judged, targets };
  content.moves = await loadFileMoves(content);
  const known = { ...targets, moved: movedTo(targets.media, content.moves) };
  return { ...judge(known), targets: known };
}

/** The moves that lead to a file that can be published. */
function movedTo(media: ReadonlySet<string>, { to }: FileMoves): MovedFiles {
  return new Map([...to].filter(([, place]) => media.has(place)));
}

/** What a data file says, right or wrong; nothing while it cannot be read. */
function readDataFile<Id extends DataFileId>(id: Id, content: Reading): DataFile[] {
  const archivo = dataFilePath(id);
  const text = decoded(archivo, readFile(archivo, content), content);
  if (text === undefined) return [];
  const { data, value, issues } = validateDataFile(id, archivo, text);
  content.issues = content.issues.concat(issues);
  if (data) content.data[id] = data;
  return [{ id, archivo, text, value }];
}

function readDocument(path: DocumentPath, content: Reading): ReadDocument[] {
  const { archivo, collection } = path;
  const bytes = readFile(archivo, content);
  const text = decoded(archivo, bytes, content);
  if (!bytes || text === undefined) return [];
  const { read, entry, issues } = validateDocument(path, text);
  content.versions.push({ collection, blob: gitBlobName(bytes), text });
  content.issues = content.issues.concat(issues);
  if (entry) {
    content.entries.push(entry);
    content.frontMatters.set(entry.matter.text, entry.value);
  }
  return read ? [read] : [];
}

function readFile(archivo: string, content: Reading): Buffer | undefined {
  const bytes = readBytes(content.folder, archivo);
  if (!("razon" in bytes)) return bytes;
  content.issues.push(issue("archivo-ilegible", { archivo }, bytes));
  return undefined;
}

function decoded(archivo: string, bytes: Buffer | undefined, content: Reading): string | undefined {
  if (!bytes) return undefined;
  const result = decode(archivo, bytes);
  if ("text" in result) {
    content.texts.set(archivo, result.text);
    return result.text;
  }
  content.issues.push(result.issue);
  return undefined;
}

/** Files whose address is forgotten: the way out is another name, or to take the fingerprint away. */
function forgottenIssues({ isForgotten }: Reading, { documents, media }: Listing): Issue[] {
  return [...documents, ...media].flatMap(({ archivo }) => {
    const address = addressOfPath(archivo);
    return isForgotten(address) ? [issue("direccion-olvidada", { archivo }, { huella: fingerprint(address) })] : [];
  });
}

/** Telephones and mails of the town hall, and what it says it may publish. */
export function publicData({ data: { municipio }, entries }: Pick<Content, "data" | "entries">): Set<string> {
  const offices = entries.filter(({ collection }) => collection === "dependencias");
  const data = [municipio, ...offices.map(({ value }) => value)].flatMap((each) => [each?.telefono, each?.correo]);
  const written = [...data, ...(municipio?.datos_publicos ?? [])];
  return new Set(written.flatMap((datum) => (typeof datum === "string" ? [plainDatum(datum)] : [])));
}

type Shown = Pick<Content, "entries" | "data" | "shownWithout">;

/** Documents and data with the files that they name as those are called today, and without those of which nothing is published. */
function shownFiles({ entries, data }: Reading, { moved, media, isAbsentFile }: Targets): Shown {
  if (moved.size === 0 && !isAbsentFile) return { entries, data, shownWithout: new Map() };
  const isAbsent = (address: string) => !media.has(address) && isAbsentFile?.(address) === true;
  const shownWithout = new Map<string, string[]>();
  const show = <T>(archivo: string, named: readonly string[], present: T, without: () => T | undefined): T => {
    const absent = [...new Set(named.filter(isAbsent))];
    const left = absent.length > 0 ? without() : undefined;
    if (left) shownWithout.set(archivo, absent);
    return left ?? present;
  };
  const shownEntries = entries.map((entry) => {
    const present = withPresentFiles(entry, moved);
    return show(entry.archivo, mediaOf(present), present, () => withoutFiles(present, isAbsent));
  });
  const shownData = dataFileIds.flatMap((id) => {
    const file = data[id];
    if (!file) return [];
    const present = withPresentPaths(file, moved);
    return [[id, show(dataFilePath(id), mediaIn(present), present, () => dataWithoutFiles(id, present, isAbsent))]];
  });
  return { entries: shownEntries, data: Object.fromEntries(shownData), shownWithout };
}

function targetsIn(
  { media, entries, data, isForgotten, moves = NO_MOVES }: Reading,
  { isAbsentFile, ...rest }: Pick<TargetsInput, "paths" | "absent" | "today"> & Pick<ContentOptions, "isAbsentFile">,
): Targets {
  const files = new Set(media.map(({ archivo }) => archivo.slice("content".length)));
  const moved = movedTo(files, moves);
  const images = [...files].filter(isImagePath);
  return targetsOf({ ...rest, entries, media: { files, images, moved, isAbsent: isAbsentFile }, data, isForgotten });
}

interface Judged extends Pick<Shown, "shownWithout"> {
  read: readonly ReadDocument[];
  dataFiles: readonly DataFile[];
}

/** An absent file is an error of what cannot be shown without it. */
function judgeReferences(targets: Targets, { read, dataFiles, shownWithout }: Judged): Issue[] {
  const strict = { ...targets, isAbsentFile: undefined };
  const targetsFor = (archivo: string) => (shownWithout.has(archivo) ? targets : strict);
  return [
    ...read.flatMap((document) => referenceIssues(document, targetsFor(document.archivo))),
    ...dataFiles.flatMap((file) => dataFileIssues(file, targetsFor(file.archivo))),
  ];
}

/** Opens every photo, and sees whether the other files can be read at all. */
async function openMedia(content: Reading): Promise<void> {
  const { folder, media } = content;
  const archivos = media.map(({ archivo }) => archivo);
  const { images, issues } = await inspectImages(folder, archivos.filter(isImagePath));
  const unreadable = archivos.flatMap((archivo) => {
    const razon = isImagePath(archivo) ? undefined : whyUnreadable(folder, archivo);
    return razon === undefined ? [] : [issue("archivo-ilegible", { archivo }, { razon })];
  });
  content.images = images;
  content.issues = [...content.issues, ...issues, ...unreadable];
}
