import type { MonthFigures } from "../../../scripts/report/report.ts";
import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";

/** A month as a table cell: «✓ 5», which a screen reader reads as «5, cumple». */
export function MonthFigure({ month, goal = false }: { month: MonthFigures | undefined; goal?: boolean }) {
  if (!month) return null;
  const { estado, dias, meta } = month;
  return (
    <span class={`figure ${estado}`}>
      <span aria-hidden="true">{MARKS[estado]} </span>
      {dias}
      {goal && dias !== null && `/${meta}`}
      {!goal && <span class="visually-hidden"> {ESTADOS[estado]}</span>}
    </span>
  );
}
