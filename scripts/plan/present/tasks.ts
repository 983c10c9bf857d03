import { longDate } from "../../time/spanish.ts";
import { quantity } from "../../words/spanish.ts";
import { isOverdue, type Task } from "../tasks/task.ts";

/** A longer list would not be read; the first tasks are the most valuable. Nothing else of an office is published. */
export const MAX_TASKS = 60;

/** How many tasks a person takes in at once: the rest is folded on the page, and counted in a message. */
export const FIRST_TASKS = 7;

/** The rule of `byValue`, for whoever reads the list. */
export const ORDER_OF_TASKS =
  "Primero va lo vencido; luego, lo que vence en 30\u00a0días; después, lo que la gente lee mal y lo que falta publicar, completar y revisar.";

/** «12 pendientes, 3 vencidos» */
export function tallyOfTasks(tasks: readonly Task[]): string {
  const overdue = tasks.filter(isOverdue).length;
  const all = quantity(tasks.length, "pendiente", "pendientes");
  return overdue > 0 ? `${all}, ${quantity(overdue, "vencido", "vencidos")}` : all;
}

/** «Venció el 31 de julio de 2026.», or «Vence el …»; empty for a task without a term. */
export function dueInWords(task: Pick<Task, "clase" | "vence">): string {
  if (task.vence === undefined) return "";
  return `${isOverdue(task) ? "Venció" : "Vence"} el ${longDate(task.vence)}.`;
}

/**
 * The list of an office as a plain-text message: how much there is, the first tasks, and where the rest can be read.
 * WhatsApp shows text between asterisks in bold. https://faq.whatsapp.com/539178204879377
 */
export function messageOfTasks(office: string, tasks: readonly Task[], address?: string): string {
  const first = tasks.slice(0, FIRST_TASKS).map((task) => `- ${inOneLine(task)}`);
  const rest = tasks.length - first.length;
  return [
    `*${office}: ${tallyOfTasks(tasks)} en el sitio*`,
    ...first,
    ...(rest > 0 ? [`- y ${rest} más, en la página`] : []),
    ...(address ? ["", address] : []),
  ].join("\n");
}

/** A task with its day or, where it has none, the first sentence of what to do. */
function inOneLine(task: Task): string {
  const [first = ""] = task.accion.split(/(?<=[.:]) (?=\p{Lu})/u);
  return `${task.titulo}. ${dueInWords(task) || first}`;
}
