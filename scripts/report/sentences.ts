import { daysLeftInMonth, daysSince, monthsBefore } from "../time/dates.ts";
import { longDate, monthAndYear } from "../time/spanish.ts";
import { count, enumerate, plural } from "../words/spanish.ts";
import { daysWithUpdates } from "./days.ts";
import { channelsMeetingGoal, isWithinReach, monthOf, type Progress, progressOf } from "./progress.ts";
import type { ChannelFigures, FrequencyReport, HistoryCoverage, MonthFigures } from "./report.ts";

/** Whether there is any history to count from. */
export function hasHistory({ historial }: FrequencyReport): boolean {
  return historial.commits > 0;
}

/** Warnings that the reader needs before any figure; empty when all is well. */
export function warningsOf({ historial }: FrequencyReport): string[] {
  if (historial.avisos.length > 0 || historial.completo) return historial.avisos;
  return historial.commits === 0
    ? ["No hay historial de cambios del que contar."]
    : ["Falta una parte del historial: los meses que no se pudieron leer aparecen «sin datos»."];
}

/** The current month in a sentence or two, for the whole committee. */
export function stateOfTheMonth(report: FrequencyReport, today: string): string {
  const mes = today.slice(0, 7);
  const { met, counted } = channelsMeetingGoal(report, mes);
  if (counted === 0) return `No hay cifras de ${monthAndYear(mes)}.`;
  const left = daysLeftInMonth(today);
  const remaining = left === 1 ? "Hoy es el último día del mes." : `Quedan ${left} días del mes, contando hoy.`;
  return `En ${monthAndYear(mes)}, ${channelsInWords(met, counted)} la meta. ${remaining}`;
}

/** How the previous month ended, or `null` when nothing is known of it. */
export function outcomeOfLastMonth(report: FrequencyReport, today: string): string | null {
  const mes = monthsBefore(today, 1).slice(0, 7);
  const { met, counted } = channelsMeetingGoal(report, mes);
  if (counted === 0) return null;
  return `En ${monthAndYear(mes)} la ${plural(met, "cumplió", "cumplieron")} ${met} de ${count(counted, "canal", "canales")}.`;
}

/** What a channel still lacks this month, or that its goal is met or can no longer be: the one sentence of every page. */
export function stateOfChannel(report: FrequencyReport, canal: ChannelFigures, today: string): string {
  const mes = today.slice(0, 7);
  if (canal.desde > mes) return `Se cuenta desde ${monthAndYear(canal.desde)}.`;
  return stateOf(canal, daysWithUpdates(report, canal.id), today);
}

/** The same of the whole site, whose goal is the highest of its channels. */
export function stateOfSite(report: FrequencyReport, today: string): string {
  return stateOf(report.sitio, daysWithUpdates(report, null), today);
}

/** «hace 5 días»: how long ago the last update of a channel was. */
export function sinceLastUpdate({ ultima_actualizacion }: ChannelFigures, today: string): string {
  if (ultima_actualizacion === null) return "ninguna registrada";
  const days = daysSince(ultima_actualizacion, today);
  if (days === 0) return "hoy";
  return days === 1 ? "ayer" : `hace ${days} días`;
}

/** «4 actualizaciones: días 3, 7 y 12»: what the calendar picture shows of a month. */
export function daysInWords({ dias, actualizaciones }: MonthFigures, days: readonly number[]): string {
  if (dias === null || actualizaciones === null) return "Sin datos";
  if (days.length === 0) return "Sin actualizaciones";
  return `${count(actualizaciones, "actualización", "actualizaciones")}: ${plural(days.length, "día", "días")} ${enumerate(days)}`;
}

/** What was read of the history. */
export function coverageInWords({ commits, commit, desde, hasta, completo }: HistoryCoverage): string {
  if (commits === 0) return "No se leyó ningún commit.";
  const read = `${plural(commits, "Se leyó", "Se leyeron")} ${count(commits, "commit", "commits")}`;
  const period = desde && hasta ? `, del ${longDate(desde)} al ${longDate(hasta)}` : "";
  const state = `El historial ${completo ? "está completo" : "no está completo"}.`;
  return `${read} de la línea principal${period}. ${state} El último es ${commit?.slice(0, 12)}.`;
}

function channelsInWords(met: number, counted: number): string {
  if (counted === 1) return met === 1 ? "el único canal ya cumple" : "el único canal todavía no cumple";
  if (met === 0) return `ninguno de los ${counted} canales cumple todavía`;
  if (met === counted) return `los ${counted} canales ya cumplen`;
  return `${met} de ${counted} canales ya ${plural(met, "cumple", "cumplen")}`;
}

function stateOf(series: FrequencyReport["sitio"], days: ReadonlyMap<string, number[]>, today: string): string {
  const mes = today.slice(0, 7);
  const progress = progressOf(monthOf(series, mes), days.get(mes) ?? [], today);
  if (!progress) return `No hay datos de ${monthAndYear(mes)}.`;
  return progress.missing === 0 ? `Ya cumple la meta de ${monthAndYear(mes)}.` : whatIsMissing(progress);
}

function whatIsMissing(progress: Progress): string {
  const { missing, daysLeft, businessDaysLeft, todayCounted } = progress;
  const lacks = `${plural(missing, "Falta", "Faltan")} ${count(missing, "día", "días")} con actualización`;
  if (!isWithinReach(progress)) return `${lacks}; en lo que queda del mes ya no se alcanza la meta.`;
  if (daysLeft === 1) return `${lacks}; solo queda ${todayCounted ? "mañana" : "hoy"}.`;
  const workdays =
    businessDaysLeft === 0
      ? "ninguno hábil"
      : `${businessDaysLeft}\u00a0${plural(businessDaysLeft, "hábil", "hábiles")}`;
  return `${lacks}; quedan ${daysLeft} (${workdays})${todayCounted ? " después de hoy" : ", contando hoy"}.`;
}
