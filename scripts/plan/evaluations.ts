import type { Evaluacion, Plan } from "../schema/plan.ts";
import { compareText } from "../schema/slug.ts";

/** What an evaluation found in a phase, at the month in which it was made. */
export interface EvaluationMark {
  /** `AAAA-MM`. */
  mes: string;
  /** In per cent. */
  valor: number;
}

/** The evaluations that the plan has, the latest first. */
export const evaluationsOf = ({ evaluaciones }: Plan): Evaluacion[] =>
  evaluaciones.toSorted((a, b) => compareText(b.fecha, a.fecha));

/** What evaluations found of the indicator of a phase (`fase-informacion`), oldest first; of a month, its latest. */
export function evaluationMarks(plan: Plan, indicator: string): EvaluationMark[] {
  const found = evaluationsOf(plan)
    .toReversed()
    .flatMap(({ fecha, resultados }) =>
      resultados
        .filter(({ fase }) => `fase-${fase}` === indicator)
        .map(({ alcanzados, de }): [string, number] => [fecha.slice(0, 7), (alcanzados / de) * 100]),
    );
  return [...new Map(found)].map(([mes, valor]) => ({ mes, valor }));
}
