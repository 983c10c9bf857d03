import type { CollectionId } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Visibility } from "../schema/visibility.ts";
import type { Version } from "./commit-changes.ts";
import type { Facts } from "./facts.ts";

/** A document that citizens could read, though perhaps no longer. */
export interface DocumentPast {
  /** The number that its updates carry. */
  document: number;
  collection: CollectionId;
  /**
   * The title that citizens read of it now or read last; absent when a later version, which they cannot read, has another
   * one: the old title was corrected, and the new one is not public.
   */
  titulo?: string;
  /** Whether it is, or ever was, a notice to a person: nothing tells its name or its addresses. */
  isPersonal: boolean;
  /** What its last version that could be read says of who may read it. */
  values: Visibility;
  /** Path at the last commit that had it. */
  archivo: string;
  /** Every path at which it could be read, with the last day on which something is known of it there. */
  readAt: ReadonlyMap<string, string>;
  /** The first day on which it could no longer be read; absent while it can. */
  goneSince?: string;
}

/** A document while its history is told. */
export interface Tracked extends Version {
  id: number;
  archivo: string;
  facts?: Facts;
  /** What citizens read of it now; `null` while they cannot. */
  reading: string | null;
  /** Its title and its path when citizens could read it last; absent while they never could. */
  lastRead?: { titulo: string; archivo: string };
  readAt: Map<string, string>;
  goneSince?: string;
  /** Every file that a version named, and the addresses at which those were that citizens could open. */
  named: Set<string>;
  opened: Set<string>;
  /** The titles under which a version was a notice to a person, and those of which a version says that they are none. */
  notices: Set<string>;
  denied: Set<string>;
  /** The commit to which a publication by date will be credited; `null` when that commit is passed over. */
  scheduled?: { commit: string | null };
}

/** A document of which nothing is known yet but where it is. */
export function newDocument(version: Version & { archivo: string }, id: number): Tracked {
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

/** Notes what a version, shown or not, tells for good: the files that it names, and whether it is a notice to a person. */
export function learn({ collection, notices, denied, named }: Tracked, { titulo, values, media }: Facts): void {
  if (isPersonalNotice(collection, { ...values, titulo })) notices.add(titulo);
  else if (values.a_persona === false) denied.add(titulo);
  for (const address of media) named.add(address);
}

/**
 * The documents of which no name may stay, by number: each that was a notice to a person in any version, because what its
 * others say may have the same name; and whatever else had one of its paths, in which the name may be.
 */
export function personalDocuments(all: readonly Tracked[]): ReadonlySet<number> {
  const pathsOf = ({ archivo, readAt }: Tracked) => [archivo, ...readAt.keys()];
  const isNotice = ({ notices, denied }: Tracked) => [...notices].some((titulo) => !denied.has(titulo));
  const paths = new Set(all.filter(isNotice).flatMap(pathsOf));
  return new Set(all.filter((document) => pathsOf(document).some((path) => paths.has(path))).map(({ id }) => id));
}

/** What is told of a document when its history ends. */
export function pastOf(document: Tracked, isPersonal: boolean): DocumentPast {
  const { id, collection, facts, lastRead, archivo, readAt, goneSince } = document;
  const titulo = facts?.titulo === lastRead?.titulo ? lastRead?.titulo : undefined;
  return { document: id, collection, titulo, isPersonal, values: facts?.values ?? {}, archivo, readAt, goneSince };
}
