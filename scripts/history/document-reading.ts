import type { TipoDeActualizacion } from "../report/report.ts";
import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { isPublic, isWithheld, publicFrom } from "../schema/visibility.ts";
import { dayAfter, startOfDay } from "../time/dates.ts";
import type { DatedCommit } from "./dated-line.ts";
import type { Facts } from "./facts.ts";
import type { MediaFiles } from "./media-files.ts";
import { withdraws } from "./obligatory-keys.ts";
import { record, type Tracked } from "./tracked.ts";

/** A change in what citizens can read of one document. */
export interface FoundUpdate {
  /** The number of the document, which stays the same through all renames. */
  document: number;
  /** When it reached the main line, or became public on its date: seconds since 1970, and the day in the municipality. */
  seconds: number;
  day: string;
  tipo: TipoDeActualizacion;
  collection: CollectionId;
  dependencia: string;
  /** Path in that commit; for a withdrawal, the last path at which it could be read. */
  archivo: string;
  commit: string;
}

/** The state while commits are applied one after another. */
export interface ReadingState {
  /** The updates so far. */
  found: FoundUpdate[];
  files: MediaFiles;
  /** The day by which it is decided what citizens can read. */
  clock: string;
  /** Commits that are skipped: their changes are no updates. */
  ignored: ReadonlySet<string>;
  timeZone: string;
  today: string;
}

/**
 * Applies a version that reached the main line.
 * @param facts `null` when the document was removed, `undefined` when the version cannot be parsed. That one, or one that
 *   lacks a key, could not be shown: citizens keep the version before, unless the new one withdraws the document.
 */
export function applyVersion(
  document: Tracked,
  facts: Facts | null | undefined,
  commit: DatedCommit,
  state: ReadingState,
): void {
  const { collection } = document;
  if (facts) record(document, facts);
  if (facts === undefined || (facts?.lacksKeys && !withdraws(collection, facts.values))) return;
  const isVisible = facts !== null && isPublic(collection, facts.values, state.clock);
  const reading = isVisible ? readingOf(facts, state.files) : null;
  const tipo = kindOf(document, reading);
  const isCounted = !state.ignored.has(commit.hash);
  const before = document.facts;
  // The department of a withdrawal that names none is the one before.
  if (facts) document.facts = facts.dependencia ? facts : { ...facts, dependencia: before?.dependencia ?? "" };
  show(document, reading, commit.day, state);
  if (tipo && isCounted) {
    state.found.push({ ...describe(document), seconds: commit.time, day: commit.day, tipo, commit: commit.hash });
  }
  document.scheduled =
    facts && isScheduled(collection, facts, state.clock)
      ? creditFor(document, before, facts, commit.hash, isCounted && commit.day <= state.today)
      : undefined;
}

/** Applies what the calendar did to a document until a day: its date came, or it expired. */
export function settle(document: Tracked, day: string, state: ReadingState): void {
  const { facts, scheduled, collection } = document;
  if (!facts) return;
  const date = publicFrom(collection, facts.values);
  if (scheduled && date !== undefined && date <= day) {
    document.scheduled = undefined;
    if (isPublic(collection, facts.values, date)) {
      const reading = readingOf(facts, state.files);
      const tipo = kindOf(document, reading);
      show(document, reading, date, state);
      const seconds = startOfDay(date, state.timeZone);
      if (scheduled.commit && tipo)
        state.found.push({ ...describe(document), seconds, day: date, tipo, commit: scheduled.commit });
    }
  }
  if (document.reading !== null && !isPublic(collection, facts.values, day)) {
    show(document, null, dayAfter(facts.values.vence) ?? day, state);
  }
}

/** Sets what citizens can read of a document from a day on (`null`: nothing), and which files they can open. */
function show(document: Tracked, reading: string | null, day: string, { files }: ReadingState): void {
  const { facts, archivo } = document;
  if (reading !== null) document.lastRead = { titulo: facts?.titulo ?? "", archivo, reading };
  // A commit that withdraws a document may also rename it: nobody could ever read it at the new path.
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

/** Whether a document is scheduled: complete, but not public before its date. */
function isScheduled(collection: CollectionId, { values }: Facts, day: string): boolean {
  return !isWithheld(collection, values) && (publicFrom(collection, values) ?? day) > day;
}

/** A scheduled publication is credited to the last commit that changed what will be read, unless it is skipped. */
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

/** What a document that was gone comes back with is new, unless it is what citizens could read before. */
function kindOf({ reading, lastRead }: Tracked, after: string | null): TipoDeActualizacion | undefined {
  if (reading === after) return undefined;
  if (after === null) return "retirado";
  if (reading !== null) return "actualizado";
  return lastRead?.reading === after ? undefined : "nuevo";
}

function describe({ id, archivo, collection, facts, lastRead }: Tracked) {
  // An office is responsible for its own sheet.
  const dependencia = collection === "dependencias" ? documentOf(archivo)?.slug : facts?.dependencia;
  return {
    document: id,
    archivo: lastRead?.archivo ?? archivo,
    collection,
    dependencia: dependencia ?? "",
  };
}

/**
 * The text together with the content of its media files: a new photo under the old name is a change. A photo that was only
 * renamed is not, whichever of its names the text uses.
 */
function readingOf({ reading, media }: Facts, files: MediaFiles): string {
  return [reading, ...media.map((address) => files.contentAt(address) ?? "")].join(" ");
}
