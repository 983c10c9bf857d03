import type { CollectionId } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Visibility } from "../schema/visibility.ts";
import type { Placed } from "./commit-changes.ts";
import type { Facts } from "./facts.ts";

/** A document that citizens can read or could once read. */
export interface DocumentPast {
  /** The number that its updates carry. */
  document: number;
  collection: CollectionId;
  /**
   * The title that citizens can read now or could read last; absent when a later version that is not public has another
   * title: the old one was corrected, and the new one may not be published.
   */
  titulo?: string;
  /** Whether it is, or ever was, a notice to a person: neither its title nor its addresses are published. */
  isPersonal: boolean;
  /** The keys of its last readable version that decide whether it is public. */
  values: Visibility;
  /** Path in the last commit that had it. */
  archivo: string;
  /** Every path at which it could be read, with the last day on which it is known to have been there. */
  readAt: ReadonlyMap<string, string>;
  /** The first day on which it could no longer be read; absent while it still can. */
  goneSince?: string;
}

/** A document while its history is being read. */
export interface Tracked extends Placed {
  id: number;
  facts?: Facts;
  /** The hash of what citizens can read of it now; `null` when nothing. */
  reading: string | null;
  /** Its title, path and reading when citizens could last read it; absent if they never could. */
  lastRead?: { titulo: string; archivo: string; reading: string };
  /** The document that it was moved over: it is that one until it comes back to its address. */
  successor?: Tracked;
  readAt: Map<string, string>;
  goneSince?: string;
  /** Every file that a version named, and the addresses of those that citizens could open. */
  named: Set<string>;
  opened: Set<string>;
  /** The titles of versions that were notices to a person, and of versions that declare that they are not. */
  notices: Set<string>;
  denied: Set<string>;
  /** The commit that a scheduled publication will be credited to; `null` when that commit is skipped. */
  scheduled?: { commit: string | null };
}

/** A new document, of which only the path and the version are known. */
export function newDocument(version: Placed, id: number): Tracked {
  return {
    ...version,
    id,
    reading: null,
    readAt: new Map(),
    named: new Set(),
    opened: new Set(),
    notices: new Set(),
    denied: new Set(),
  };
}

/** Records what a version, public or not, establishes for good: the files that it names, and whether it is a notice to a person. */
export function record({ collection, notices, denied, named }: Tracked, { titulo, values, media }: Facts): void {
  if (isPersonalNotice(collection, { ...values, titulo })) notices.add(titulo);
  else if (values.a_persona === false) denied.add(titulo);
  for (const address of media) named.add(address);
}

/**
 * The numbers of the documents whose names must not be published: every one that was a notice to a person in any version,
 * because its other versions may contain the same name; and every one that had the same path, which may contain it too.
 */
export function personalDocuments(all: readonly Tracked[]): ReadonlySet<number> {
  const pathsOf = ({ archivo, readAt }: Tracked) => [archivo, ...readAt.keys()];
  const isNotice = ({ notices, denied }: Tracked) => [...notices].some((titulo) => !denied.has(titulo));
  const paths = new Set(all.filter(isNotice).flatMap(pathsOf));
  return new Set(all.filter((document) => pathsOf(document).some((path) => paths.has(path))).map(({ id }) => id));
}

/** Makes a document one with the one that it was moved over, which has all its addresses from then on. */
export function moveOver(document: Tracked, successor: Tracked, day: string): void {
  if (document.reading !== null) document.readAt.set(document.archivo, day);
  document.reading = null;
  document.successor = successor;
  for (const [path, last] of document.readAt) {
    if ((successor.readAt.get(path) ?? "") < last) successor.readAt.set(path, last);
  }
  if (successor.lastRead || !document.lastRead) return;
  successor.lastRead = document.lastRead;
  successor.goneSince = document.goneSince ?? day;
}

/** The summary of a document once its history has been read. */
export function pastOf(document: Tracked, isPersonal: boolean): DocumentPast {
  if (document.successor) return { ...pastOf(document.successor, isPersonal), document: document.id };
  const { id, collection, facts, lastRead, archivo, readAt, goneSince } = document;
  const titulo = facts?.titulo === lastRead?.titulo ? lastRead?.titulo : undefined;
  return { document: id, collection, titulo, isPersonal, values: facts?.values ?? {}, archivo, readAt, goneSince };
}
