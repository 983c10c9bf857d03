import type { TipoDeActualizacion } from "../report/report.ts";
import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { isPublic, isWithheld, publicFrom } from "../schema/visibility.ts";
import { dayAfter, startOfDay } from "../time/dates.ts";
import { documentChanges, type Version, type WordsOf } from "./commit-changes.ts";
import type { DatedCommit } from "./dated-line.ts";
import type { Facts } from "./facts.ts";
import { MediaFiles } from "./media-files.ts";
import { type DocumentPast, learn, newDocument, pastOf, personalDocuments, type Tracked } from "./tracked.ts";

/** A change in what citizens can read of one document. */
export interface Update {
  /** The document, whatever its file was called: the same number through all its renames. */
  document: number;
  /** When it reached the main line, or became public by itself: seconds since 1970, and the day in the municipality. */
  seconds: number;
  day: string;
  tipo: TipoDeActualizacion;
  collection: CollectionId;
  dependencia: string;
  /** Path at that commit; of a withdrawal, the last one at which it could be read. */
  archivo: string;
  commit: string;
  /** Whether its document is or was a notice to a person: its title and its file name stay out of the log. */
  isPersonal: boolean;
}

export interface UpdatesInput {
  /** Oldest first. */
  line: readonly DatedCommit[];
  /** What a version of a document says; `undefined` when it cannot be read. */
  factsOf(collection: CollectionId, blob: string): Facts | undefined;
  /** The words of a version, asked only for documents that a commit removed or added together with others. */
  wordsOf: WordsOf;
  /** Commits that are passed over: what they change is not an update. */
  ignored: ReadonlySet<string>;
  timeZone: string;
  /** Scheduled documents of this day and before are public. */
  today: string;
}

/** What the history says of the documents. */
export interface DocumentHistory {
  /** In the order of the main line. */
  updates: Update[];
  /** The documents of the last commit, by path, with the number that their updates carry. */
  documents: ReadonlyMap<string, number>;
  /** Every document that there has been. */
  pasts: readonly DocumentPast[];
  /** The files of the last commit, with what became of earlier addresses. */
  files: MediaFiles;
  /** Every address at which citizens could open a file that a document named. */
  openFiles: ReadonlySet<string>;
  /** Those that a notice to a person ever named: they may bear a name. */
  personalFiles: ReadonlySet<string>;
}

/**
 * Every update by the rules of the report: what counts is a change in what a citizen can read, on the day on which it
 * reached the main line. Also where each document could be read, and until when.
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

interface State extends UpdatesInput {
  found: Omit<Update, "isPersonal">[];
  /** By number. */
  all: Tracked[];
  byPath: Map<string, Tracked>;
  files: MediaFiles;
  /** The day by which it is judged who can read what. */
  clock: string;
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

/** From a day on citizens read this of a document, or nothing (`null`), and can open the files that it names. */
function show(document: Tracked, reading: string | null, day: string, { files }: State): void {
  const { facts, archivo } = document;
  if (reading !== null) document.lastRead = { titulo: facts?.titulo ?? "", archivo };
  // Whoever withdraws a document may give it another name at once: nobody could ever read it there.
  if (document.lastRead && (reading !== null || document.reading !== null))
    document.readAt.set(document.lastRead.archivo, day);
  if (reading !== null) document.goneSince = undefined;
  else if (document.reading !== null) document.goneSince = day;
  document.reading = reading;
  if (reading === null) return;
  for (const address of document.facts?.media ?? []) {
    const place = files.placeOf(address);
    if (place !== undefined) document.opened.add(place);
  }
}

/** The documents that show or offer one of these files. */
function showing(media: ReadonlySet<string>, { byPath }: State): Tracked[] {
  if (media.size === 0) return [];
  return [...byPath.values()].filter(({ facts }) => facts?.media.some((path) => media.has(path)));
}

/**
 * A version reached the main line: `null` when the document was removed, `undefined` when nobody can read the version. One
 * that lacks a key could not be shown either: citizens go on reading the version before, unless it withdraws the document.
 */
function applyVersion(document: Tracked, facts: Facts | null | undefined, commit: DatedCommit, state: State): void {
  const { collection } = document;
  if (facts) learn(document, facts);
  if (facts === undefined || (facts?.lacksKeys && !isWithheld(collection, facts.values))) return;
  const isVisible = facts !== null && isPublic(collection, facts.values, state.clock);
  const reading = isVisible ? readingOf(facts, state.files) : null;
  const tipo = kindOf(document.reading, reading);
  const isCounted = !state.ignored.has(commit.hash);
  const before = document.facts;
  if (facts) document.facts = facts;
  show(document, reading, commit.day, state);
  if (tipo && isCounted) {
    state.found.push({ ...describe(document), seconds: commit.time, day: commit.day, tipo, commit: commit.hash });
  }
  document.scheduled =
    facts && waits(collection, facts, state.clock)
      ? creditFor(document, before, facts, commit.hash, isCounted && commit.day <= state.today)
      : undefined;
}

/** Ready to be read, but not before its date. */
function waits(collection: CollectionId, { values }: Facts, day: string): boolean {
  return !isWithheld(collection, values) && (publicFrom(collection, values) ?? day) > day;
}

/** A publication by date is the work of the last commit that changed what will be read, unless it is passed over. */
function creditFor(
  { scheduled }: Tracked,
  before: Facts | undefined,
  facts: Facts,
  hash: string,
  isCounted: boolean,
): NonNullable<Tracked["scheduled"]> {
  const isUnchanged = scheduled !== undefined && before?.reading === facts.reading;
  return { commit: isCounted && !isUnchanged ? hash : (scheduled?.commit ?? null) };
}

function kindOf(before: string | null, after: string | null): TipoDeActualizacion | undefined {
  if (before === after) return undefined;
  if (before === null) return "nuevo";
  return after === null ? "retirado" : "actualizado";
}

/** What the calendar did to a document before a day began: its date came, or it expired. */
function settle(document: Tracked, day: string, state: State): void {
  const { facts, scheduled, collection } = document;
  if (!facts) return;
  const date = publicFrom(collection, facts.values);
  if (scheduled && date !== undefined && date <= day) {
    document.scheduled = undefined;
    if (isPublic(collection, facts.values, date)) {
      show(document, readingOf(facts, state.files), date, state);
      const seconds = startOfDay(date, state.timeZone);
      if (scheduled.commit)
        state.found.push({ ...describe(document), seconds, day: date, tipo: "nuevo", commit: scheduled.commit });
    }
  }
  if (document.reading !== null && !isPublic(collection, facts.values, day)) {
    show(document, null, dayAfter(facts.values.vence) ?? day, state);
  }
}

function describe({ id, archivo, collection, facts, lastRead }: Tracked) {
  // An office answers for its own sheet.
  const dependencia = collection === "dependencias" ? documentOf(archivo)?.slug : facts?.dependencia;
  return {
    document: id,
    archivo: lastRead?.archivo ?? archivo,
    collection,
    dependencia: dependencia ?? "",
  };
}

/**
 * The text together with what its media files hold: a new photo under the old name is something new to see. One that was
 * only renamed is the same to see, whichever of its names the text has.
 */
function readingOf({ reading, media }: Facts, files: MediaFiles): string {
  return [reading, ...media.map((address) => files.contentAt(address) ?? "")].join(" ");
}
