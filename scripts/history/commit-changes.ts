import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { type Change, isRegularFile } from "./log.ts";
import { pairRenames } from "./renames.ts";

/** A version of a document, with git's name for its content. */
export interface Version {
  collection: CollectionId;
  blob: string;
}

/** A document that a commit wrote. */
export interface Written extends Version {
  archivo: string;
  /** Its previous path, when the commit renamed it. */
  from?: string;
}

/** What a commit did to the documents: a renamed one is written under its new path, not removed from the old one. */
export interface DocumentChanges {
  removed: string[];
  written: Written[];
}

/** The words of a version, by which a document that was renamed and edited in one commit is recognised. */
export type WordsOf = (collection: CollectionId, blob: string) => readonly string[];

/**
 * What a commit did to the documents.
 * @param present the documents before the commit, by path
 */
export function documentChanges(
  changes: readonly Change[],
  present: ReadonlyMap<string, Version>,
  wordsOf: WordsOf,
): DocumentChanges {
  const found = changes.map((change) => readChange(change, present));
  const all = { removed: found.flatMap(({ removed }) => removed), written: found.flatMap(({ written }) => written) };
  return joinRenames(joinExchanges(all, present), present, wordsOf);
}

/**
 * Finds documents that took over a path which another one left in the same commit: git reports both as modified. A document
 * whose text is the same as that of a path before the commit was moved from there.
 */
function joinExchanges({ removed, written }: DocumentChanges, present: ReadonlyMap<string, Version>): DocumentChanges {
  const touched = [...removed, ...written.map(({ archivo }) => archivo)].filter((path) => present.has(path));
  const origins = new Map(touched.map((path) => [present.get(path)?.blob, path]));
  const taken = new Set(written.flatMap(({ from }) => from ?? []));
  const joined = written.map((document) => {
    const { archivo, blob, from } = document;
    const origin = origins.get(blob);
    if (from || !origin || origin === archivo || taken.has(origin) || present.get(archivo)?.blob === blob)
      return document;
    taken.add(origin);
    return { ...document, from: origin };
  });
  return { removed: removed.filter((path) => !taken.has(path)), written: joined };
}

function readChange(change: Change, present: ReadonlyMap<string, Version>): DocumentChanges {
  const { path, from, blob } = change;
  const target = blob && isRegularFile(change) ? documentOf(path) : undefined;
  const origin = from !== null && present.has(from) ? from : undefined;
  if (blob && target)
    return { removed: [], written: [{ archivo: path, collection: target.collection, blob, from: origin }] };
  const gone = blob === null ? path : origin;
  return { removed: gone && present.has(gone) ? [gone] : [], written: [] };
}

function joinRenames(
  { removed, written }: DocumentChanges,
  present: ReadonlyMap<string, Version>,
  wordsOf: WordsOf,
): DocumentChanges {
  const added = written.filter(({ archivo, from }) => !from && !present.has(archivo));
  const candidate = <T>(item: T, path: string, version: Version | undefined) => ({
    item,
    name: path.slice(path.lastIndexOf("/") + 1),
    words: version ? wordsOf(version.collection, version.blob) : [],
  });
  const origins = pairRenames(
    removed.map((path) => candidate(path, path, present.get(path))),
    added.map((document) => candidate(document, document.archivo, document)),
  );
  const renamed = new Set(origins.values());
  return {
    removed: removed.filter((path) => !renamed.has(path)),
    written: written.map((document) => ({ ...document, from: document.from ?? origins.get(document) })),
  };
}
