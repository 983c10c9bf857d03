import { type LawOfDay, NO_LAW } from "../law/law.ts";
import { type Anchors, anchorsOf } from "../markdown/anchors.ts";
import { addressOf, generatedAddresses } from "../model/addresses.ts";
import { EMPTY_MENUS, pointsOf } from "../model/legal-menus.ts";
import { ownerOf } from "../pages/families.ts";
import { fileAddresses } from "../pages/files.ts";
import type { CollectionId, DataFiles } from "../schema/index.ts";
import { isPublic } from "../schema/visibility.ts";
import type { DocumentPath, Entry } from "../validation/document.ts";
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
  /** The item numbers of the menus that the law prescribes; absent without readable menus. */
  numerals?: { transparencia: readonly string[]; participa: readonly string[] };
  /** The obligations; absent like the menus. */
  obligations?: readonly string[];
  /** The phases of the criteria; absent like the menus. */
  phases?: readonly string[];
  /** The channels of the municipality; absent like the menus. */
  channels?: readonly string[];
  /** What the generator has by itself: of its items, a data file says only what differs. */
  law: LawOfDay;
  isForgotten: IsForgotten;
  /** The addresses of pages that were retired, each with what is in its place now. */
  gone: ReadonlyMap<string, string | undefined>;
  /** The places of the page of a document that a link can name; `undefined` where they are not known. */
  anchorsAt(address: string): Anchors | undefined;
  /** The day on which all is judged. */
  today: string;
  /** The address of the site. */
  site?: string;
  /** The names of the repository: `alcaldia/sitio`. */
  repositories: readonly string[];
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
  /** Default: the generator has nothing by itself. */
  law?: LawOfDay;
  today: string;
  /** Default: nothing is forgotten. */
  isForgotten?: IsForgotten;
}

/** Collects everything that documents and data files may refer to. */
export function targetsOf(input: TargetsInput): Targets {
  const {
    paths,
    absent = [],
    entries,
    unfinished = [],
    media,
    data,
    law = NO_LAW,
    today,
    isForgotten = () => false,
  } = input;
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
    channels: data.municipio?.canales.map(({ id }) => id),
    law,
    isForgotten,
    gone: new Map(data.retirados?.retirados.map(({ direccion, en_su_lugar }) => [direccion, en_su_lugar])),
    anchorsAt: anchorsIn(entries),
    today,
    site: data.municipio?.sitio,
    repositories: [data.municipio?.editor?.repo ?? [], data.municipio?.historial?.repositorios ?? []].flat(),
  };
}

/** Most pages are named by no link with an anchor: each is read when it is asked for, and once. */
function anchorsIn(entries: readonly Entry[]): Targets["anchorsAt"] {
  const bodies = new Map(entries.map(({ collection, slug, body }) => [addressOf(collection, slug), body]));
  const known = new Map<string, Anchors | undefined>();
  return (address) => {
    const body = bodies.get(address);
    if (body !== undefined && !known.has(address)) known.set(address, anchorsOf(body));
    return known.get(address);
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
