import type { ChannelFigures, FrequencyReport, HistoryCoverage, LogEntry, MonthFigures } from "../report/report.ts";
import { groupBy } from "../schema/group-by.ts";
import type { Canal } from "../schema/municipio.ts";
import { isoOf, monthsBetween } from "../time/dates.ts";
import type { Update } from "./updates.ts";

/** What a line of the log calls its document. */
export type LogName = Pick<LogEntry, "titulo" | "url" | "archivo">;

export interface FrequencyInput {
  updates: readonly Update[];
  canales: readonly Canal[];
  coverage: HistoryCoverage;
  /** First month (`AAAA-MM`) of which everything is known; `null` when nothing is. */
  knownFrom: string | null;
  timeZone: string;
  /** Seconds since 1970, and the day of that moment. */
  now: number;
  today: string;
  /** What the log may call the document of an update. */
  nameOf(update: Update): LogName;
}

/** The update-frequency report: figures by channel and month, and the log behind them. */
export function frequencyReport(input: FrequencyInput): FrequencyReport {
  const { canales, coverage, timeZone, now } = input;
  const folders = new Map<string, Canal>(canales.map((canal) => [canal.carpeta, canal]));
  const inChannels = input.updates.filter(({ seconds, collection }) => seconds <= now && folders.has(collection));
  return {
    generado: isoOf(now, timeZone),
    zona_horaria: timeZone,
    historial: coverage,
    sitio: {
      meses: siteMonths(
        inChannels.filter(({ collection, day }) => day.slice(0, 7) >= (folders.get(collection)?.desde ?? "")),
        input,
      ),
    },
    canales: canales.map((canal) =>
      channelFigures(
        canal,
        inChannels.filter(({ collection }) => collection === canal.carpeta),
        input,
      ),
    ),
    actualizaciones: newestFirst(inChannels).map((update) => logEntry(update, folders, input)),
  };
}

function channelFigures(canal: Canal, updates: readonly Update[], input: FrequencyInput): ChannelFigures {
  const { id, nombre, responsable, meta_mensual, desde } = canal;
  const last = updates
    .filter(counts)
    .reduce((latest, { seconds }) => Math.max(latest, seconds), Number.NEGATIVE_INFINITY);
  return {
    id,
    nombre,
    responsable,
    meta_mensual,
    desde,
    ultima_actualizacion: Number.isFinite(last) ? isoOf(last, input.timeZone) : null,
    meses: monthFigures(updates, desde, meta_mensual, input),
  };
}

/** The same figures for all channels together: from the earliest first month, with the highest goal. */
function siteMonths(updates: readonly Update[], input: FrequencyInput): MonthFigures[] {
  const first = input.canales.map(({ desde }) => desde).sort()[0];
  const goal = Math.max(...input.canales.map(({ meta_mensual }) => meta_mensual));
  return first ? monthFigures(updates, first, goal, input) : [];
}

function monthFigures(
  updates: readonly Update[],
  from: string,
  meta: number,
  { today, knownFrom }: FrequencyInput,
): MonthFigures[] {
  const current = today.slice(0, 7);
  const byMonth = groupBy(updates.filter(counts), ({ day }) => day.slice(0, 7));
  return monthsBetween(from, current).map((mes) => {
    if (knownFrom === null || mes < knownFrom)
      return { mes, dias: null, actualizaciones: null, meta, estado: "sin_datos" };
    const inMonth = byMonth.get(mes) ?? [];
    const dias = new Set(inMonth.map(({ day }) => day)).size;
    const actualizaciones = new Set(inMonth.map(({ document, day }) => `${document} ${day}`)).size;
    const estado = mes === current ? "en_curso" : dias >= meta ? "cumple" : "no_cumple";
    return { mes, dias, actualizaciones, meta, estado };
  });
}

/** A withdrawal is logged and does not count toward the goal. */
export const counts = ({ tipo }: Pick<Update, "tipo">) => tipo !== "retirado";

/** Newest first; within one second, what reached the main line later comes first. */
function newestFirst(updates: readonly Update[]): Update[] {
  return updates
    .map((update, order) => ({ update, order }))
    .sort((a, b) => b.update.seconds - a.update.seconds || b.order - a.order)
    .map(({ update }) => update);
}

/** The log outlives a notice to a person (Ley 1581 de 2012): it says that there was one, and not whose. */
const ANONYMOUS: LogName = { titulo: "Aviso a una persona", url: "", archivo: "content/documentos/" };

/** What the log calls the document of an update. */
export function nameInLog(update: Update, nameOf: FrequencyInput["nameOf"]): LogName {
  return update.isPersonal ? ANONYMOUS : nameOf(update);
}

function logEntry(update: Update, folders: ReadonlyMap<string, Canal>, { timeZone, nameOf }: FrequencyInput): LogEntry {
  return {
    fecha: isoOf(update.seconds, timeZone),
    canal: folders.get(update.collection)?.id ?? "",
    dependencia: update.dependencia,
    tipo: update.tipo,
    ...nameInLog(update, nameOf),
    commit: update.commit,
  };
}
