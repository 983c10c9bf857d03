import type { CollectionId } from "../schema/index.ts";
import { compareText, fold } from "../schema/slug.ts";
import { endOf, type Placed, type Unpaired, type Version } from "./commit-changes.ts";
import { type ReadableVersion, type ReadFrontMatter, readableWords, readVersion } from "./facts.ts";

/** What two versions are compared by. */
export interface Sketch {
  titulo: string;
  /** Hashes of what citizens read, and of what of it is running text: the `resumen` and the body without lists and tables. */
  text: Hashes;
  prose: Hashes;
}

/** Hashes of pairs of consecutive words, ascending, each once. Unrelated texts in one language share words, but few pairs. */
type Hashes = Uint32Array;

/** The most hashes that are kept of a text, the smallest ones: a sample that is the same for the same text. */
const MAX_HASHES = 1024;
/** The least similarity at which two texts are one document: the threshold of git's own rename detection. */
const MIN_SIMILARITY = 0.5;
/** A word pair, a name or a title that more documents have shows not which of them moved; so many are compared with one. */
const MAX_CANDIDATES = 8;
/** By how many of the hashes of its text a document is found: the least common ones. */
const MAX_INDEXED = 32;

/** What a version is compared by. One that cannot be read may be a document that was renamed, too. */
export function sketchOf(collection: CollectionId, text: string, read: ReadFrontMatter): Sketch {
  const version = readVersion(text, read) ?? unreadVersion(text);
  const { titulo, resumen } = version.data;
  const running = version.body.split("\n").filter((line) => !/^\s*(?:[-*+]\s|\||\d+[.)]\s)/.test(line));
  return {
    titulo: fold(String(titulo ?? "")).trim(),
    text: hashesOf(readableWords(collection, version)),
    prose: hashesOf([String(resumen ?? ""), ...running].join("\n").match(/[\p{L}\p{N}]+/gu) ?? []),
  };
}

