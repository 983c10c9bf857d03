import { documentOf } from "../schema/document-path.ts";
import { groupBy } from "../schema/group-by.ts";
import type { CollectionId } from "../schema/index.ts";
import { type Change, isRegularFile } from "./log.ts";

/** A version of a document, with git's name for its content. */
export interface Version {
  collection: CollectionId;
  blob: string;
}

/** A version and the path that it has. */
export interface Placed extends Version {
  archivo: string;
}

/** A document that a commit wrote. */
export interface Written extends Placed {
  /** The path that it left for this one, which was free. */
  from?: string;
}

/** What a commit did to the documents, by their addresses. */
export interface DocumentChanges {
  /** Paths that vanished and whose document went nowhere. */
  removed: string[];
  written: Written[];
  /** Documents that were moved over another one: the path that vanished → the path of the other, which is also written. */
  movedOver: ReadonlyMap<string, string>;
}

/** The documents of a commit that no equal content joins: some that vanished may be some of the others, edited. */
export interface Unpaired {
  vanished: readonly Placed[];
  appeared: readonly Placed[];
  /** Written where another version was. */
  changed: readonly Overwritten[];
}

export interface Overwritten extends Placed {
  before: Version;
}

/** The paths of documents that appeared or changed, each with the path that it left by being renamed and edited at once. */
export type PairsOf = (unpaired: Unpaired) => ReadonlyMap<string, string>;

/**
 * What a commit did to the documents. One document is what lives at an address: only one whose address vanishes can go to
 * another, first to an address that appears, otherwise over the document of one that changes. git's own renames are not
 * asked for: it reports a copy as one when the original is removed, and documents that change places as edited.
 *
 * @param present the documents before the commit, by path
 */
export function documentChanges(
  changes: readonly Change[],
  present: ReadonlyMap<string, Version>,
  pairsOf: PairsOf,
): DocumentChanges {
  const after = afterwards(changes);
  const written = [...after.values()].filter((version) => version !== null);
  const vanished = [...after].flatMap(([archivo, version]) => {
    const before = version === null ? present.get(archivo) : undefined;
    return before ? [{ archivo, collection: before.collection, blob: before.blob }] : [];
  });
  if (vanished.length === 0) return { removed: [], written, movedOver: new Map() };

  const appeared = written.filter(({ archivo }) => !present.has(archivo));
  const changed = written.flatMap((version): Overwritten[] => {
    const before = present.get(version.archivo);
    return before && before.blob !== version.blob ? [{ ...version, before }] : [];
  });
  const moves = new Map<string, string>();
  const gone = new Set<string>();
  const join = (pairs: ReadonlyMap<string, string>) => {
    for (const [to, from] of pairs) {
      moves.set(to, from);
      gone.add(from);
    }
  };
  const left = () => vanished.filter(({ archivo }) => !gone.has(archivo));
  const open = <T extends Placed>(targets: readonly T[]) => targets.filter(({ archivo }) => !moves.has(archivo));
  join(sameContent(left(), appeared));
  join(sameContent(left(), changed));
  const unpaired = { vanished: left(), appeared: open(appeared), changed: open(changed) };
  if (unpaired.vanished.length > 0 && unpaired.appeared.length + unpaired.changed.length > 0) join(pairsOf(unpaired));

  const isNew = ({ archivo }: Placed) => !present.has(archivo);
  return {
    removed: left().map(({ archivo }) => archivo),
    written: written.map((version) => (isNew(version) ? { ...version, from: moves.get(version.archivo) } : version)),
    movedOver: new Map([...moves].flatMap(([to, from]) => (present.has(to) ? [[from, to]] : []))),
  };
}

/** The document at each path that a commit touched; `null` where there is none afterwards. Sorted by path. */
function afterwards(changes: readonly Change[]): Map<string, Placed | null> {
  const after = new Map<string, Placed | null>();
  for (const change of changes) {
    const { path, from, blob } = change;
    if (from !== null && documentOf(from) && !after.has(from)) after.set(from, null);
    const document = documentOf(path);
    // A symbolic link in the place of a document cannot be shown: the document is not removed.
    if (!document || (blob && !isRegularFile(change))) continue;
    after.set(path, blob ? { archivo: path, collection: document.collection, blob } : null);
  }
  return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pairs documents of equal content: those whose paths have the longest common end first. */
function sameContent(vanished: readonly Placed[], targets: readonly Placed[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(vanished);
  const deepest = targets.reduce((most, { archivo }) => Math.max(most, archivo.split("/").length), 0);
  for (let depth = deepest; depth >= 0 && free.size > 0; depth--) {
    const keyOf = ({ archivo, blob }: Placed) => `${blob} ${endOf(archivo, depth)}`;
    const waiting = groupBy([...free].reverse(), keyOf);
    for (const target of targets) {
      const origin = pairs.has(target.archivo) ? undefined : waiting.get(keyOf(target))?.pop();
      if (!origin) continue;
      pairs.set(target.archivo, origin.archivo);
      free.delete(origin);
    }
  }
  return pairs;
}

/** The last names of a path: `residencia/solicitud.md`. */
export const endOf = (path: string, names: number) => (names === 0 ? "" : path.split("/").slice(-names).join("/"));
