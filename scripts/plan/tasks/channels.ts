import { PAGES } from "../../pages/pages.ts";
import { meetsGoal, monthOf } from "../../report/progress.ts";
import { isOutOfReach } from "../../report/reach.ts";
import type { ChannelFigures } from "../../report/report.ts";
import { stateOfChannel } from "../../report/sentences.ts";
import { lastDayOf } from "../../time/dates.ts";
import type { Owed, TasksInput } from "./task.ts";

/**
 * What is missing this month for the goal of a channel, in the sentence of the report. A goal that can no longer be met is
 * due on no day: nothing is to be remembered, and the page still needs what is new.
 */
export function channelTasks({ site: { report, today } }: TasksInput): Owed[] {
  const mes = today.slice(0, 7);
  return report.canales.flatMap((canal): Owed[] => {
    const month = monthOf(canal, mes);
    if (!month || month.dias === null || meetsGoal(month)) return [];
    const accion = stateOfChannel(report, canal, today);
    const titulo = `Canal ${canal.nombre}`;
    const recordar = isOutOfReach(report, canal, today) ? undefined : lastDayOf(mes);
    return [[canal.responsable, { clase: "publicar", titulo, accion, url: placeOfChannel(canal), recordar }]];
  });
}

/** Where the report has the days of a channel. */
export const placeOfChannel = ({ id }: Pick<ChannelFigures, "id">): string => `${PAGES.informe.url}#canal-${id}`;
