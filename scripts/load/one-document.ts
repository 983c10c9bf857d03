import { lstatSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import { documentIn, type Unseen, whyUnseen, withDocument } from "../gate/one-document.ts";
import { anchorsOf } from "../markdown/anchors.ts";
import { addressOf } from "../model/addresses.ts";
import type { OutputFile } from "../output/output.ts";
import { processImages } from "../photos/process-images.ts";
import { mediaOf } from "../references/documents.ts";
import { forgottenIssues } from "../references/forgotten.ts";
import { judgeReferences } from "../references/judge.ts";
import type { Targets } from "../references/targets.ts";
import { clarityLimits } from "../schema/claridad.ts";
import { isPublic } from "../schema/visibility.ts";
import { decode } from "../validation/decode.ts";
import {
  type DocumentPath,
  documentPathOf,
  type Entry,
  type JudgedDocument,
  type ReadDocument,
  validateDocument,
} from "../validation/document.ts";
import { hasErrors, type Issue, issue, sortIssues } from "../validation/issue.ts";
import { isImagePath } from "../validation/listing.ts";
import { personalDataIssues, publicData } from "../validation/personal-data.ts";
import { type Content, judgedWithHistory } from "./content.ts";
import { addressOfFile, type LoadedSite } from "./site.ts";

/** The content of a folder and the site that was made of it. */
export interface Town {
  content: Content;
  loaded: Omit<LoadedSite, "files">;
}

/** What became of a document that was written or removed. */
export interface ChangedDocument {
  archivo: string;
  /** The address of its page. */
  url: string;
  issues: Issue[];
  /** Its text; empty when it is gone or cannot be read. */
  text: string;
  /** Why citizens cannot read it, if they cannot. A document with errors is shown as it was before them. */
  unseen?: Unseen | { why: "borrado" };
  /** The files that it names and that no page named before. */
  files: OutputFile[];
}

/**
 * A town after one of its documents was written or removed: only it is read and judged, and the rest is as it was.
 * `undefined` for a file whose change concerns more than its own page and lists: what is no document, an office that
 * appears or goes, a document with a photo that has just come, and what must not be read.
 */
export async function withChangedDocument(
  town: Town,
  archivo: string,
): Promise<{ town: Town; changed: ChangedDocument } | undefined> {
  const path = documentPathOf(archivo);
  if (!path) return undefined;
  const { content, loaded } = town;
  const found = readDocument(content, path);
  if (!found) return undefined;
  const { judged, text, isGone } = found;
  if (judged.read && !isMediaKnown(judged.read, content)) return undefined;
  const references = await judgeIn(content, path, found);
  const issues = sortIssues([
    ...judged.issues,
    ...references.issues,
    ...(isGone ? [] : forgottenIssues([path], content.isForgotten, fingerprint)),
    ...(judged.read ? personalDataIssues(judged.read, text, publicData(content.data.municipio, content.entries)) : []),
  ]);
  const changed = { archivo, url: addressOf(path.collection, path.slug), issues, text, files: [] };
  // Others may refer to it even so: that it is wrong is its own fault.
  if (hasErrors(issues)) return { town: { content: { ...content, targets: references.targets }, loaded }, changed };

  const [entry] = references.entries;
  const { site, lastUpdates } = loaded;
  const next = withDocument(site, path, entry, lastUpdates);
  const isShown = documentIn(next, path) !== undefined;
  if (path.collection === "dependencias" && isShown !== (documentIn(site, path) !== undefined)) return undefined;
  const { images, files, made } = isShown && entry ? await newMedia(entry, town) : NO_MEDIA;
  const withMedia = {
    ...next,
    images: new Map([...site.images, ...images]),
    files: new Map([...site.files, ...files]),
  };
  return {
    town: { content: withEntry(content, path, entry, references.targets), loaded: { ...loaded, site: withMedia } },
    changed: { ...changed, files: made, unseen: isGone ? { why: "borrado" } : unseenAs(entry, site.today) },
  };
}

/** A draft that lacks something has no entry. */
const unseenAs = (entry: Entry | undefined, today: string): Unseen | undefined =>
  entry ? whyUnseen(entry, today) : { why: "borrador" };

interface Found {
  judged: JudgedDocument;
  text: string;
  isGone: boolean;
}

function readDocument({ folder, targets, data }: Content, path: DocumentPath): Found | undefined {
  const facts = lstatSync(join(folder, path.archivo), { throwIfNoEntry: false });
  if (!facts) return { judged: { isUnfinished: false, issues: [] }, text: "", isGone: true };
  if (!facts.isFile()) return undefined;
  const bytes = readBytes(folder, path.archivo);
  const decoded =
    "razon" in bytes
      ? { issue: issue("archivo-ilegible", { archivo: path.archivo }, bytes) }
      : decode(path.archivo, bytes);
  if ("issue" in decoded) return { judged: { isUnfinished: false, issues: [decoded.issue] }, text: "", isGone: false };
  const around = { media: targets.media, clarity: clarityLimits(data.municipio) };
  return { judged: validateDocument(path, decoded.text, around), text: decoded.text, isGone: false };
}

/** Whether each file that a document names is there as it was: a photo that has just come or gone is for a whole reading. */
function isMediaKnown(read: ReadDocument, { folder, targets }: Content): boolean {
  return mediaOf(read, targets.site).every((address) => {
    const isThere = lstatSync(join(folder, `content${address}`), { throwIfNoEntry: false }) !== undefined;
    return isThere === targets.media.has(address);
  });
}

/** The references of a document, judged among the others as they were; and what others may refer to from now on. */
function judgeIn(content: Content, path: DocumentPath, { judged, isGone }: Found) {
  const { read, entry, isUnfinished } = judged;
  const url = addressOf(path.collection, path.slug);
  const documents = new Map(content.targets.documents);
  const isHidden = entry ? !isPublic(entry.collection, entry.data, content.targets.today) : isUnfinished;
  if (isGone) documents.delete(url);
  else documents.set(url, { archivo: path.archivo, public: !isHidden });
  const anchors = entry && anchorsOf(entry.body);
  const { anchorsAt } = content.targets;
  const targets: Targets = {
    ...content.targets,
    documents,
    anchorsAt: (address) => (address === url ? anchors : anchorsAt(address)),
  };
  const input = { entries: entry ? [entry] : [], data: {}, read: read ? [read] : [], dataFiles: [] };
  return judgedWithHistory({ ...content, targets }, (known) => judgeReferences(input, known));
}

function withEntry(content: Content, { archivo }: DocumentPath, entry: Entry | undefined, targets: Targets): Content {
  const others = content.entries.filter((each) => each.archivo !== archivo);
  return { ...content, entries: entry ? [...others, entry] : others, targets };
}

const NO_MEDIA = { images: [], files: [], made: [] };

/** The photos and other files that a document names and that the site did not show before, made as a build makes them. */
async function newMedia(entry: Entry, { content, loaded: { site } }: Town) {
  const named = new Set(mediaOf(entry, site.baseUrl).filter((address) => !content.isForgotten(address)));
  const isNew = ({ archivo }: { archivo: string }) => {
    const address = addressOfFile(archivo);
    return named.has(address) && !site.images.has(address) && !site.files.has(address);
  };
  const photos = content.images.filter(isNew);
  const processed =
    photos.length > 0 ? await processImages(content.folder, photos, { escudo: site.municipio.escudo }) : undefined;
  const downloads = content.media.filter((file) => isNew(file) && !isImagePath(file.archivo));
  return {
    images: processed?.images ?? [],
    files: downloads.map(
      ({ archivo, bytes }) => [addressOfFile(archivo), { bytes, pages: content.pages.get(archivo) }] as const,
    ),
    made: [
      ...(processed?.files ?? []),
      ...downloads.map(({ archivo }) => ({ url: addressOfFile(archivo), path: join(content.folder, archivo) })),
    ],
  };
}
