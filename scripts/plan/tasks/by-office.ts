import { allianceTasks } from "./alliances.ts";
import { channelTasks } from "./channels.ts";
import { closingTasks } from "./closings.ts";
import { heldBackTasks, issueTasks, menuTasks, sheetTasks } from "./content.ts";
import { criterionTasks, phaseTasks } from "./criteria.ts";
import { officeTasks, postTasks } from "./offices.ts";
import { byValue } from "./order.ts";
import { activityTasks, agreementTasks, obligationTasks, resultTasks } from "./promises.ts";
import { reviewTasks } from "./reviews.ts";
import { demandTasks, suitTasks } from "./sheets.ts";
import type { Owed, Task, TasksInput } from "./task.ts";

/** The to-do list of every office, by the name of its file; an office with nothing to do has an empty one. */
export function tasksByOffice(input: TasksInput): ReadonlyMap<string, readonly Task[]> {
  const lists = new Map<string, Task[]>(input.site.dependencias.map(({ slug }) => [slug, []]));
  const add = (dependencia: string | undefined, task: Task) => lists.get(dependencia ?? "")?.push(task);

  for (const [dependencia, task] of SOURCES.flatMap((source) => source(input))) add(dependencia, task);
  return new Map([...lists].map(([office, list]) => [office, byValue(list, input.site.today)]));
}

/** Where tasks come from; those of one kind of work that have no day keep this order. */
const SOURCES: readonly ((input: TasksInput) => Owed[])[] = [
  obligationTasks,
  activityTasks,
  resultTasks,
  agreementTasks,
  criterionTasks,
  channelTasks,
  heldBackTasks,
  issueTasks,
  sheetTasks,
  menuTasks,
  phaseTasks,
  officeTasks,
  postTasks,
  allianceTasks,
  suitTasks,
  demandTasks,
  reviewTasks,
  closingTasks,
];
