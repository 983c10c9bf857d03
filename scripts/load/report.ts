import { readForgotten } from "../disk/forgotten.ts";
import { explanationOf } from "../gate/explanation.ts";
import { reportOf } from "../gate/report.ts";
import type { MonthExplanation } from "../report/explanation.ts";
import type { Municipio } from "../schema/municipio.ts";
import { momentIn } from "../time/dates.ts";
import { loadHistory } from "./history.ts";

/** The update-frequency report of a folder, and why each change of a month counts or not, without validating its documents. */
export async function loadReport(municipio: Municipio, { root, now }: { root: string; now: number }) {
  const moment = momentIn(municipio.zona_horaria, now);
  const history = await loadHistory({ ...moment, root });
  const names = { isForgotten: readForgotten(root, history.retirados) };
  return {
    report: reportOf(history, municipio, moment, names),
    explain: (month: string): MonthExplanation => explanationOf(history, month, municipio, moment, names),
  };
}
