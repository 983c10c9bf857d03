import { type CollectionId, collectionOf } from "../schema/collections.ts";
import { isWithheld, publicFrom } from "../schema/visibility.ts";
import { type Day, dayAfter, nextMonth } from "../time/dates.ts";
import { longDate } from "../time/spanish.ts";

/** A day on which the site is another one although nobody changed a file, and why, for whoever works in the town hall. */
export interface DatedChange {
  day: Day;
  why: string;
}

/** A document that may become public, or is. */
interface Dated {
  archivo: string;
  collection: CollectionId;
  data: Readonly<Record<string, unknown>>;
}

/** What has a term: an obligation of the law, or a task of an office. */
export interface DatedWork {
  titulo: string;
  /** The first day on which it can be met. */
  abre?: Day;
  /** The last one: from the next on it is overdue. */
  vence?: Day;
}

export interface DatedChangesInput {
  documents: readonly Dated[];
  work: readonly DatedWork[];
  /** The day after which changes are looked for. */
  after: Day;
}

/** The keys whose day is the last of something that pages show: it is over on the next. */
const LAST_DAYS = ["vence", "cierra", "suspendido_hasta", "para_cuando"] as const;

/**
 * The first day after another on which something of the site begins or ends, with all that does on that day. A new month begins
 * in the report, so there always is one, at most a month away. Drafts have no day; those of documents that wait for theirs are not
 * public: the result may be told to whoever works with the files, and to others only the day.
 */
export function nextChanges({ documents, work, after }: DatedChangesInput): { day: Day; changes: DatedChange[] } {
  const month = `${nextMonth(after.slice(0, 7))}-01`;
  const all = [
    { day: month, why: `empieza ${longDate(month).replace(/^1 de /, "")} en el informe` },
    ...documents.filter(({ collection, data }) => !isWithheld(collection, data)).flatMap(changesOf),
    ...work.flatMap(({ titulo, abre, vence }) => [
      ...on(abre, `se abre el plazo de «${titulo}»`),
      ...on(dayAfter(vence), `ya venció «${titulo}»`),
    ]),
  ].filter(({ day }) => day > after);
  const day = all.map((each) => each.day).reduce((first, other) => (other < first ? other : first));
  return { day, changes: all.filter((each) => each.day === day) };
}

function changesOf({ archivo, collection, data }: Dated): DatedChange[] {
  // An event of one day is over after it.
  const lastOfEvent = collectionOf(collection).id === "agenda" ? [data.fecha_fin ?? data.fecha] : [];
  const lastDays = [...LAST_DAYS.map((key) => data[key]), ...lastOfEvent];
  return [
    ...on(publicFrom(collection, data), `empieza a verse ${archivo}`),
    ...on(data.abre, `se abre ${archivo}`),
    ...lastDays.flatMap((last) => on(dayAfter(last), `se acaba lo que dice ${archivo}`)),
  ];
}

const on = (day: unknown, why: string): DatedChange[] => (typeof day === "string" ? [{ day, why }] : []);
