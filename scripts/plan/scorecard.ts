import type { PlanState } from "../model/plan-state.ts";
import type { SiteContent } from "../model/site.ts";
import type { Plan } from "../schema/plan.ts";
import { type SignedReading, signedReadings } from "./closings.ts";
import type { JudgedCriterion } from "./criteria.ts";
import { DEFAULT_PLAN } from "./default-plan.ts";
import { type Indicator, indicatorsOf } from "./indicators.ts";
import { type ItaRow, itaRows } from "./ita.ts";
import { criteriaOf } from "./measures.ts";
import { type ObligationStatus, obligationsOf } from "./obligations.ts";
import { planState } from "./state.ts";
import { tasksByOffice } from "./tasks/by-office.ts";
import type { Task } from "./tasks/task.ts";

/** The plan measured today: everything that the pages under `/plan/` and the evidence table show. */
export interface Scorecard {
  plan: Plan;
  /** In the order of the plan. */
  indicadores: readonly Indicator[];
  criterios: readonly JudgedCriterion[];
  obligaciones: readonly ObligationStatus[];
  ita: readonly ItaRow[];
  /** By the file name of the dependencia. */
  pendientes: ReadonlyMap<string, readonly Task[]>;
  /** The months that the committee signed, beside what is read of them today; oldest first. */
  cierres: readonly SignedReading[];
}

export interface ScorecardInput {
  site: SiteContent;
  /** What was public at the end of each month that is over, oldest first. */
  past: readonly PlanState[];
}

/** Measures the plan of a municipality; one that has none is measured by the plan that all of them had. */
export function scorecard({ site, past }: ScorecardInput): Scorecard {
  const plan = site.plan ?? DEFAULT_PLAN;
  const state = planState(site);
  const obligaciones = obligationsOf(site);
  const ita = itaRows(site, state);
  const indicadores = indicatorsOf({ plan, state, report: site.report, past });
  const measured = { plan, indicadores, criterios: criteriaOf(state, plan), obligaciones, ita };
  return {
    ...measured,
    pendientes: tasksByOffice({ site, ...measured }),
    cierres: signedReadings(site.cierres, { plan, report: site.report, past }),
  };
}
