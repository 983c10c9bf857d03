import { channelTasks } from "./channels.ts";
import { heldBackTasks, issueTasks, menuTasks, officeTasks, sheetTasks } from "./content.ts";
import { activityTasks, agreementTasks, obligationTasks, resultTasks } from "./promises.ts";
import { reviewTasks } from "./reviews.ts";
import { CLASES_DE_TAREA, type Owed, type Task, type TasksInput } from "./task.ts";

/** The to-do list of every office, by the name of its file; an office with nothing to do has an empty one. */
export function tasksByOffice(input: TasksInput): ReadonlyMap<string, readonly Task[]> {
  const lists = new Map<string, Task[]>(input.site.dependencias.map(({ slug }) => [slug, []]));
  const add = (dependencia: string | undefined, task: Task) => lists.get(dependencia ?? "")?.push(task);

  for (const [dependencia, task] of SOURCES.flatMap((source) => source(input))) add(dependencia, task);
  for (const list of lists.values()) {
    list.sort((a, b) => CLASES_DE_TAREA.indexOf(a.clase) - CLASES_DE_TAREA.indexOf(b.clase));
  }
  return lists;
}

/** Where tasks come from; within a kind of work they keep this order. */
const SOURCES: readonly ((input: TasksInput) => Owed[])[] = [
  obligationTasks,
  activityTasks,
  resultTasks,
  agreementTasks,
  channelTasks,
  heldBackTasks,
  issueTasks,
  sheetTasks,
  menuTasks,
  officeTasks,
  reviewTasks,
];
