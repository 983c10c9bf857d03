import { shownState } from "../../../scripts/report/progress.ts";
import type { MonthFigures } from "../../../scripts/report/report.ts";
import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";
import { Marked } from "../marked.tsx";

/** A month as a table cell: «✓ 5», which a screen reader reads as «5, cumple»; a month that is not counted says so to it. */
export function MonthFigure({ month, goal = false }: { month: MonthFigures | undefined; goal?: boolean }) {
  if (!month) return <span class="visually-hidden">no se contaba</span>;
  const { dias, meta } = month;
  const estado = shownState(month);
  return (
    <Marked class={`figure ${estado}`} mark={MARKS[estado]}>
      {dias}
      {goal && dias !== null && `/${meta}`}
      {!goal && <span class="visually-hidden"> {ESTADOS[estado]}</span>}
    </Marked>
  );
}
