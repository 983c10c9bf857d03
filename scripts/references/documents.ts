import { resolveLink } from "../markdown/address.ts";
import type { BodyLink } from "../markdown/links.ts";
import { isAllowedLink } from "../markdown/parser.ts";
import { addressOf, generatedAddresses } from "../model/addresses.ts";
import { EMPTY_MENUS, pointsOf } from "../model/legal-menus.ts";
import { ownerOf } from "../pages/families.ts";
import { fileAddresses } from "../pages/files.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import { type CollectionId, type DataFiles, has } from "../schema/index.ts";
import { numeralFields } from "../schema/numerals.ts";
import { slugify } from "../schema/slug.ts";
import { isPublic } from "../schema/visibility.ts";
import type { DocumentPath, Entry, ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { mediaNamed } from "../validation/meanings.ts";
import { nearest } from "../validation/nearest.ts";
import { type ParsedYaml, parseYaml } from "../validation/yaml.ts";
import type { IsForgotten } from "./forgotten.ts";

/** Former address of a file → its current address. */
export type MovedFiles = ReadonlyMap<string, string>;

/** A document as a link target. */
interface NamedDocument {
  archivo: string;
  public: boolean;
  /** It may be named although it does not exist or is not public. */
  isAbsent?: boolean;
}

/** Everything that a document may refer to. */
export interface Targets {
  /** File names of the dependencias. */
  dependencias: readonly string[];
  /** Paths of the files of `content/media/`, from the root of the site. */
  media: ReadonlySet<string>;
  /** The paths of those that are pictures. */
  images: ReadonlySet<string>;
  /** Former address of a file → its current address. */
  moved: MovedFiles;
  /** Whether a file may be named although it is not published. */
  isAbsentFile?(address: string): boolean;
  /** Documents by their address, public or not, valid or not. */
  documents: ReadonlyMap<string, NamedDocument>;
  /** Addresses of the pages and files that the generator makes from this content. */
  generated: ReadonlySet<string>;
  /** Whether such a page might exist if a document that could not be read were valid. */
  mayBeGenerated(address: string): boolean;
  /** The item numbers of the menus that the law prescribes; absent without a readable file of menus. */
  numerals?: { transparencia: readonly string[]; participa: readonly string[] };
  /** The obligations of `content/obligaciones.yaml`; absent like the menus. */
  obligations?: readonly string[];
  /** The phases of `content/criterios.yaml`; absent like the menus. */
  phases?: readonly string[];
  isForgotten: IsForgotten;
}

export interface TargetsInput {
  /** All documents, also those that are not valid. */
  paths: readonly DocumentPath[];
  /** Documents that may be named as if they were there. */
  absent?: readonly DocumentPath[];
  entries: readonly Entry[];
  /** Drafts that lack something. Default: none. */
  unfinished?: readonly DocumentPath[];
  /** `moved` and `isAbsent` as in `Targets`; without them a file either exists or not. */
  media: { files: Iterable<string>; images: Iterable<string>; moved?: MovedFiles; isAbsent?(address: string): boolean };
  data: Partial<DataFiles>;
  today: string;
  /** Default: nothing is forgotten. */
  isForgotten?: IsForgotten;
}

/** Collects everything that documents and data files may refer to. */
export function targetsOf(input: TargetsInput): Targets {
  const { paths, absent = [], entries, unfinished = [], media, data, today, isForgotten = () => false } = input;
  const documents = new Map<string, NamedDocument>(
    paths.map(({ archivo, collection, slug }) => [addressOf(collection, slug), { archivo, public: true }]),
  );
  for (const { archivo, collection, slug, data } of entries) {
    documents.set(addressOf(collection, slug), { archivo, public: isPublic(collection, data, today) });
  }
  for (const { archivo, collection, slug } of unfinished) {
    documents.set(addressOf(collection, slug), { archivo, public: false });
  }
  for (const { archivo, collection, slug } of absent) {
    const address = addressOf(collection, slug);
    documents.set(address, { archivo, public: true, isAbsent: !documents.get(address)?.public });
  }
  const offices = [...paths, ...absent].filter(({ collection }) => collection === "dependencias");
  const dependencias = [...new Set(offices.map(({ slug }) => slug))];
  const menus = data.transparencia;
  const numbers = (menu: "transparencia" | "participa") => menus && pointsOf(menus, menu).map(({ numero }) => numero);
  return {
    dependencias,
    media: new Set(media.files),
    images: new Set(media.images),
    moved: media.moved ?? new Map(),
    isAbsentFile: media.isAbsent,
    documents,
    ...generatedFor(input, dependencias),
    numerals: menus && { transparencia: numbers("transparencia") ?? [], participa: numbers("participa") ?? [] },
    obligations: data.obligaciones?.obligaciones.map(({ id }) => id),
    phases: data.criterios?.fases.map(({ id }) => id),
    isForgotten,
  };
}

/** The generated pages and files, from the content that could be read. */
function generatedFor(
  { paths, absent = [], entries, unfinished = [], data, today }: TargetsInput,
  offices: readonly string[],
): Pick<Targets, "generated" | "mayBeGenerated"> {
  const shown = entries.filter(({ collection, data }) => isPublic(collection, data, today));
  const of = <Id extends CollectionId>(id: Id) =>
    shown.filter((entry): entry is Extract<Entry, { collection: Id }> => entry.collection === id);
  const generated = generatedAddresses({
    noticias: of("noticias"),
    documentos: of("documentos"),
    offices,
    menus: data.transparencia ?? EMPTY_MENUS,
    municipio: data.municipio ?? { canales: [] },
    today,
  });
  const read = new Set([...entries, ...unfinished].map(({ archivo }) => archivo));
  const unread = [...paths, ...absent].filter(({ archivo }) => !read.has(archivo)).map(({ collection }) => collection);
  const unknown = new Set<string>([...unread, ...(data.municipio ? [] : ["informe"])]);
  return {
    generated: new Set([...generated, ...fileAddresses]),
    mayBeGenerated: (address) => unknown.has(address.split("/")[1] ?? "") && ownerOf(address) !== undefined,
  };
}

/** Issues of a document's references to missing targets, and of an address that is reserved for a generated page. */
export function referenceIssues(document: ReadDocument, targets: Targets): Issue[] {
  const { archivo, matter, value, collection, slug } = document;
  let yaml: ParsedYaml | undefined;
  const at = (path: readonly PropertyKey[]) => {
    yaml ??= parseYaml(archivo, matter.text, matter.line);
    return { archivo, campo: path.map(String).join("."), ...yaml.locate(path) };
  };
  const url = addressOf(collection, slug);
  const owner = ownerOf(url)?.inWords;
  const { dependencia, imagen } = value;
  return [
    ...(owner ? [issue("direccion-repetida", { archivo }, { url, otro: owner })] : []),
    ...(typeof dependencia === "string" ? dependenciaIssue(dependencia, ["dependencia"], targets, at) : []),
    ...mediaPaths(value).flatMap(({ path, ruta }) => mediaIssue(ruta, targets, () => at(path))),
    ...(typeof imagen === "string" ? pictureIssue(imagen, targets, () => at(["imagen"])) : []),
    ...numeralFields(collection).flatMap(({ key, menu }) => numeralIssue(value[key], menu, targets, at, [key])),
    ...obligationIssue(value.obligacion, collection, targets, at),
    ...(isEmptyDocument(document) ? [issue("documento-vacio", { archivo })] : []),
    ...document.links.flatMap((link) => bodyLinkIssue(link, url, document, targets)),
  ];
}

/** Whether a value names a file of `content/media/`. */
export const isMedia = (value: unknown): value is string => typeof value === "string" && MEDIA_PATH.test(value);

/** Returns the position of a key in the file under validation. */
export type At = (path: readonly PropertyKey[]) => Parameters<typeof issue>[1];

export function dependenciaIssue(
  valor: string,
  path: readonly PropertyKey[],
  { dependencias }: Targets,
  at: At,
): Issue[] {
  if (dependencias.includes(valor)) return [];
  const parameters = {
    campo: String(path.at(-1)),
    valor,
    cercana: likelyOffice(valor, dependencias),
    validas: dependencias,
  };
  return [issue("dependencia-inexistente", at(path), parameters)];
}

/** The office that was meant: by its name, by a slip of it, or by a part that only one office has. */
function likelyOffice(written: string, dependencias: readonly string[]): string | undefined {
  const name = slugify(written.replace(/\.md$/, ""));
  const words = name.split("-");
  const slip = nearest(name, dependencias);
  if (slip !== undefined || words.every((word) => OF_ANY_OFFICE.has(word))) return slip;
  const having = dependencias.filter((each) => words.every((word) => each.split("-").includes(word)));
  return having.length === 1 ? having[0] : undefined;
}

/** Words that do not tell one office from another. */
const OF_ANY_OFFICE = new Set(
  " secretaria oficina direccion departamento dependencia despacho municipal de del la las los el y e".split(" "),
);

/** An issue for a number that the menu does not have. None without a readable file of menus. */
export function numeralIssue(
  valor: unknown,
  menu: "transparencia" | "participa",
  { numerals }: Targets,
  at: At,
  path: readonly PropertyKey[],
): Issue[] {
  const known = numerals?.[menu];
  if (typeof valor !== "string" || !known || known.includes(valor)) return [];
  return [issue("numeral-inexistente", at(path), { campo: String(path.at(-1)), valor })];
}

/** A warning for an obligation that is not in the list: the document is shown all the same. */
function obligationIssue(valor: unknown, collection: CollectionId, { obligations }: Targets, at: At): Issue[] {
  if (collection !== "documentos" || typeof valor !== "string" || !obligations || obligations.includes(valor))
    return [];
  return [issue("obligacion-inexistente", at(["obligacion"]), { valor, cercana: nearest(valor, obligations) })];
}

/** Whether a document that is a file, a link or a text is none of them. */
function isEmptyDocument({ collection, value, body }: ReadDocument): boolean {
  return has(collection, "file") && value.archivo === undefined && value.enlace === undefined && body.trim() === "";
}

/** An issue for a missing file; only a warning for a file that has moved, which is still shown. */
export function mediaIssue(
  ruta: string,
  { media, moved, isAbsentFile, isForgotten }: Targets,
  at: () => Parameters<typeof issue>[1],
  { suggest = true } = {},
): Issue[] {
  const olvidado = isForgotten(ruta);
  if (media.has(ruta) && !olvidado) return [];
  const nueva = moved.get(ruta);
  if (nueva !== undefined) return [issue("archivo-movido", at(), { ruta, nueva })];
  if (isAbsentFile?.(ruta)) return [];
  return [
    issue("archivo-inexistente", at(), { ruta, olvidado, cercana: suggest ? likelyFile(ruta, media) : undefined }),
  ];
}

const likelyFile = (ruta: string, media: ReadonlySet<string>) => mediaNamed(ruta, media)[0] ?? nearest(ruta, media);

export function pictureIssue(
  written: string,
  { media, images, moved }: Targets,
  at: () => Parameters<typeof issue>[1],
): Issue[] {
  const ruta = moved.get(written) ?? written;
  return media.has(ruta) && !images.has(ruta) ? [issue("imagen-no-es-foto", at(), { ruta })] : [];
}

/**
 * Maximum number of links in a document for which corrections are suggested: comparing a link with all addresses is
 * slow.
 */
const MAX_SUGGESTED = 500;

function bodyLinkIssue(
  { kind, href, alt, line, column }: BodyLink,
  url: string,
  document: ReadDocument,
  targets: Targets,
): Issue[] {
  const place = { archivo: document.archivo, linea: document.bodyLine + line - 1, columna: column };
  if (!isAllowedLink(href)) return [issue("enlace-prohibido", place, { enlace: href.slice(0, 100) })];
  if (kind === "link" && href === "") return [issue("enlace-vacio", place)];
  const target = resolveLink(href, url);
  const options = { suggest: document.links.length <= MAX_SUGGESTED };
  if (kind === "image") {
    if (target.kind !== "file" || !target.path.startsWith("/media/"))
      return [issue("imagen-de-otro-sitio", place, { enlace: href })];
    return [
      ...mediaIssue(target.path, targets, () => place, options),
      ...pictureIssue(target.path, targets, () => place),
      ...(alt ? [] : [issue("imagen-sin-descripcion", place, { ruta: href })]),
    ];
  }
  if (target.kind === "file" && target.path.startsWith("/media/"))
    return mediaIssue(target.path, targets, () => place, options);
  return target.kind === "outside" ? [] : pageIssue(target.path, href, place, targets, options);
}

/** An issue for an internal link to a page that does not exist or is not public. */
export function pageIssue(
  path: string,
  enlace: string,
  place: Parameters<typeof issue>[1],
  { documents, generated, mayBeGenerated }: Targets,
  { suggest = true } = {},
): Issue[] {
  if (generated.has(path) || mayBeGenerated(path)) return [];
  const document = documents.get(path);
  if (document?.public) return [];
  if (document) return [issue("enlace-no-publicado", place, { enlace, otro: document.archivo })];
  const addresses = suggest ? [...documents.keys(), ...generated] : [];
  return [issue("enlace-roto", place, { enlace, cercano: nearest(path, addresses) })];
}

/** Every path to a file of `content/media/` in the front matter, with the path of its key. */
function mediaPaths(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; ruta: string }[] {
  if (isMedia(value)) return [{ path, ruta: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => mediaPaths(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => mediaPaths(inner, [...path, key]));
}

/** The files that a document uses: pictures and downloads in its front matter and text. */
export function mediaOf({ value, links }: Pick<ReadDocument, "value" | "links">): string[] {
  const targets = links.map(({ href }) => resolveLink(href, "/"));
  const files = targets.flatMap((target) => (target.kind === "file" ? [target.path] : []));
  return [...mediaIn(value), ...files.filter((path) => path.startsWith("/media/"))];
}

/** The files of `content/media/` that a front matter or a data file names. */
export function mediaIn(value: unknown): string[] {
  return mediaPaths(value).map(({ ruta }) => ruta);
}
