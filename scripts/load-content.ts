import { dayOf } from "./history/dates.ts";
import { gitBlobName } from "./io/hash.ts";
import { type InspectedImage, inspectImages } from "./io/images.ts";
import { listContent, readBytes } from "./io/read-content.ts";
import type { KnownVersion } from "./load-history.ts";
import { type DataFile, dataFileIssues } from "./references/data-files.ts";
import { referenceIssues, type Targets, type TargetsInput, targetsOf } from "./references/documents.ts";
import type { DataFileId, DataFiles } from "./schema/index.ts";
import { DEFAULT_TIME_ZONE } from "./schema/municipio.ts";
import { decode } from "./validation/decode.ts";
import {
  type DocumentPath,
  type Entry,
  type ReadDocument,
  validateDataFile,
  validateDocument,
} from "./validation/document.ts";
import { type Issue, issue, sortIssues } from "./validation/issue.ts";
import { dataFilePath, isImagePath, type ListedFile, sortListing } from "./validation/listing.ts";
import { personalDataIssues, plainDatum } from "./validation/personal-data.ts";

/** The content of a municipality, read and judged. */
export interface Content {
  root: string;
  /** The folder in which its files lie: `root`, or the one in which they were laid out as they are published. */
  folder: string;
  /** Every issue of every file, by file and line. */
  issues: Issue[];
  /** How many documents there are, valid or not. */
  documents: number;
  /** The data files without errors of their own. */
  data: Partial<DataFiles>;
  /** Documents without errors of their own. */
  entries: Entry[];
  images: InspectedImage[];
  media: ListedFile[];
  /** Text of each file that could be read as text. */
  texts: Map<string, string>;
  /** The documents that could be read, with git's name for their content, for the history. */
  versions: KnownVersion[];
  /** What a document may point at. */
  targets: Targets;
  /** Text of the clerks' guide, where there is one. */
  guide?: string;
  /** What each front matter says, by its text: most earlier versions of a document have the same one. */
  frontMatters: Map<string, Record<string, unknown>>;
}

/** The content while it is being read: what a document may point at is known once all of it has been. */
type Reading = Omit<Content, "targets">;

export interface ContentOptions {
  root: string;
  /** Default: `root`. */
  folder?: string;
  /** Documents that may be named though nothing is published of them: links to them are no errors. */
  absent?: readonly DocumentPath[];
  /** Seconds since 1970: decides which documents are public today. */
  now: number;
}

/** Reads and judges everything under `content/`, each file once. Faults of the content are issues, never thrown. */
export async function loadContent(options: ContentOptions): Promise<Content> {
  const { root, folder = root, absent = [], now } = options;
  const listing = sortListing(listContent(folder));
  const content: Reading = {
    root,
    folder,
    issues: [...listing.issues],
    documents: listing.documents.length,
    data: {},
    entries: [],
    images: [],
    media: listing.media,
    texts: new Map(),
    versions: [],
    frontMatters: new Map(),
  };
  const dataFiles = listing.dataFiles.flatMap((id) => readDataFile(id, content));
  const read = listing.documents.flatMap((path) => readDocument(path, content));

  const inspected = await inspectImages(folder, listing.media.map(({ archivo }) => archivo).filter(isImagePath));
  content.images = inspected.images;
  content.issues = content.issues.concat(inspected.issues);

  const guide = listing.guide && readBytes(folder, listing.guide);
  if (guide && !("razon" in guide)) content.guide = guide.toString("utf8");

  const today = dayOf(now, content.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE);
  const targets = targetsIn(content, { paths: listing.documents, absent, today });
  const known = publicData(content);
  const personal = read.flatMap((each) => personalDataIssues(each, content.texts.get(each.archivo) ?? "", known));
  const issues = sortIssues(content.issues.concat(judgeReferences(targets, read, dataFiles), personal));
  return { ...content, issues, targets };
}

/** What is to be said of a document that is not under `content/`: of its own text, and of what it points at there. */
export function judgeOutside(
  path: DocumentPath,
  bytes: Buffer,
  { targets }: Content,
): { issues: Issue[]; text: string } {
  const decoded = decode(path.archivo, bytes);
  if ("issue" in decoded) return { issues: [decoded.issue], text: "" };
  const { read, issues } = validateDocument(path, decoded.text);
  return { issues: sortIssues([...issues, ...(read ? referenceIssues(read, targets) : [])]), text: decoded.text };
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

/** Telephones and mails of the town hall, and what it says it may publish. */
function publicData({ data: { municipio }, entries }: Reading): Set<string> {
  const offices = entries.filter(({ collection }) => collection === "dependencias");
  const data = [municipio, ...offices.map(({ value }) => value)].flatMap((each) => [each?.telefono, each?.correo]);
  const written = [...data, ...(municipio?.datos_publicos ?? [])];
  return new Set(written.flatMap((datum) => (typeof datum === "string" ? [plainDatum(datum)] : [])));
}

function targetsIn({ media, entries, data }: Reading, rest: Pick<TargetsInput, "paths" | "absent" | "today">): Targets {
  const files = media.map(({ archivo }) => archivo.slice("content".length));
  return targetsOf({ ...rest, entries, media: { files, images: files.filter(isImagePath) }, data });
}

function judgeReferences(targets: Targets, read: readonly ReadDocument[], dataFiles: readonly DataFile[]): Issue[] {
  return [
    ...read.flatMap((document) => referenceIssues(document, targets)),
    ...dataFiles.flatMap((file) => dataFileIssues(file, targets)),
  ];
}
