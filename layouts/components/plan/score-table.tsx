import { PAGES } from "../../../scripts/pages/pages.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";
import {
  figureInWords,
  goalBeside,
  newInWords,
  shareOfGoal,
  shownState,
  sinceLastMonth,
} from "../../../scripts/plan/present/words.ts";
import type { Accion, Plan } from "../../../scripts/schema/plan.ts";
import { TableHead } from "../table-head.tsx";
import { Bar } from "./bar.tsx";
import { StateMark } from "./state-mark.tsx";

interface ScoreTableProps {
  plan: Plan;
  indicadores: readonly Indicator[];
  /** Whether it says what changed since the month before. */
  hasChanges?: boolean;
}

/**
 * The whole plan at a glance: each indicator with its figure beside its goal, under its action, with a link to its card. On a
 * narrow screen the style sheet gives each cell the place it needs, so that nothing scrolls sideways.
 */
export function ScoreTable({ plan, indicadores, hasChanges = false }: ScoreTableProps) {
  const columns = ["Acción", "Indicador", "Hoy", "Meta", ...(hasChanges ? ["Mes pasado"] : []), "Estado"];
  return (
    <table class="scores">
      <caption>Cómo va cada indicador frente a su meta</caption>
      <TableHead columns={columns} />
      {plan.acciones.map((accion) => (
        <ActionRows
          key={accion.id}
          accion={accion}
          hasChanges={hasChanges}
          indicadores={indicadores.filter((indicator) => indicator.accion === accion)}
        />
      ))}
    </table>
  );
}

interface ActionRowsProps {
  accion: Accion;
  /** Those of this action. */
  indicadores: readonly Indicator[];
  hasChanges: boolean;
}

function ActionRows({ accion, indicadores, hasChanges }: ActionRowsProps) {
  return (
    <tbody>
      {indicadores.map((indicator, index) => (
        <tr key={indicator.id}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={indicadores.length}>
              {accion.titulo}
            </th>
          )}
          <th scope="row">
            <a href={`${PAGES.plan.url}#${indicator.id}`}>{indicator.nombre}</a>
          </th>
          <Score indicator={indicator} hasChanges={hasChanges} />
        </tr>
      ))}
    </tbody>
  );
}

function Score({ indicator, hasChanges }: { indicator: Indicator; hasChanges: boolean }) {
  const estado = shownState(indicator);
  const news = hasChanges && newInWords(indicator);
  return (
    <>
      <td>
        <Bar share={shareOfGoal(indicator)} estado={estado} />
        {figureInWords(indicator)}
        {news && <span class="date">{news}</span>}
      </td>
      <td class="goal">{goalBeside(indicator)}</td>
      {hasChanges && <td class="change">{sinceLastMonth(indicator) || "sin datos"}</td>}
      <td class="outcome">
        <StateMark estado={estado} />
      </td>
    </>
  );
}
