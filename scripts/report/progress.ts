import { isBusinessDay } from "../time/business-days.ts";
import { daysOf } from "../time/dates.ts";
import type { ChannelFigures, Estado, FrequencyReport, MonthFigures } from "./report.ts";

/** Where the current month stands against its goal. */
export interface Progress {
  /** Days with an update that are still missing; 0 once the goal is met. */
  missing: number;
  /** Days of the month in which one can still be added: today too, unless it already has its update. */
  daysLeft: number;
  /** How many of these are business days. */
  businessDaysLeft: number;
  /** Whether today already has its update. */
  todayCounted: boolean;
}

/** What is missing this month, or `null` when the month has no figures. `days` are those with an update. */
export function progressOf(month: MonthFigures | undefined, days: readonly number[], today: string): Progress | null {
  if (!month || month.dias === null) return null;
  const todayCounted = days.includes(Number(today.slice(8)));
  const left = daysOf(today.slice(0, 7)).filter((day) => (todayCounted ? day > today : day >= today));
  return {
    missing: Math.max(0, month.meta - month.dias),
    daysLeft: left.length,
    businessDaysLeft: left.filter(isBusinessDay).length,
    todayCounted,
  };
}

/** Whether what is missing can still be done in the days that are left. */
export const isWithinReach = ({ missing, daysLeft }: Progress): boolean => missing <= daysLeft;

/** How many channels reached their goal in a month, of how many that have figures for it. */
export function channelsMeetingGoal({ canales }: FrequencyReport, mes: string): { met: number; counted: number } {
  const figures = canales.map((canal) => monthOf(canal, mes)).filter((month) => month && month.dias !== null);
  return { met: figures.filter(meetsGoal).length, counted: figures.length };
}

/** The figures of one month (`AAAA-MM`) in a series. */
export function monthOf({ meses }: Pick<ChannelFigures, "meses">, mes: string): MonthFigures | undefined {
  return meses.find((month) => month.mes === mes);
}

/** Whether the goal is reached already, also in the month in progress. */
export function meetsGoal(month: Pick<MonthFigures, "dias" | "meta"> | undefined): boolean {
  return month !== undefined && month.dias !== null && month.dias >= month.meta;
}

/** How a month is shown: one in progress that has reached its goal meets it already, whatever still comes. */
export function shownState(month: Pick<MonthFigures, "estado" | "dias" | "meta">): Estado {
  return month.estado === "en_curso" && meetsGoal(month) ? "cumple" : month.estado;
}
