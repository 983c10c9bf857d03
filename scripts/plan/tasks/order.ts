import { compareText } from "../../schema/slug.ts";
import { addDays, type Day } from "../../time/dates.ts";
import { NOTICE } from "../activities.ts";
import { CLASES_DE_TAREA, dayOfTask, type Task } from "./task.ts";

/** The parts of a to-do list, in its order: what is overdue, what is due soon, and the rest by kind of work. */
export const PARTES_DE_LISTA = ["vencido", "pronto", ...CLASES_DE_TAREA.slice(1)] as const;
export type ParteDeLista = "pronto" | Task["clase"];

/**
 * The part of the list in which a task stands. A review is never due soon: its day is when it should have been done, and
 * nothing is wrong yet.
 */
export function partOf(task: Task, today: Day): ParteDeLista {
  const { clase } = task;
  if (clase === "vencido" || clase === "revisar") return clase;
  const day = dayOfTask(task);
  return day !== undefined && day <= addDays(today, NOTICE) ? "pronto" : clase;
}

/**
 * The tasks in the one order of every list: first what is overdue, then what is due within 30 days, then what citizens
 * read wrong, what is to be published, completed and looked over; in each part the earliest day first, and what has no day
 * last, as it came.
 */
export function byValue(tasks: readonly Task[], today: Day): Task[] {
  const LAST = "9999-12-31";
  const placeOf = (task: Task) => PARTES_DE_LISTA.indexOf(partOf(task, today));
  return [...tasks].sort((a, b) => placeOf(a) - placeOf(b) || compareText(dayOfTask(a) ?? LAST, dayOfTask(b) ?? LAST));
}
