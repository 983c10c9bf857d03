import { dueInWords } from "../../../scripts/plan/present/tasks.ts";
import { isOverdue, type Task } from "../../../scripts/plan/tasks/task.ts";
import { Marked } from "../marked.tsx";

/** «✗ Venció el 31 de julio de 2026.»: the day of a task, marked when it has passed; nothing where it has none. */
export function DueDay({ task }: { task: Task }) {
  const words = dueInWords(task);
  if (!words) return null;
  if (!isOverdue(task)) return <>{words}</>;
  return (
    <Marked class="overdue" mark="✗">
      {words}
    </Marked>
  );
}
