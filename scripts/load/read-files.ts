import { gitBlobName } from "../disk/hash.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import type { KnownVersion } from "../history/versions.ts";
import { inspectMedia } from "../media/inspect-media.ts";
import type { InspectedImage } from "../photos/inspect-image.ts";
import type { ReadClosing } from "../references/closings.ts";
import type { DataFile } from "../references/data-files.ts";
import type { Cierre } from "../schema/cierres.ts";
import { clarityLimits } from "../schema/claridad.ts";
import { dataFilePath } from "../schema/content-files.ts";
import type { DataFileId, TownFiles } from "../schema/index.ts";
import type { SuitRow } from "../schema/suit.ts";
import { decode } from "../validation/decode.ts";
import {
  type DocumentPath,
  type Entry,
  type ReadDocument,
  type Surroundings,
  validateClosing,
  validateDataFile,
} from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { type ListedFile, type Listing, sortListing } from "../validation/listing.ts";
import type { RememberedDocument } from "../validation/remembered-documents.ts";
import { readSuit } from "../validation/suit.ts";
import { type DocumentText, judgeBeside } from "./judge-beside.ts";
import { keepDocuments, rememberedDocuments } from "./remembered-documents.ts";

/** The files under `content/`, each read and validated by itself. */
export interface ReadFiles {
  listing: Listing;
  /** The issues of the files themselves, not of their references. */
  issues: Issue[];
  /** Documents and data files without errors of their own. */
  entries: Entry[];
  data: Partial<TownFiles>;
  /** The signed months without errors of their own, and all that could be read of them. */
  closings: Cierre[];
  readClosings: ReadClosing[];
  /** Drafts without errors that lack what they must say before they can be published. */
  unfinished: DocumentPath[];
  /** All that could be parsed, valid or not. */
  read: ReadDocument[];
  /** Those of them that have what looks like a citizen's personal data. */
  mayNamePeople: ReadDocument[];
  dataFiles: DataFile[];
  images: InspectedImage[];
  /** How many pages each PDF has, by path, where that is sure. */
  pages: Map<string, number>;
  /** The text of each file that could be decoded, by path. */
  texts: Map<string, string>;
  /** The documents that could be read, with git's name for their content, for the history. */
  versions: KnownVersion[];
  /** The parsed front matters, by their text: most earlier versions of a document have the same one. */
  frontMatters: Map<string, Record<string, unknown>>;
  /** The words of texts of documents, by the text: what is published may be another one, and is then read anew. */
  plainTexts: Map<string, string>;
  /** Text of the town's notes to the guide, where there are any. */
  guideNotes?: string;
  /** The rows of the export of the SUIT, where there is one that can be read. */
  suit?: readonly SuitRow[];
}

/**
 * Reads every file under `content/` of a folder once. Faults of files are issues, never thrown.
 * @param root the folder of the municipality, by which its documents are remembered: `folder`, or what that one is made from
 */
export async function readFiles(folder: string, root: string): Promise<ReadFiles> {
  const listing = sortListing(listContent(folder));
  const files: ReadFiles = {
    listing,
    issues: [...listing.issues],
    entries: [],
    data: {},
    closings: [],
    readClosings: [],
    unfinished: [],
    read: [],
    mayNamePeople: [],
    dataFiles: [],
    images: [],
    pages: new Map(),
    texts: new Map(),
    versions: [],
    frontMatters: new Map(),
    plainTexts: new Map(),
  };
  const around = { media: new Set(listing.media.map(({ archivo }) => archivo.slice("content".length))) };
  for (const id of listing.dataFiles) addDataFile(id, folder, files, around);
  for (const archivo of listing.closings) addClosing(archivo, folder, files);
  const clarity = clarityLimits(files.data.municipio);
  const remembered = rememberedDocuments(root, clarity);
  const documents = listing.documents.flatMap((path) => readDocument(path, folder, files) ?? []);
  const judging = { ...around, clarity };
  const areNew = documents.filter(({ path, blob }) => remembered.isNew(path.archivo, blob));
  const foundBeside = judgeBeside({ documents: areNew, around: judging });
  for (const each of documents) {
    const judged = remembered.judge(each.path, each, judging, await foundBeside(each.path.archivo));
    addDocument(each, judged, files);
  }
  if (folder === root) keepDocuments(root, clarity, remembered);
  await addMedia(listing.media, folder, files);
  if (listing.suit) addSuit(listing.suit, folder, files);
  const notes = listing.guideNotes && readBytes(folder, listing.guideNotes);
  if (notes && !("razon" in notes)) files.guideNotes = new TextDecoder().decode(notes);
  return files;
}

function addDataFile<Id extends DataFileId>(id: Id, folder: string, files: ReadFiles, around: Surroundings): void {
  const archivo = dataFilePath(id);
  const found = readText(archivo, folder, files);
  if (!found) return;
  const { data, value, locate, issues } = validateDataFile(id, archivo, found.text, around);
  for (const each of issues) files.issues.push(each);
  if (data) files.data[id] = data;
  files.dataFiles.push({ id, archivo, value, locate });
}

function addClosing(archivo: string, folder: string, files: ReadFiles): void {
  const found = readText(archivo, folder, files);
  if (!found) return;
  const { data, value, locate, issues } = validateClosing(archivo, found.text);
  for (const each of issues) files.issues.push(each);
  if (data) files.closings.push(data);
  files.readClosings.push({ archivo, value, locate });
}

function readDocument(path: DocumentPath, folder: string, files: ReadFiles): DocumentText | undefined {
  const found = readText(path.archivo, folder, files);
  return found && { path, text: found.text, blob: gitBlobName(found.bytes) };
}

function addDocument(
  { path, text, blob }: DocumentText,
  { read, entry, isUnfinished, mayNamePeople, issues, plain }: RememberedDocument,
  files: ReadFiles,
): void {
  files.versions.push({ collection: path.collection, blob, text });
  for (const each of issues) files.issues.push(each);
  if (read) files.read.push(read);
  if (read && mayNamePeople) files.mayNamePeople.push(read);
  if (isUnfinished) files.unfinished.push(path);
  if (!entry) return;
  files.entries.push(entry);
  files.frontMatters.set(entry.matter.text, entry.value);
  if (plain !== undefined) files.plainTexts.set(entry.body, plain);
}

function addSuit(archivo: string, folder: string, files: ReadFiles): void {
  const bytes = readBytes(folder, archivo);
  const found = "razon" in bytes ? { issue: issue("archivo-ilegible", { archivo }, bytes) } : readSuit(archivo, bytes);
  if ("issue" in found) files.issues.push(found.issue);
  else files.suit = found.rows;
}

function readText(archivo: string, folder: string, files: ReadFiles): { bytes: Buffer; text: string } | undefined {
  const bytes = readBytes(folder, archivo);
  const decoded = "razon" in bytes ? { issue: issue("archivo-ilegible", { archivo }, bytes) } : decode(archivo, bytes);
  if ("razon" in bytes || "issue" in decoded) {
    if ("issue" in decoded) files.issues.push(decoded.issue);
    return undefined;
  }
  files.texts.set(archivo, decoded.text);
  return { bytes, text: decoded.text };
}

/** Opens every photo and every other file. */
async function addMedia(media: readonly ListedFile[], folder: string, files: ReadFiles): Promise<void> {
  const { images, pages, issues } = await inspectMedia(
    folder,
    media.map(({ archivo }) => archivo),
  );
  files.images = images;
  files.pages = pages;
  for (const each of issues) files.issues.push(each);
}
