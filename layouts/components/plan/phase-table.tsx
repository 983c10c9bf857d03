import type { JudgedCriterion } from "../../../scripts/plan/criteria.ts";
import type { Criterios } from "../../../scripts/schema/criterios.ts";
import { outOf, plural } from "../../../scripts/words/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { Bar } from "./bar.tsx";

/** How many criteria of a phase are reached. */
export interface PhaseScore {
  fase: Criterios["fases"][number];
  judged: readonly JudgedCriterion[];
  met: number;
  /** Criteria that apply. */
  applicable: number;
}

/** The score of a phase, of all that was judged. */
export function scoreOf(fase: PhaseScore["fase"], all: readonly JudgedCriterion[]): PhaseScore {
  const judged = all.filter(({ criterio }) => criterio.fase === fase.id);
  const applicable = judged.filter(({ estado }) => estado !== "no_aplica");
  const met = applicable.filter(({ estado }) => estado === "cumple");
  return { fase, judged, met: met.length, applicable: applicable.length };
}

const sum = (phases: readonly PhaseScore[], of: "met" | "applicable") =>
  phases.reduce((total, phase) => total + phase[of], 0);

/** «Se alcanzan 11 de 21 criterios que aplican.» */
export function scoreOfAll(phases: readonly PhaseScore[]): string {
  const met = sum(phases, "met");
  const reached = plural(met, "Se alcanza", "Se alcanzan");
  return `${reached} ${outOf(met, sum(phases, "applicable"))} criterios que aplican.`;
}

/** How much of each phase is reached, with a link to its criteria. */
export function PhaseTable({ phases }: { phases: readonly PhaseScore[] }) {
  return (
    <DataTable
      id="fases"
      caption="Criterios alcanzados de los que aplican, por fase"
      columns={["Fase", "Alcanzados"]}
      rows={phases.map(({ fase, met, applicable }) => ({
        key: fase.id,
        cells: [
          <a href={`#fase-${fase.id}`}>{fase.nombre}</a>,
          applicable === 0 ? (
            "ninguno aplica"
          ) : (
            <>
              <Bar share={met / applicable} estado="no_cumple" />
              {outOf(met, applicable)}
            </>
          ),
        ],
      }))}
    />
  );
}
