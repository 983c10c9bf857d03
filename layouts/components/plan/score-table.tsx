import type { Indicator } from "../../../scripts/plan/indicators.ts";
import { figureInWords, goalBeside, shareOfGoal, shownState } from "../../../scripts/plan/present/words.ts";
import type { Accion, Plan } from "../../../scripts/schema/plan.ts";
import { Bar } from "./bar.tsx";
import { StateMark } from "./state-mark.tsx";

interface ScoreTableProps {
  plan: Plan;
  indicadores: readonly Indicator[];
}

/**
 * The whole plan at a glance: each indicator with its figure beside its goal, under its action, with a link to its card. On a
 * narrow screen the style sheet gives each cell the place it needs, so that nothing scrolls sideways.
 */
export function ScoreTable({ plan, indicadores }: ScoreTableProps) {
  return (
    <table class="scores">
      <caption>Cómo va cada indicador frente a su meta</caption>
      <thead>
        <tr>
          {["Acción", "Indicador", "Hoy", "Meta", "Estado"].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {plan.acciones.map((accion) => (
        <ActionRows
          key={accion.id}
          accion={accion}
          indicadores={indicadores.filter((indicator) => indicator.accion === accion)}
        />
      ))}
    </table>
  );
}

function ActionRows({ accion, indicadores }: { accion: Accion; indicadores: readonly Indicator[] }) {
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
            <a href={`#${indicator.id}`}>{indicator.nombre}</a>
          </th>
          <Score indicator={indicator} />
        </tr>
      ))}
    </tbody>
  );
}

function Score({ indicator }: { indicator: Indicator }) {
  const estado = shownState(indicator);
  return (
    <>
      <td>
        <Bar share={shareOfGoal(indicator)} estado={estado} />
        {figureInWords(indicator)}
      </td>
      <td>{goalBeside(indicator)}</td>
      <td>
        <StateMark estado={estado} />
      </td>
    </>
  );
}
