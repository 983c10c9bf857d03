import { dayOf } from "./history/dates.ts";
import { gitBlobName } from "./io/hash.ts";
import { type InspectedImage, inspectImages } from "./io/images.ts";
import { listContent, readBytes } from "./io/read-content.ts";
import type { KnownVersion } from "./load-history.ts";
import { municipioIssues, referenceIssues, targetsOf } from "./model/references.ts";
import { collectionIds } from "./schema/index.ts";
import type { Municipio } from "./schema/municipio.ts";
import { decode } from "./validation/decode.ts";
import { type Entry, validateDocument, validateMunicipio } from "./validation/document.ts";
import { type Issue, issue, sortIssues } from "./validation/issue.ts";
import { isImagePath, type ListedFile, MUNICIPIO_FILE, sortListing } from "./validation/listing.ts";

/** The content of a municipality, read and judged. */
export interface Content {
  root: string;
  /** Every issue of every file, by file and line. */
  issues: Issue[];
  /** How many documents there are, valid or not. */
  documents: number;
  municipio?: Municipio;
  /** Documents without errors of their own. */
  entries: Entry[];
  images: InspectedImage[];
  media: ListedFile[];
  /** Text of each file that could be read as text. */
  texts: Map<string, string>;
  /** The documents that could be read, with git's name for their content, for the history. */
  versions: KnownVersion[];
  /** What each front matter says, by its text: most earlier versions of a document have the same one. */
  frontMatters: Map<string, Record<string, unknown>>;
}

export interface ContentOptions {
  root: string;
  /** Seconds since 1970: decides which documents are public today. */
  now: number;
}

/** Reads and judges everything under `content/`, each file once. Faults of the content are issues, never thrown. */
export async function loadContent({ root, now }: ContentOptions): Promise<Content> {
  const listing = sortListing(listContent(root));
  const content: Content = {
    root,
    issues: [...listing.issues],
    documents: listing.documents.length,
    entries: [],
    images: [],
    media: listing.media,
    texts: new Map(),
    versions: [],
    frontMatters: new Map(),
  };

  if (listing.hasMunicipio) {
    const bytes = readFile(MUNICIPIO_FILE, content);
    const text = bytes && decoded(MUNICIPIO_FILE, bytes, content);
    const judged = text === undefined ? { issues: [] } : validateMunicipio(MUNICIPIO_FILE, text);
    content.issues.push(...judged.issues);
    content.municipio = "municipio" in judged ? judged.municipio : undefined;
  }
  for (const path of listing.documents) {
    const bytes = readFile(path.archivo, content);
    const text = bytes && decoded(path.archivo, bytes, content);
    if (!bytes || text === undefined) continue;
    content.versions.push({ collection: path.collection, blob: gitBlobName(bytes), text });
    const { entry, issues, frontMatter } = validateDocument(path, text);
    content.issues.push(...issues);
    if (frontMatter) content.frontMatters.set(frontMatter.text, frontMatter.value);
    if (entry) content.entries.push(entry);
  }
  const inspected = await inspectImages(root, listing.media.map(({ archivo }) => archivo).filter(isImagePath));
  content.images = inspected.images;
  content.issues.push(...inspected.issues);

  judgeReferences(content, listing.documents, dayOf(now, content.municipio?.zona_horaria ?? "America/Bogota"));
  content.issues = sortIssues(content.issues);
  return content;
}

function readFile(archivo: string, content: Content): Buffer | undefined {
  const bytes = readBytes(content.root, archivo);
  if (!("razon" in bytes)) return bytes;
  content.issues.push(issue("archivo-ilegible", { archivo }, bytes));
  return undefined;
}

function decoded(archivo: string, bytes: Buffer, content: Content): string | undefined {
  const result = decode(archivo, bytes);
  if ("text" in result) {
    content.texts.set(archivo, result.text);
    return result.text;
  }
  content.issues.push(result.issue);
  return undefined;
}

function judgeReferences(content: Content, paths: Parameters<typeof targetsOf>[0], today: string): void {
  const address = ({ archivo }: { archivo: string }) => archivo.slice("content".length);
  const media = { files: content.media.map(address), images: content.media.map(address).filter(isImagePath) };
  const targets = targetsOf(paths, content.entries, media, today);
  for (const entry of content.entries) content.issues.push(...referenceIssues(entry, targets));
  const text = content.texts.get(MUNICIPIO_FILE);
  if (content.municipio && text !== undefined) {
    content.issues.push(
      ...municipioIssues(content.municipio, { archivo: MUNICIPIO_FILE, text }, targets, collectionIds),
    );
  }
}
