import { counts, frequencyReport } from "../history/frequency.ts";
import type { History } from "../history/history.ts";
import type { DocumentPast } from "../history/tracked.ts";
import type { HeldBack } from "../last-valid/held-back.ts";
import type { LastUpdate } from "../model/site.ts";
import { addressOfPath } from "../references/forgotten.ts";
import type { FrequencyReport } from "../report/report.ts";
import { documentOf } from "../schema/document-path.ts";
import type { Municipio } from "../schema/municipio.ts";
import { isoOf, type Moment } from "../time/dates.ts";
import { type LogNamesInput, logNames } from "./log-names.ts";

/**
 * The update-frequency report of a municipality, as it is published.
 *
 * @param names which titles the log may print
 */
export function reportOf(
  { updates, pasts, coverage, knownFrom }: History,
  { canales }: Pick<Municipio, "canales">,
  moment: Moment,
  names: Omit<LogNamesInput, "pasts">,
): FrequencyReport {
  const nameOf = logNames({ pasts, ...names });
  const offices = officesEver(pasts, names);
  const publicUpdates = updates.map((update) =>
    offices.has(update.dependencia) ? update : { ...update, dependencia: "" },
  );
  return frequencyReport({ updates: publicUpdates, coverage, knownFrom, canales, nameOf, ...moment });
}

/**
 * File names of the offices whose sheets citizens could ever read: any other value of that key may be a mistake. Of a sheet
 * that the history takes for public and the site does not show, nobody knows whether it ever was, as in the names of the log.
 */
function officesEver(
  pasts: readonly DocumentPast[],
  { published, isForgotten }: Omit<LogNamesInput, "pasts">,
): ReadonlySet<string> {
  const isKnown = ({ archivo, goneSince }: DocumentPast) =>
    goneSince !== undefined || (published?.has(archivo) ?? true);
  const paths = pasts.filter(isKnown).flatMap(({ readAt }) => [...readAt.keys()]);
  const known = paths.filter((path) => !isForgotten(addressOfPath(path))).map(documentOf);
  return new Set(known.flatMap((path) => (path?.collection === "dependencias" ? [path.slug] : [])));
}

/**
 * The last change of what citizens can read of each document, by path. For a document that is held back, the last change is
 * that of the version that the site shows.
 */
export function lastUpdates(
  { updates, documents }: Pick<History, "updates" | "documents">,
  { now, timeZone }: Moment,
  heldBack: readonly HeldBack[],
): Map<string, LastUpdate> {
  const shownUntil = new Map(heldBack.map(({ archivo, shown }) => [documents.get(archivo), shown?.seconds ?? 0]));
  const last = new Map<number, LastUpdate>();
  for (const update of updates) {
    if (!counts(update) || update.seconds > (shownUntil.get(update.document) ?? now)) continue;
    last.set(update.document, { day: update.day, moment: isoOf(update.seconds, timeZone), commit: update.commit });
  }
  const byPath = [...documents].flatMap(([path, id]): [string, LastUpdate][] => {
    const update = last.get(id);
    return update ? [[path, update]] : [];
  });
  return new Map(byPath);
}
