import { daysWithUpdates } from "./days.ts";
import { isWithinReach, monthOf, progressOf } from "./progress.ts";
import type { ChannelFigures, FrequencyReport } from "./report.ts";

/** The channels that can no longer meet their goal of this month. */
export function outOfReach(report: FrequencyReport, today: string): ChannelFigures[] {
  return report.canales.filter((canal) => isOutOfReach(report, canal, today));
}

/** Whether a channel can no longer meet its goal of this month, as its sentence says; never without figures. */
export function isOutOfReach(report: FrequencyReport, canal: ChannelFigures, today: string): boolean {
  const mes = today.slice(0, 7);
  const progress = progressOf(monthOf(canal, mes), daysWithUpdates(report, canal.id).get(mes) ?? [], today);
  return progress !== null && !isWithinReach(progress);
}
