import type { Estado } from "../../../scripts/report/report.ts";
import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";

/** «✗ no cumple»: a state as a sign and in words, so that it does not rely on colour. */
export function StateMark({ estado }: { estado: Estado }) {
  return (
    <span class={`state ${estado}`}>
      <span aria-hidden="true">{MARKS[estado]} </span>
      {ESTADOS[estado]}
    </span>
  );
}
