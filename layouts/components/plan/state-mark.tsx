import type { Estado } from "../../../scripts/report/report.ts";
import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";
import { Marked } from "../marked.tsx";

/** «✗ no cumple»: a state. */
export function StateMark({ estado }: { estado: Estado }) {
  return (
    <Marked class={`state ${estado}`} mark={MARKS[estado]}>
      {ESTADOS[estado]}
    </Marked>
  );
}
