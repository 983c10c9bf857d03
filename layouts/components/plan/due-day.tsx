import { isOverdue, type Task } from "../../../scripts/plan/tasks.ts";
import { longDate } from "../../../scripts/time/spanish.ts";

/** «✗ Venció el 31 de julio de 2026.»: the day of a task, marked when it has passed; nothing where it has none. */
export function DueDay({ task }: { task: Task }) {
  const { vence } = task;
  if (vence === undefined) return null;
  if (!isOverdue(task)) return <>Vence el {longDate(vence)}.</>;
  return (
    <span class="overdue">
      <span aria-hidden="true">✗ </span>
      Venció el {longDate(vence)}.
    </span>
  );
}
