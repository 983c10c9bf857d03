import { LIMITS } from "../schema/limits.ts";
import { documentChanges, type PairsOf, type Placed, type Unpaired, type Version } from "./commit-changes.ts";
import { factsVersion, frontMatterReader, type Hash } from "./facts.ts";
import type { MainLineCommit } from "./main-line.ts";
import { pairRenames, type Sketch, sketchOf } from "./renames.ts";

/** New path and the path that was left for it, for each document of a commit that was renamed and edited at once. */
type Pairs = readonly (readonly [to: string, from: string])[];

/** The version of the rules: it changes when the same documents would be paired otherwise. */
export const pairsVersion = () => `2 ${factsVersion()}`;

/**
 * The renames with edits of a main line. They depend on paths and contents only: what an earlier build found is not looked
 * for again, and the contents need not be read.
 */
export class RememberedPairs {
  readonly #hash: Hash;
  readonly #cached: Readonly<Record<string, Pairs>>;
  readonly #pairs = new Map<string, Pairs>();
  readonly #sketches = new Map<string, Sketch | undefined>();
  readonly #missing = new Map<string, Version[]>();
  readonly #read = frontMatterReader();

  constructor(hash: Hash, cached: Readonly<Record<string, Pairs>> = {}) {
    this.#hash = hash;
    this.#cached = cached;
  }

  /** Looks up the commits of a main line; returns git's names for the contents that must be read for them. */
  lookUp(line: readonly MainLineCommit[]): string[] {
    const present = new Map<string, Version>();
    for (const { changes } of line) {
      const { removed, written, movedOver } = documentChanges(changes, present, (unpaired) => {
        this.#lookUp(unpaired);
        return new Map();
      });
      for (const path of [...removed, ...movedOver.keys()]) present.delete(path);
      for (const { from } of written) if (from) present.delete(from);
      for (const { archivo, collection, blob } of written) present.set(archivo, { collection, blob });
    }
    return [...this.#missing.keys()];
  }

  /** Takes the text of a content that was missing; ignores any other. */
  read(blob: string, text: string): void {
    for (const { collection } of this.#missing.get(blob) ?? []) {
      const sketch = text.length > LIMITS.textBytes ? undefined : sketchOf(collection, text, this.#read);
      this.#sketches.set(`${collection} ${blob}`, sketch);
    }
    this.#missing.delete(blob);
  }

  readonly pairsOf: PairsOf = (unpaired) => {
    const key = this.#keyOf(unpaired);
    const known = this.#pairs.get(key);
    if (known) return new Map(known);
    const found = pairRenames(unpaired, ({ collection, blob }) => this.#sketches.get(`${collection} ${blob}`));
    this.#pairs.set(key, [...found]);
    return found;
  };

  /** The pairs to cache for the next build; `undefined` when nothing is new. */
  get toCache(): Record<string, Pairs> | undefined {
    const isNew = [...this.#pairs.keys()].some((key) => !(key in this.#cached));
    return isNew ? Object.fromEntries(this.#pairs) : undefined;
  }

  #lookUp(unpaired: Unpaired): void {
    const key = this.#keyOf(unpaired);
    const cached = this.#cached[key];
    if (cached) {
      this.#pairs.set(key, cached);
      return;
    }
    const { vanished, appeared, changed } = unpaired;
    for (const version of [...vanished, ...appeared, ...changed, ...changed.map(({ before }) => before)]) {
      const wanted = this.#missing.get(version.blob) ?? [];
      if (!wanted.some(({ collection }) => collection === version.collection)) wanted.push(version);
      this.#missing.set(version.blob, wanted);
    }
  }

  #keyOf({ vanished, appeared, changed }: Unpaired): string {
    const told = (all: readonly Placed[]) => all.map(({ archivo, blob }) => `${archivo} ${blob}`);
    return this.#hash(
      JSON.stringify([told(vanished), told(appeared), told(changed), changed.map(({ before }) => before.blob)]),
    );
  }
}
