import {
  CLOSINGS_FOLDER,
  closedMonthOf,
  DATA_FILES,
  FILE_EXTENSIONS,
  IMAGE_EXTENSIONS,
  MUNICIPIO_FILE,
  SUIT_FILE,
} from "../schema/content-files.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import { type CollectionId, collectionIds, type DataFileId, isCollectionId } from "../schema/index.ts";
import { LIMITS } from "../schema/limits.ts";
import { RESERVED_BY_WINDOWS, slugify } from "../schema/slug.ts";
import type { DocumentPath } from "./document.ts";
import { type Issue, issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** A file or link found under `content/`, not yet read. */
export interface ListedFile {
  /** Path from the root of the repository. */
  archivo: string;
  kind: "file" | "symlink" | "unreadable" | "other";
  bytes: number;
  /** Why it cannot be read, in words. */
  razon?: string;
}

/** The files of `content/` by their use. */
export interface Listing {
  documents: DocumentPath[];
  /** Paths of `content/media/`. */
  media: ListedFile[];
  /** The data files that exist: `municipio` for `content/municipio.yaml`. */
  dataFiles: DataFileId[];
  /** Paths of the signed months. */
  closings: string[];
  /** The town's own notes to the clerks' guide, where there are any. */
  guideNotes?: string;
  /** The export of the SUIT, where there is one. */
  suit?: string;
  issues: Issue[];
}

/** Files of `content/` itself that are for people; of these, only the notes are shown, to staff. */
const GUIDE_NOTES = "content/GUIA.md";
const FOR_PEOPLE = new Set([GUIDE_NOTES, "content/README.md", "content/LEEME.md"]);
/** Documents to copy and fill in, also for people. */
const TEMPLATES = "content/plantillas/";
/** Left by operating systems and by git; nobody wrote them. */
const IGNORED = /(?:^|\/)(?:\.[^/]+|~\$[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

const isImageExtension = (extension: string) => (IMAGE_EXTENSIONS as readonly string[]).includes(extension);
const isAllowedExtension = (extension: string) =>
  isImageExtension(extension) || (FILE_EXTENSIONS as readonly string[]).includes(extension);

/** Whether the extension of a path is that of a picture. */
export function isImagePath(path: string): boolean {
  return isImageExtension(extensionOf(path));
}

/** Sorts the files of `content/` by their use; whatever cannot be published is an issue. */
export function sortListing(files: readonly ListedFile[]): Listing {
  const listing: Listing = { documents: [], media: [], dataFiles: [], closings: [], issues: [] };
  const paths = new Set(files.map(({ archivo }) => archivo));
  for (const file of files) {
    if (file.archivo === GUIDE_NOTES && !fileFault(file)) listing.guideNotes = file.archivo;
    if (!IGNORED.test(file.archivo) && !isForPeople(file.archivo)) place(file, listing, paths);
  }
  // A file with another ending is its own fault.
  if (!files.some(({ archivo }) => archivo === MUNICIPIO_FILE || dataFileMeant(archivo) === MUNICIPIO_FILE))
    listing.issues.push(issue("falta-municipio", { archivo: MUNICIPIO_FILE }));
  return listing;
}

const isForPeople = (archivo: string) => FOR_PEOPLE.has(archivo) || archivo.startsWith(TEMPLATES);

function place(file: ListedFile, listing: Listing, paths: ReadonlySet<string>): void {
  const { archivo } = file;
  const fault = fileFault(file);
  if (fault) {
    listing.issues.push(fault);
    return;
  }
  const reserved = archivo.split("/").find((name) => RESERVED_BY_WINDOWS.test(name));
  if (reserved !== undefined) listing.issues.push(issue("nombre-de-windows", { archivo }, { nombre: reserved }));
  const dataFile = DATA_FILES.get(archivo);
  if (dataFile) {
    listing.dataFiles.push(dataFile);
    return;
  }
  if (archivo === SUIT_FILE) {
    listing.suit = archivo;
    return;
  }
  const [, folder = "", ...rest] = archivo.split("/");
  const inside = rest.join("/");
  if (folder === "media" && inside) placeMedia(file, inside, listing);
  else if (folder === CLOSINGS_FOLDER && inside) placeClosing(archivo, inside, listing);
  else if (!inside) listing.issues.push(unknownFile(archivo, dataFileMeant(archivo), paths));
  else if (!isCollectionId(folder)) {
    const validas = [...collectionIds, CLOSINGS_FOLDER, "media"];
    listing.issues.push(
      issue("carpeta-desconocida", { archivo }, { carpeta: folder, cercana: nearest(folder, validas), validas }),
    );
  } else placeDocument(archivo, folder, inside, listing, paths);
}

function placeClosing(archivo: string, nombre: string, { closings, issues }: Listing): void {
  if (closedMonthOf(archivo)) closings.push(archivo);
  else issues.push(issue("nombre-de-cierre", { archivo }, { nombre }));
}

function placeDocument(
  archivo: string,
  collection: CollectionId,
  inside: string,
  listing: Listing,
  paths: ReadonlySet<string>,
): void {
  const slug = inside.slice(0, -".md".length);
  const meant = inside.replace(TEXT_ENDINGS, "");
  if (inside.endsWith(".md") && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(slug))
    listing.documents.push({ archivo, collection, slug });
  else if (inside.endsWith(".md") && meant === slug)
    listing.issues.push(
      issue("nombre-de-archivo", { archivo }, { nombre: inside, propuesto: `${proposedPath(slug)}.md` }),
    );
  else {
    const path = meant === inside ? undefined : `content/${collection}/${proposedPath(meant)}.md`;
    listing.issues.push(unknownFile(archivo, path, paths));
  }
}

/** The endings of texts, once or several times: some programs add their own to a name that has one. */
const TEXT_ENDINGS = /(?:\.(?:md|markdown|mdown|txt|text))+$/i;

/** A data file of which the name of a file differs only in its ending or in capitals. */
function dataFileMeant(archivo: string): string | undefined {
  const meant = archivo.toLowerCase().replace(/(?:\.(?:ya?ml|txt|text))+$/, ".yaml");
  return meant !== archivo && DATA_FILES.has(meant) ? meant : undefined;
}

/** The issue of a file that is not published here, with the name that it should have where that can be told. */
function unknownFile(archivo: string, meant: string | undefined, paths: ReadonlySet<string>): Issue {
  const nameOf = (path: string) => path.replace(/^content\/(?:[^/]+\/(?=.))?/, "");
  const nombre = nameOf(archivo);
  if (meant === undefined) return issue("archivo-desconocido", { archivo }, { nombre });
  return issue("terminacion-de-archivo", { archivo }, { nombre, propuesto: nameOf(meant), existe: paths.has(meant) });
}

function placeMedia(file: ListedFile, inside: string, listing: Listing): void {
  const { archivo } = file;
  const extension = extensionOf(inside);
  if (!isAllowedExtension(extension.toLowerCase())) {
    const isHeic = /^hei[cf]$/i.test(extension);
    const permitidas = [...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS];
    listing.issues.push(
      isHeic
        ? issue("imagen-heic", { archivo })
        : issue("archivo-no-permitido", { archivo }, { extension: extension || inside, permitidas }),
    );
  } else if (!MEDIA_PATH.test(`/media/${inside}`)) {
    const propuesto = `${proposedPath(inside.slice(0, -extension.length - 1))}.${extension.toLowerCase()}`;
    listing.issues.push(issue("nombre-de-archivo", { archivo }, { nombre: inside, propuesto }));
  } else listing.media.push(file);
}

function fileFault({ archivo, kind, bytes, razon = "no es un archivo corriente" }: ListedFile): Issue | undefined {
  if (kind === "symlink") return issue("enlace-simbolico", { archivo });
  if (kind !== "file") return issue("archivo-ilegible", { archivo }, { razon });
  const limite = limitOf(archivo);
  return bytes > limite ? issue("archivo-grande", { archivo }, { bytes, limite }) : undefined;
}

/** The largest allowed size of a file, in bytes, by its path. */
export function limitOf(archivo: string): number {
  if (DATA_FILES.has(archivo) || closedMonthOf(archivo)) return LIMITS.dataBytes;
  if (!archivo.startsWith("content/media/")) return LIMITS.textBytes;
  return isImageExtension(extensionOf(archivo).toLowerCase()) ? LIMITS.imageBytes : LIMITS.fileBytes;
}

/** `jpg`; empty for a name without a dot. */
export const extensionOf = (path: string) => /\.([^./]+)$/.exec(path)?.[1] ?? "";
const proposedPath = (path: string) =>
  path
    .split("/")
    .map((part) => slugify(part) || "documento")
    .join("/");
