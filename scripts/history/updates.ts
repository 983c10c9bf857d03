import type { CollectionId } from "../schema/index.ts";
import { documentChanges, type Version, type WordsOf } from "./commit-changes.ts";
import type { DatedCommit } from "./dated-line.ts";
import { applyVersion, type FoundUpdate, type ReadingState, settle } from "./document-reading.ts";
import type { Facts } from "./facts.ts";
import { MediaFiles } from "./media-files.ts";
import { type DocumentPast, newDocument, pastOf, personalDocuments, type Tracked } from "./tracked.ts";

/** A change in what citizens can read of one document. */
export interface Update extends FoundUpdate {
  /** Whether its document is or was a notice to a person, whose title and file name stay out of the log. */
  isPersonal: boolean;
}

export interface UpdatesInput {
  /** Oldest first. */
  line: readonly DatedCommit[];
  /** The facts of a version of a document; `undefined` when it cannot be read. */
  factsOf(collection: CollectionId, blob: string): Facts | undefined;
  /** The words of a version; called only for documents that a commit removed or added together with others. */
  wordsOf: WordsOf;
  /** Commits that are skipped: their changes are no updates. */
  ignored: ReadonlySet<string>;
  timeZone: string;
  /** Documents scheduled for this day or earlier are public. */
  today: string;
}

/** The history of the documents. */
export interface DocumentHistory {
  /** In the order of the main line. */
  updates: Update[];
  /** The numbers of the documents of the last commit, by path. */
  documents: ReadonlyMap<string, number>;
  /** Every document that citizens could ever read. */
  pasts: readonly DocumentPast[];
  /** The media files of the last commit, and what became of earlier addresses. */
  files: MediaFiles;
  /** Every address at which citizens could ever open a file that a document named. */
  openFiles: ReadonlySet<string>;
  /** Addresses of files that a notice to a person ever named: they may contain a person's name. */
  personalFiles: ReadonlySet<string>;
}

/**
 * Every update by the rules of the report: a change in what a citizen can read counts on the day on which it reached the
 * main line. Also returns where each document could be read, and until when.
 */
export function updates(input: UpdatesInput): DocumentHistory {
  const state: State = { ...input, found: [], all: [], byPath: new Map(), files: new MediaFiles(), clock: "" };
  for (const commit of input.line) {
    state.clock = commit.trustedDay;
    applyCommit(commit, state);
  }
  for (const document of state.byPath.values()) settle(document, input.today, state);
  const personal = personalDocuments(state.all);
  return {
    updates: state.found.map((update) => ({ ...update, isPersonal: personal.has(update.document) })),
    documents: new Map([...state.byPath].map(([path, { id }]) => [path, id])),
    pasts: state.all
      .filter(({ readAt }) => readAt.size > 0)
      .map((document) => pastOf(document, personal.has(document.id))),
    files: state.files,
    openFiles: new Set(state.all.flatMap(({ opened }) => [...opened])),
    personalFiles: new Set(
      state.all.flatMap(({ id, named, opened }) => (personal.has(id) ? [...named, ...opened] : [])),
    ),
  };
}

interface State extends UpdatesInput, ReadingState {
  /** By number. */
  all: Tracked[];
  byPath: Map<string, Tracked>;
}

function applyCommit(commit: DatedCommit, state: State): void {
  const touchedMedia = state.files.apply(commit.changes);
  const { removed, written } = documentChanges(commit.changes, state.byPath, state.wordsOf);
  const versions = new Map<Tracked, Facts | undefined | null>();

  for (const path of removed) {
    const document = state.byPath.get(path);
    if (!document) continue;
    settle(document, state.clock, state);
    state.byPath.delete(path);
    versions.set(document, null);
  }
  const renamed = new Map(
    written.flatMap(({ archivo, from }) => (from ? [[archivo, state.byPath.get(from)] as const] : [])),
  );
  for (const { from } of written) if (from) state.byPath.delete(from);
  for (const { archivo, blob, collection } of written) {
    const before = renamed.get(archivo) ?? state.byPath.get(archivo);
    const document = before ?? begin({ archivo, collection, blob }, state);
    settle(document, state.clock, state);
    if (document.reading !== null) document.readAt.set(document.archivo, commit.day);
    Object.assign(document, { archivo, collection, blob });
    state.byPath.set(archivo, document);
    versions.set(document, state.factsOf(collection, blob));
  }
  for (const document of showing(touchedMedia, state)) {
    if (versions.has(document)) continue;
    settle(document, state.clock, state);
    versions.set(document, document.facts);
  }
  for (const [document, facts] of versions) applyVersion(document, facts, commit, state);
}

function begin(version: Version & { archivo: string }, { all }: State): Tracked {
  const document = newDocument(version, all.length);
  all.push(document);
  return document;
}

/** The documents that show or link to one of these files. */
function showing(media: ReadonlySet<string>, { byPath }: State): Tracked[] {
  if (media.size === 0) return [];
  return [...byPath.values()].filter(({ facts }) => facts?.media.some((path) => media.has(path)));
}
