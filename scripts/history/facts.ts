import { type CollectionId, collectionIds } from "../schema/index.ts";
import { type MeasuredValues, measuredFields, measuredValues, squeeze } from "../schema/measured.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { parseYaml } from "../validation/yaml.ts";
import { hasObligatoryKeys, readableWithdrawal } from "./obligatory-keys.ts";
import { READABLE_KEYS } from "./readable-keys.ts";
import { seen, shownText } from "./shown-text.ts";

/** What the history needs to know of one version of a document. */
export interface Facts {
  titulo: string;
  dependencia: string;
  /** What the plan measures and what decides whether citizens can read it, by key. */
  values: MeasuredValues;
  /** Equal for two versions in which a citizen reads the same, whatever the content of their media files. */
  reading: string;
  /** Addresses of the files of `content/media/` that it shows or links to: of its data, its pictures and its links, in order. */
  media: string[];
  /** Whether it could not be shown: it lacks a key without which none is, or nobody can read when it may be. */
  lacksKeys: boolean;
  /** Set when of the front matter only that it withdraws the document can be read. */
  isUnreadable?: true;
}

/** A hash of a text. */
export type Hash = (text: string) => string;

/** Parses a front matter; `undefined` when it cannot be read. */
export type ReadFrontMatter = (matter: string) => Record<string, unknown> | undefined;

/** Parses front matters and caches them by their text: most edits of a document do not change it. */
export function frontMatterReader(known: Iterable<[string, Record<string, unknown>]> = []): ReadFrontMatter {
  const values = new Map<string, Record<string, unknown> | undefined>(known);
  return (matter) => {
    if (!values.has(matter)) values.set(matter, parseYaml("", matter, 1).value);
    return values.get(matter);
  };
}

/** What is needed to read versions, shared between many of them. */
export interface Reader {
  hash: Hash;
  read: ReadFrontMatter;
}

/**
 * The facts of a version; `undefined` when its front matter cannot be read, as no citizen ever saw such a version, unless it
 * says all the same that the document is withdrawn.
 */
export function factsOf(collection: CollectionId, text: string, { hash, read }: Reader): Facts | undefined {
  const version = readVersion(text, read);
  if (!version) return withdrawalOf(collection, text);
  const { data, body } = version;
  const media: string[] = [];
  const fields = shownFields(collection, data, media);
  // Pages of one collection stand in one folder, from which links that do not begin with `/` are resolved.
  const { words, links, pictures } = shownText(body, `/${collection}/x/`);
  media.push(...pictures.map(({ file }) => file), ...links.flatMap(({ file }) => file ?? []));
  const marks = links.map(({ address, file, from, to }) => [address, file !== undefined, from, to]);
  return {
    titulo: asText(data.titulo),
    dependencia: asText(data.dependencia),
    values: measuredValues(collection, data),
    reading: hash(JSON.stringify([fields, words, pictures.map(({ alt }) => alt), marks])),
    media,
    lacksKeys: !hasObligatoryKeys(collection, data),
  };
}

function withdrawalOf(collection: CollectionId, text: string): Facts | undefined {
  const values = readableWithdrawal(collection, text.replace(/\r\n?/g, "\n"));
  if (Object.keys(values).length === 0) return undefined;
  return { titulo: "", dependencia: "", values, reading: "", media: [], lacksKeys: true, isUnreadable: true };
}

/**
 * The words of a version, for recognising a document that was renamed and edited. The body is taken as it is written: its
 * marks are no words, and to parse it would cost more than it tells.
 */
export function readableWords(collection: CollectionId, { data, body }: ReadableVersion): string[] {
  const readable = `${JSON.stringify(shownFields(collection, data))}\n${squeeze(body)}`;
  return readable.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The version of the rules: it changes when the same text would give other facts, which makes cached facts stale. */
export function factsVersion(): string {
  return JSON.stringify(["8", READABLE_KEYS, ...collectionIds.map((id) => [id, measuredFields(id)])]);
}

export interface ReadableVersion {
  data: Record<string, unknown>;
  body: string;
}

/** The two parts of a version; `undefined` when its front matter cannot be read. */
export function readVersion(text: string, read: ReadFrontMatter): ReadableVersion | undefined {
  const cut = splitFrontMatter("", text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  if ("issue" in cut) return undefined;
  const data = read(cut.split.matter);
  return data && { data, body: cut.split.body };
}

/**
 * What citizens read of a front matter, by key; a value that would stand there anyway is left out.
 * @param media takes the addresses of the files that it names, whose names are not compared
 */
function shownFields(collection: CollectionId, data: Record<string, unknown>, media: string[] = []) {
  return READABLE_KEYS[collection].flatMap((readable) => {
    const [key, standsFor] = typeof readable === "string" ? [readable] : readable;
    const value = shownValue(data[key], media);
    return value === undefined || value === standsFor ? [] : [[key, value]];
  });
}

/** A value without what nobody sees: quotes, the order of keys, and what is empty; `undefined` when nothing is left. */
function shownValue(value: unknown, media: string[]): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => shownValue(item, media)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === "object") return shownGroup(value, media);
  const text = seen(String(value));
  if (!MEDIA_FILE.test(text)) return text || undefined;
  media.push(text);
  return "/media/";
}

function shownGroup(group: object, media: string[]): unknown {
  const entries = Object.entries(group)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, shownValue(inner, media)] as const)
    .filter(([, inner]) => inner !== undefined);
  const [only, ...others] = entries;
  if (!only) return undefined;
  return others.length === 0 && NAMES.has(only[0]) ? only[1] : Object.fromEntries(entries);
}

/** A group that says only this can be written as a text alone, and the web editor writes it so. */
const NAMES: ReadonlySet<string> = new Set(["nombre", "archivo"]);
const MEDIA_FILE = /^\/media\/[a-z0-9/._-]*[a-z0-9_]$/;

const asText = (value: unknown) => (typeof value === "string" ? squeeze(value) : "");
