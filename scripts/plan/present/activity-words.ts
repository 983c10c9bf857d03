import { longDate } from "../../time/spanish.ts";
import { outOf, plural } from "../../words/spanish.ts";
import type { Activity, ActivityState } from "../activities.ts";

/** A sign for each state, which does not depend on colour. */
export const ACTIVITY_MARKS: Record<ActivityState, string> = {
  hecha: "✓",
  "en-curso": "…",
  pendiente: "–",
  vencida: "✗",
};

const STATES: Record<ActivityState, string> = {
  hecha: "hecha",
  "en-curso": "en curso",
  pendiente: "pendiente",
  vencida: "vencida",
};

/** «hecha», «en curso», «pendiente», «vencida». */
export const stateOfActivity = ({ estado }: Pick<Activity, "estado">): string => STATES[estado];

/** The days of an activity: «el 10 de marzo de 2026», «desde el …, hasta el …»; empty where nobody says them. */
export function daysOfActivity({ estado, fecha, hasta }: Pick<Activity, "estado" | "fecha" | "hasta">): string {
  if (estado === "hecha") return fecha ? `el ${longDate(fecha)}` : "";
  if (estado === "vencida") return hasta ? `desde el ${longDate(hasta)}` : "";
  const begun = estado === "en-curso" && fecha ? `desde el ${longDate(fecha)}` : "";
  return [begun, hasta && `hasta el ${longDate(hasta)}`].filter(Boolean).join(", ");
}

/** «1 de 3 actividades hechas»; empty for an action without activities. */
export function activityTally(activities: readonly Pick<Activity, "estado">[]): string {
  const done = activities.filter(({ estado }) => estado === "hecha").length;
  const all = activities.length;
  if (all === 0) return "";
  return `${outOf(done, all)} ${plural(all, "actividad hecha", "actividades hechas")}`;
}
