import type { ComponentChildren } from "preact";
import { dueInWords } from "../../../scripts/plan/present/tasks.ts";
import { isOverdue, type Task } from "../../../scripts/plan/tasks/task.ts";
import { Marked } from "../marked.tsx";

/** «✗ Venció el 31 de julio de 2026.»: the day of a task, marked when it has passed; nothing where it has none. */
export function DueDay({ task }: { task: Task }) {
  const words = dueInWords(task);
  return isOverdue(task) && words ? <Overdue>{words}</Overdue> : words;
}

/** What is late, as a sign and in words. */
export function Overdue({ children }: { children: ComponentChildren }) {
  return (
    <Marked class="overdue" mark="✗">
      {children}
    </Marked>
  );
}
