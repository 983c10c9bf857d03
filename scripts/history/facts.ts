import { z } from "zod";
import { fieldMeta } from "../schema/field.ts";
import { type CollectionId, collectionIds } from "../schema/index.ts";
import { type MeasuredValues, measuredFields, measuredValues, perCollection, squeeze } from "../schema/measured.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { parseYaml } from "../validation/yaml.ts";
import { hasObligatoryKeys, readableWithdrawal } from "./obligatory-keys.ts";

/** What the history needs to know of one version of a document. */
export interface Facts {
  titulo: string;
  dependencia: string;
  /** What the plan measures and what decides whether citizens can read it, by key. */
  values: MeasuredValues;
  /** Equal for two versions that look the same to a citizen, whatever the content of their media files. */
  reading: string;
  /** Addresses of the files of `content/media/` that it shows or links to, in order. */
  media: string[];
  /** Whether it lacks a key without which it could not be shown. */
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
  const { data } = version;
  const media: string[] = [];
  const readable = readableText(collection, version).replace(MEDIA, (path) => {
    media.push(path);
    return "/media/";
  });
  return {
    titulo: asText(data.titulo),
    dependencia: asText(data.dependencia),
    values: measuredValues(collection, data),
    reading: hash(readable),
    media,
    lacksKeys: !hasObligatoryKeys(collection, data),
  };
}

function withdrawalOf(collection: CollectionId, text: string): Facts | undefined {
  const values = readableWithdrawal(collection, text.replace(/\r\n?/g, "\n"));
  if (Object.keys(values).length === 0) return undefined;
  return { titulo: "", dependencia: "", values, reading: "", media: [], lacksKeys: true, isUnreadable: true };
}

/** Addresses of this site, without a host name before them, and without the punctuation that ends a sentence after them. */
const MEDIA = /(?<![\w./-])\/media\/[a-z0-9/._-]*[a-z0-9_]/g;

/**
 * The words that a citizen can read in a version, for comparing two documents; empty when it cannot be parsed.
 * White space, quotes, the order of keys, and fields that are not displayed make no difference.
 */
export function readableWords(collection: CollectionId, text: string, read: ReadFrontMatter): string[] {
  const version = readVersion(text, read);
  return version ? (readableText(collection, version).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
}

/** The version of the rules: it changes when the same text would give other facts, which makes cached facts stale. */
export function factsVersion(): string {
  return JSON.stringify(["6", ...collectionIds.map((id) => [id, readableFields(id), measuredFields(id)])]);
}

/** The fields that citizens see, each with its default as JSON: writing a default changes nothing. */
const readableFields = perCollection((shape) =>
  Object.entries(shape)
    .filter(([, schema]) => fieldMeta(schema)?.readable !== false)
    .map(([key, schema]): [string, string | undefined] => [
      key,
      schema instanceof z.ZodDefault ? JSON.stringify(schema.def.defaultValue) : undefined,
    ]),
);

interface Version {
  data: Record<string, unknown>;
  body: string;
}

/** The two parts of a version; `undefined` when its front matter cannot be read. */
export function readVersion(text: string, read: ReadFrontMatter): Version | undefined {
  const cut = splitFrontMatter("", text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  if ("issue" in cut) return undefined;
  const data = read(cut.split.matter);
  return data && { data, body: cut.split.body };
}

function readableText(collection: CollectionId, { data, body }: Version): string {
  const fields = readableFields(collection).flatMap(([key, normal]) => {
    const value = JSON.stringify(normalized(data[key] ?? null));
    return value === "null" || value === normal ? [] : [`${key} ${value}`];
  });
  return [...fields, squeeze(body)].join("\n");
}

function normalized(value: unknown): unknown {
  if (typeof value === "string") return squeeze(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, normalized(inner)]),
  );
}

const asText = (value: unknown) => (typeof value === "string" ? squeeze(value) : "");
