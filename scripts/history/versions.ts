import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { LIMITS } from "../schema/limits.ts";
import { type Facts, factsOf, frontMatterReader, type Hash, type Reader } from "./facts.ts";
import type { MainLineCommit } from "./main-line.ts";

/** A version whose text is already in memory. */
export interface KnownVersion {
  collection: CollectionId;
  /** git's name for the file's content. */
  blob: string;
  text: string;
}

export interface VersionsInput {
  hash: Hash;
  /** The facts cached by an earlier build, by key; `null` for a version that cannot be read. */
  cached?: Readonly<Record<string, Facts | null>>;
  /** Versions that need not be read again. */
  known?: readonly KnownVersion[];
  /** Front matters that are already parsed, by their text. */
  frontMatters?: ReadonlyMap<string, Record<string, unknown>>;
}

/** The facts of every version of every document on a main line: cached by an earlier build, or read from its text. */
export class Versions {
  readonly #facts = new Map<string, Facts | undefined>();
  readonly #reader: Reader;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cached: Readonly<Record<string, Facts | null>>;
  #wanted: readonly WantedVersion[] = [];
  readonly #missing = new Map<string, WantedVersion[]>();

  constructor({ hash, cached = {}, known = [], frontMatters }: VersionsInput) {
    this.#reader = { hash, read: frontMatterReader(frontMatters) };
    this.#texts = new Map(known.map(({ blob, text }) => [blob, text]));
    this.#cached = cached;
    for (const { collection, blob, text } of known) {
      const key = keyOf(collection, blob);
      if (!(key in cached)) this.#readFacts({ key, collection }, text);
    }
  }

  /** Looks up the versions of a main line; returns git's names for the contents that must be read for them. */
  lookUp(line: readonly MainLineCommit[]): string[] {
    this.#wanted = wantedVersions(line);
    for (const version of this.#wanted) {
      if (this.#isKnown(version)) continue;
      const text = this.#texts.get(version.blob);
      if (text !== undefined) this.#readFacts(version, text);
      else this.#missing.set(version.blob, [...(this.#missing.get(version.blob) ?? []), version]);
    }
    return [...this.#missing.keys()];
  }

  /** Takes the text of a content that was missing; ignores any other. */
  read(blob: string, text: string): void {
    for (const version of this.#missing.get(blob) ?? []) this.#readFacts(version, text);
    this.#missing.delete(blob);
  }

  /** The facts to cache for the next build, by key; `undefined` when nothing is new. */
  get toCache(): Record<string, Facts | null> | undefined {
    const keys = this.#wanted.map(({ key }) => key).filter((key) => this.#facts.has(key));
    if (keys.every((key) => key in this.#cached)) return undefined;
    return Object.fromEntries(keys.map((key) => [key, this.#facts.get(key) ?? null]));
  }

  /** `undefined` for a version that cannot be read. */
  factsOf(collection: CollectionId, blob: string): Facts | undefined {
    return this.#facts.get(keyOf(collection, blob));
  }

  #readFacts({ key, collection }: Omit<WantedVersion, "blob">, text: string): void {
    // A file of this size was never published, and parsing it would take too long.
    const isTooLarge = text.length > LIMITS.textBytes;
    this.#facts.set(key, isTooLarge ? undefined : factsOf(collection, text, this.#reader));
  }

  #isKnown({ key }: WantedVersion): boolean {
    const cached = this.#cached[key];
    if (cached !== undefined && !this.#facts.has(key)) this.#facts.set(key, cached ?? undefined);
    return this.#facts.has(key);
  }
}

/** A version of a document on a main line. */
interface WantedVersion {
  key: string;
  collection: CollectionId;
  blob: string;
}

function wantedVersions(line: readonly MainLineCommit[]): WantedVersion[] {
  const wanted = new Map<string, WantedVersion>();
  for (const { path, blob } of line.flatMap(({ changes }) => changes)) {
    const collection = documentOf(path)?.collection;
    if (!collection || !blob) continue;
    const key = keyOf(collection, blob);
    wanted.set(key, { key, collection, blob });
  }
  return [...wanted.values()];
}

const keyOf = (collection: CollectionId, blob: string) => `${collection} ${blob}`;
