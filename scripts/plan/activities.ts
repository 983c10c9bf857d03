import type { ESTADOS_DE_ACTIVIDAD } from "../schema/actividades.ts";
import type { Accion, Plan } from "../schema/plan.ts";
import { compareText } from "../schema/slug.ts";
import { addDays, type Day } from "../time/dates.ts";

/** How an activity stands on a day: what somebody says of it, or that its day has passed and it is not done. */
export type ActivityState = (typeof ESTADOS_DE_ACTIVIDAD)[number] | "vencida";

/** What the plan says is to be done, in the one form that pages and tasks know. */
export interface Activity {
  accion: Accion;
  texto: string;
  estado: ActivityState;
  /** Where it can be seen. */
  evidencia?: string;
  /** Day on which it was done or begun. */
  fecha?: Day;
  /** Last day to do it. */
  hasta?: Day;
  /** The office that does it: its own, else that of the action; `undefined` where nobody says. */
  responsable?: string;
}

type Written = Exclude<Accion["actividades"][number], string>;

/** The activities of an action as they stand on a day, in the order of the plan. */
export function activitiesOf(accion: Accion, today: Day): Activity[] {
  return accion.actividades.map((item) => {
    const group: Written = typeof item === "string" ? { texto: item } : item;
    const { estado = "pendiente", ...said } = group;
    const isLate = estado !== "hecha" && said.hasta !== undefined && said.hasta < today;
    return { responsable: accion.responsable, ...said, accion, estado: isLate ? "vencida" : estado };
  });
}

/** What a committee speaks of: the activities that are late or in course, those of the earliest day first. */
export function openActivities(plan: Plan, today: Day): Activity[] {
  return inOrder(plan, today).filter(({ estado }) => estado === "vencida" || estado === "en-curso");
}

/** How many days before its day something is due soon. */
export const NOTICE = 30;

/** The activities that are late or due within 30 days, those of the earliest day first. */
export function dueActivities(plan: Plan, today: Day): (Activity & { hasta: Day })[] {
  const limit = addDays(today, NOTICE);
  return inOrder(plan, today).filter(
    (each): each is Activity & { hasta: Day } =>
      each.estado !== "hecha" && each.hasta !== undefined && each.hasta <= limit,
  );
}

/** Those without a day come last, in the order of the plan. */
function inOrder({ acciones }: Plan, today: Day): Activity[] {
  const LAST = "9999-12-31";
  return acciones
    .flatMap((accion) => activitiesOf(accion, today))
    .sort((a, b) => compareText(a.hasta ?? LAST, b.hasta ?? LAST));
}
