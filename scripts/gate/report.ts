import { isoOf, type Moment } from "../history/dates.ts";
import { documentOf } from "../history/document-path.ts";
import { counts, frequencyReport } from "../history/frequency.ts";
import type { History } from "../history/history.ts";
import type { FrequencyReport } from "../history/report.ts";
import type { Update } from "../history/updates.ts";
import { addressOf } from "../model/addresses.ts";
import type { HeldBack } from "../model/held-back.ts";
import type { LastUpdate } from "../model/site.ts";
import type { Municipio } from "../schema/municipio.ts";

/** The update-frequency report of a municipality, as it is published. */
export function reportOf(history: History, { canales }: Pick<Municipio, "canales">, moment: Moment): FrequencyReport {
  const present = new Map([...history.documents].map(([path, id]) => [id, path]));
  const urlOf = ({ document, archivo }: Update) => {
    const path = documentOf(present.get(document) ?? archivo);
    return path ? addressOf(path.collection, path.slug) : "";
  };
  const { updates, coverage, knownFrom } = history;
  return frequencyReport({ updates, coverage, knownFrom, canales, urlOf, ...moment });
}

/**
 * When what a citizen reads of each document changed last, by path. What a document that is held back was last changed by is
 * the version that the site shows.
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
