import { boxes } from "./month-picture.tsx";

/** How to read the calendar pictures and the signs. */
export function Legend() {
  return (
    <ul class="legend">
      <li>
        <Sample /> día con actualización
      </li>
      <li>
        <Sample kind="workday" /> día hábil sin actualización
      </li>
      <li>
        <Sample kind="closed" /> fin de semana o festivo sin actualización
      </li>
      <li>✓ cumple la meta</li>
      <li>✗ no la cumple</li>
      <li>… mes en curso</li>
      <li>– sin datos</li>
    </ul>
  );
}

function Sample({ kind }: { kind?: "workday" | "closed" }) {
  return (
    <svg class="month" viewBox="0 0 10 10" aria-hidden="true">
      <path class={kind} d={boxes([1])} />
    </svg>
  );
}