/** What can be taken of a text with a front matter that cannot be read: the keys that are lines, and what is no such line. */
function unreadVersion(text: string): ReadableVersion {
  const lines = [...text.matchAll(/^(titulo|resumen):[ \t]*["']?(.*?)["']?[ \t\r]*$/gm)];
  return {
    data: Object.fromEntries(lines.map(([, key, value]) => [key, value])),
    body: text.replace(/^[a-z_]+:.*$/gm, ""),
  };
}

/**
 * Finds which documents of a commit are ones that vanished, renamed and edited at once. Returns the path that each left, by
 * its new path. git is only asked for exact renames: looser detection would make it read every file.
 *
 * Each document is compared with few others, found by the end of its path, its title and its uncommon words: the time grows
 * with the number of documents, not with its square.
 */
export function pairRenames(
  { vanished, appeared, changed }: Unpaired,
  sketchFor: (version: Version) => Sketch | undefined,
): Map<string, string> {
  const sketched = <T extends Placed>(all: readonly T[]) =>
    all.flatMap((placed): (T & Sketched)[] => {
      const sketch = sketchFor(placed);
      return sketch ? [{ ...placed, sketch }] : [];
    });
  const index = indexOf(sketched(vanished));
  const over = sketched(changed).filter(({ before, sketch }) => sketchFor(before)?.titulo !== sketch.titulo);
  const matches = [
    ...sketched(appeared).flatMap((document) => matchesOf(document, likely(document, index), 1)),
    // Over another document, what shows that it is the one that vanished is that it brings its title.
    ...over.flatMap((document) => matchesOf(document, likely(document, index), 0).filter(({ sameTitle }) => sameTitle)),
  ].sort(
    (a, b) =>
      b.isNew - a.isNew ||
      b.reasons - a.reasons ||
      b.names - a.names ||
      b.alike - a.alike ||
      compareText(`${a.to} ${a.from}`, `${b.to} ${b.from}`),
  );
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { to, from } of matches) {
    if (pairs.has(to) || taken.has(from)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return pairs;
}

interface Sketched {
  archivo: string;
  sketch: Sketch;
}

/** A document that may be one that vanished. */
interface Match {
  to: string;
  from: string;
  isNew: number;
  sameTitle: boolean;
  /** How many names the ends of both paths have in common. */
  names: number;
  /** How many of title and file name are the same. */
  reasons: number;
  /** 0 to 1. */
  alike: number;
}

/** Those of its candidates that a document is alike: where name and title both differ, without their lists. */
function matchesOf({ archivo, sketch }: Sketched, candidates: Iterable<Sketched>, isNew: number): Match[] {
  return [...candidates].flatMap((origin): Match[] => {
    const names = commonNames(archivo, origin.archivo);
    const sameTitle = sketch.titulo !== "" && sketch.titulo === origin.sketch.titulo;
    const reasons = Number(names > 0) + Number(sameTitle);
    const [mine, its] = reasons > 0 ? [sketch.text, origin.sketch.text] : [sketch.prose, origin.sketch.prose];
    const alike = similarity(mine, its);
    return alike < MIN_SIMILARITY
      ? []
      : [{ to: archivo, from: origin.archivo, isNew, sameTitle, names, reasons, alike }];
  });
}

function commonNames(a: string, b: string): number {
  const [one, other] = [a.split("/").reverse(), b.split("/").reverse()];
  const different = one.findIndex((name, index) => name !== other[index]);
  return different < 0 ? one.length : different;
}

/** Documents by the ends of their paths, their titles, and the least common hashes of their texts. */
type Index = ReadonlyMap<string | number, readonly Sketched[]>;

const namesOf = ({ archivo, sketch }: Sketched): string[] => [
  ...archivo.split("/").map((_, names) => endOf(archivo, names + 1)),
  `titulo ${sketch.titulo}`,
];

function indexOf(documents: readonly Sketched[]): Index {
  // By the last bits of a hash: how many texts have it, about.
  const holders = new Uint32Array(2 ** 20);
  const holdersOf = (hash: number) => holders[hash % holders.length] ?? 0;
  for (const { sketch } of documents)
    for (const hash of sketch.text) holders[hash % holders.length] = holdersOf(hash) + 1;
  const rarest = (text: Hashes) => [...text].sort((a, b) => holdersOf(a) - holdersOf(b) || a - b);

  const index = new Map<string | number, Sketched[]>();
  for (const document of documents) {
    for (const key of [...namesOf(document), ...rarest(document.sketch.text).slice(0, MAX_INDEXED)]) {
      const others = index.get(key) ?? [];
      // One more than is of use: what so many have shows nothing.
      if (others.length <= MAX_CANDIDATES) others.push(document);
      index.set(key, others);
    }
  }
  return index;
}

/** The documents that one may have been, those with which it has most in common: few, whatever the number of all. */
function likely(document: Sketched, index: Index): Sketched[] {
  const shared = new Map<Sketched, number>();
  const add = (key: string | number, weight: number) => {
    const holders = index.get(key) ?? [];
    if (holders.length > MAX_CANDIDATES) return;
    for (const origin of holders) shared.set(origin, (shared.get(origin) ?? 0) + weight);
  };
  for (const name of namesOf(document)) add(name, MAX_INDEXED);
  for (const hash of document.sketch.text) add(hash, 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_CANDIDATES)
    .map(([origin]) => origin);
}

function hashesOf(words: readonly string[]): Hashes {
  const hashes = new Set(words.map((word, index) => hashOf(`${word} ${words[index + 1] ?? ""}`)));
  return Uint32Array.from(hashes).sort().slice(0, MAX_HASHES);
}

/** FNV-1a, with the last step of MurmurHash: the smallest hashes must be those of any words, not of short ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Dice's coefficient of two sets: twice the size of their intersection, divided by the sum of their sizes; 0 to 1. Of longer
 * texts it is estimated, from as many of their smallest hashes as are known of both.
 */
function similarity(a: Hashes, b: Hashes): number {
  let [inA, inB, shared, all] = [0, 0, 0, 0];
  while ((inA < a.length || inB < b.length) && all < MAX_HASHES) {
    const [one, other] = [a[inA] ?? Number.POSITIVE_INFINITY, b[inB] ?? Number.POSITIVE_INFINITY];
    if (one <= other) inA++;
    if (other <= one) inB++;
    if (one === other) shared++;
    all++;
  }
  return all === 0 ? 0 : (2 * shared) / (all + shared);
}
