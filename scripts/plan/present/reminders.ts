import type { Day } from "../../time/dates.ts";
import { type Style, wrap } from "../../words/terminal.ts";
import { dayOfTask, isOverdue, type OfficeWork, type Task } from "../tasks/task.ts";
import { dueInWords, tallyOfTasks } from "./tasks.ts";

const WIDTH = 80;

/** The tasks whose day came between two others, both included; what has no day is none of them. */
export function cameDue(tasks: readonly Task[], desde: Day, today: Day): Task[] {
  return tasks.filter((task) => {
    const day = dayOfTask(task);
    return day !== undefined && day >= desde && day <= today;
  });
}

/** What is due per office as a text of at most 80 columns, in Spanish; `address` makes a path a complete address. */
export function remindersText(work: readonly OfficeWork[], address: AddressOf, style: Style): string {
  const busy = work.filter(({ tasks }) => tasks.length > 0);
  if (busy.length === 0) return "No hay nada pendiente.\n";
  return busy
    .flatMap(({ office, tasks }) => [
      ...wrap(`${office.data.titulo}: ${tallyOfTasks(tasks)}`, WIDTH).map(style.bold),
      style.dim(address(office.slug)),
      ...tasks.flatMap((task) => taskLines(task, style)),
      "",
    ])
    .join("\n");
}

function taskLines(task: Task, style: Style): string[] {
  const [paint, mark] = isOverdue(task) ? [style.red, "✗"] : [(text: string) => text, "-"];
  const [title = "", ...rest] = wrap(`${mark} ${task.titulo}`, WIDTH);
  return [paint(title), ...rest.map(paint), ...wrap(`${dueInWords(task)} ${task.accion}`, WIDTH, "  ").map(style.dim)];
}

/** The same for other programs: an office with nothing due has an empty list. */
export function publishedReminders(work: readonly OfficeWork[], address: AddressOf) {
  return work.map(({ office, tasks }) => ({
    dependencia: office.slug,
    nombre: office.data.titulo,
    direccion: address(office.slug),
    pendientes: tasks.map((task) => ({
      clase: task.clase,
      titulo: task.titulo,
      accion: task.accion,
      dia: dayOfTask(task) ?? null,
      vencido: isOverdue(task),
      url: task.url ?? null,
      archivo: task.archivo ?? null,
    })),
  }));
}

/** The address of the to-do list of an office, by the name of its file. */
type AddressOf = (slug: string) => string;
