import type { Site } from "../../../scripts/model/site.ts";
import { evaluationsOf } from "../../../scripts/plan/evaluations.ts";
import type { Evaluacion, Plan } from "../../../scripts/schema/plan.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { outOf } from "../../../scripts/words/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { TitledLink } from "../titled-link.tsx";

interface EvaluationTableProps {
  site: Site;
  plan: Plan;
}

/** Who evaluated the phases, when, and what each evaluation found; the latest first. */
export function EvaluationTable({ site, plan }: EvaluationTableProps) {
  const evaluations = evaluationsOf(plan);
  if (evaluations.length === 0) return null;
  return (
    <DataTable
      id="evaluaciones"
      caption="Evaluaciones de las fases, la más reciente primero"
      columns={["Fecha y evaluador", "Criterios alcanzados"]}
      rows={evaluations.map((evaluation, index) => ({
        key: String(index),
        cells: [
          <Who key="quien" site={site} evaluation={evaluation} />,
          <Results key="resultados" site={site} resultados={evaluation.resultados} />,
        ],
      }))}
    />
  );
}

function Who({ site, evaluation: { fecha, evaluador, documento } }: { site: Site; evaluation: Evaluacion }) {
  return (
    <>
      {longDate(fecha)}, {evaluador}
      {documento && (
        <>
          . <TitledLink site={site} url={documento} of={`evaluación del ${longDate(fecha)}`} />
        </>
      )}
    </>
  );
}

function Results({ site, resultados }: { site: Site } & Pick<Evaluacion, "resultados">) {
  const nameOf = (fase: string) => site.criterios?.fases.find(({ id }) => id === fase)?.nombre ?? fase;
  return (
    <ul>
      {resultados.map(({ fase, alcanzados, de }) => (
        <li key={fase}>
          {nameOf(fase)}: {outOf(alcanzados, de)}
        </li>
      ))}
    </ul>
  );
}
