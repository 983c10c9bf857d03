import { mediaOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { documentChanges, type PairsOf, type Placed, type Written } from "./commit-changes.ts";
import type { DatedCommit } from "./dated-line.ts";
import { applyVersion, type FoundUpdate, type ReadingState, settle } from "./document-reading.ts";
import type { Facts } from "./facts.ts";
import type { Change } from "./log.ts";
import { MediaFiles } from "./media-files.ts";
import { type DocumentPast, moveOver, newDocument, pastOf, personalDocuments, type Tracked } from "./tracked.ts";

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
  /** The renames with edits of a commit; called only where it removed some documents and wrote others. */
  pairsOf: PairsOf;
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
  const state: State = {
    ...input,
    found: [],
    all: [],
    byPath: new Map(),
    gone: new Map(),
    files: new MediaFiles(),
    clock: "",
  };
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
  /** The documents that were removed or moved over another one, by their last path: one that comes back there is the same. */
  gone: Map<string, Tracked>;
}

function applyCommit(commit: DatedCommit, state: State): void {
  const touchedMedia = applyMedia(commit, state);
  const { removed, written, movedOver } = documentChanges(commit.changes, state.byPath, state.pairsOf);
  const versions = new Map<Tracked, Facts | undefined | null>();

  for (const path of removed) {
    const document = leave(path, state);
    if (!document) continue;
    state.gone.set(path, document);
    versions.set(document, null);
  }
  const over = [...movedOver].map(([from, to]) => ({ document: leave(from, state), to }));
  for (const version of written)
    versions.set(write(version, commit, state), state.factsOf(version.collection, version.blob));
  for (const [document, facts] of versions) applyVersion(document, facts, commit, state);
  // Also where a version came with the file that could not be shown: citizens keep the text before, with the new file.
  for (const document of showing(touchedMedia, state)) applyVersion(document, document.facts, commit, state);
  for (const { document, to } of over) {
    const successor = state.byPath.get(to);
    if (!document || !successor) continue;
    moveOver(document, successor, commit.day);
    state.gone.set(document.archivo, document);
  }
}

/** Changes the files. What became public on its date was read with those of that day, and not with the new ones. */
function applyMedia({ changes }: DatedCommit, state: State): Set<string> {
  if (changes.some(isOfMedia)) for (const document of state.byPath.values()) settle(document, state.clock, state);
  return state.files.apply(changes);
}

/** Takes a document from its path, which vanished. */
function leave(path: string, state: State): Tracked | undefined {
  const document = state.byPath.get(path);
  if (document) settle(document, state.clock, state);
  state.byPath.delete(path);
  return document;
}

/** Puts a version at its path. Returns its document: the one from where it moved, the one that is or was there, or a new one. */
function write({ from, ...version }: Written, { day }: DatedCommit, state: State): Tracked {
  const { archivo } = version;
  const there = from === undefined ? (state.byPath.get(archivo) ?? state.gone.get(archivo)) : leave(from, state);
  const document = there ?? begin(version, state);
  settle(document, state.clock, state);
  if (document.reading !== null) document.readAt.set(document.archivo, day);
  Object.assign(document, version, { successor: undefined });
  state.byPath.set(archivo, document);
  state.gone.delete(archivo);
  return document;
}

function begin(version: Placed, { all }: State): Tracked {
  const document = newDocument(version, all.length);
  all.push(document);
  return document;
}

const isOfMedia = ({ path, from }: Change) => mediaOf(path) !== undefined || mediaOf(from ?? "") !== undefined;

/** The documents that citizens can read and that show or link to one of these files. */
function showing(media: ReadonlySet<string>, { byPath }: State): Tracked[] {
  if (media.size === 0) return [];
  return [...byPath.values()].filter(
    ({ reading, facts }) => reading !== null && facts?.media.some((path) => media.has(path)),
  );
}
