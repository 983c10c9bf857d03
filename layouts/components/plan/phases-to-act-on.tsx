import type { Site } from "../../../scripts/model/site.ts";
import { dueThisMonth, type JudgedCriterion } from "../../../scripts/plan/criteria.ts";
import type { Plan } from "../../../scripts/schema/plan.ts";
import { compareText } from "../../../scripts/schema/slug.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { number, sentence } from "../../../scripts/words/spanish.ts";
import { CriterionTerm } from "./criterion-term.tsx";

/** What fits on the sheet; the page of the criteria has the rest. */
const MAX = 6;

interface PhasesToActOnProps {
  site: Site;
  plan: Plan;
  criterios: readonly JudgedCriterion[];
}

/**
 * What the committee decides of the phases: the criteria with a day in this month, and whether an evaluation is to be held. Those
 * that are late stand among the tasks of their office.
 */
export function PhasesToActOn({ site, plan, criterios }: PhasesToActOnProps) {
  const due = dueThisMonth(criterios, site.today);
  const more = due.length - MAX;
  return (
    <section>
      <h2>Criterios con fecha este mes y evaluaciones</h2>
      <ul>
        {due.slice(0, MAX).map((judged) => (
          <li key={judged.criterio.id}>
            {judged.criterio.id} {sentence(judged.criterio.nombre)} <CriterionTerm site={site} judged={judged} />
          </li>
        ))}
        {due.length === 0 && <li>Ningún criterio tiene fecha este mes. {lastEvaluation(plan)}</li>}
        {more > 0 && <li>Y {number(more)} más en la página de los criterios.</li>}
        {due.length > 0 && <li>{lastEvaluation(plan)}</li>}
      </ul>
    </section>
  );
}

/** When somebody last evaluated the phases, as the plan says. */
function lastEvaluation({ evaluaciones }: Plan): string {
  const last = [...evaluaciones].sort((a, b) => compareText(a.fecha, b.fecha)).at(-1);
  if (!last) return "En el plan no hay ninguna evaluación de las fases: acuerden quién la hace y cuándo.";
  return `La última evaluación de las fases es del ${longDate(last.fecha)} (${last.evaluador}).`;
}
