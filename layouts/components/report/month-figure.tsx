import { shownState } from "../../../scripts/report/progress.ts";
import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";
import { Marked } from "../marked.tsx";
import type { SeriesMonth } from "./series.ts";

/**
 * A month as a table cell: «✓ 5», which a screen reader reads as «5, cumple»; a month that is not counted says so to it. A signed
 * month whose days are read otherwise today has both: «✓ 4» and «hoy 5».
 */
export function MonthFigure({ month, goal = false }: { month: SeriesMonth | undefined; goal?: boolean }) {
  if (!month) return <span class="visually-hidden">no se contaba</span>;
  const { dias, meta } = month;
  const estado = shownState(month);
  const hoy = month.hoy && month.hoy.dias !== dias ? (month.hoy.dias ?? "sin datos") : null;
  return (
    <>
      <Marked class={`figure ${estado}`} mark={MARKS[estado]}>
        {dias}
        {goal && dias !== null && `/${meta}`}
        {!goal && <span class="visually-hidden"> {ESTADOS[estado]}</span>}
      </Marked>
      {hoy !== null && (
        <>
          {goal ? "; " : <br />}hoy {hoy}
        </>
      )}
    </>
  );
}
