import type { Dependencia, SiteContent } from "../../model/site.ts";
import type { Plan } from "../../schema/plan.ts";
import type { Day } from "../../time/dates.ts";
import type { JudgedCriterion } from "../criteria.ts";
import type { Indicator } from "../indicators.ts";
import type { ItaRow } from "../ita.ts";
import type { ObligationStatus } from "../obligations.ts";

/** What kind of work a task is, the most valuable first. `tasks/order.ts` makes the order of a list of it. */
export const CLASES_DE_TAREA = ["vencido", "corregir", "publicar", "completar", "revisar"] as const;
export type ClaseDeTarea = (typeof CLASES_DE_TAREA)[number];

/** Something that an office should do. */
export interface Task {
  clase: ClaseDeTarea;
  /** What it is about. */
  titulo: string;
  /** What to do, in a sentence. */
  accion: string;
  /** Where it can be seen, when it has a page. */
  url?: string;
  /** The file to change, when there is one. */
  archivo?: string;
  /** Day by which it is due. */
  vence?: Day;
  /** Where it has no term, the day that a calendar shows: the last of a goal's month, the day on which a review was due. */
  recordar?: Day;
}

export interface TasksInput {
  site: SiteContent;
  plan: Plan;
  obligaciones: readonly ObligationStatus[];
  ita: readonly ItaRow[];
  criterios: readonly JudgedCriterion[];
  indicadores: readonly Indicator[];
}

/** A task and the office that owes it; without one, or with one that is not there, nobody is told. */
export type Owed = [dependencia: string | undefined, task: Task];

export const isOverdue = ({ clase }: Pick<Task, "clase">): boolean => clase === "vencido";

/** The day of a task, its term or the one on which a calendar reminds of it; `undefined` for what has no day. */
export const dayOfTask = ({ vence, recordar }: Task): Day | undefined => vence ?? recordar;

/** The work of an office. */
export interface OfficeWork {
  office: Dependencia;
  tasks: readonly Task[];
}

/** The offices with their to-do lists, those with most overdue tasks first, then those with most tasks. */
export function officesByWork(
  offices: readonly Dependencia[],
  lists: ReadonlyMap<string, readonly Task[]>,
): OfficeWork[] {
  const overdue = ({ tasks }: OfficeWork) => tasks.filter(isOverdue).length;
  return offices
    .map((office) => ({ office, tasks: lists.get(office.slug) ?? [] }))
    .sort((a, b) => overdue(b) - overdue(a) || b.tasks.length - a.tasks.length);
}
