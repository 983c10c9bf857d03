import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import type { Day } from "../time/dates.ts";
import { publicIn } from "./state.ts";

/** Whether an agreement with an entity is still to be made. A version of the past without `estado` had its agreement. */
export const isToBeLinked = ({ values }: MeasuredDocument): boolean => values.estado === "por_vincular";

/** The entities of a level whose agreement bears a date of the calendar year of a state, ended or not. */
export function linkedInYear(state: PlanState, nivel: string): MeasuredDocument[] {
  const year = state.day.slice(0, 4);
  return publicIn(state, "entidades").filter(
    (entity) => !isToBeLinked(entity) && entity.values.nivel === nivel && String(entity.values.fecha).startsWith(year),
  );
}

/** Whether an agreement with an entity binds on a day, its first and its last included. */
export function isInForce(entity: MeasuredDocument, day: Day): boolean {
  const { fecha, vence } = entity.values;
  if (isToBeLinked(entity) || fecha === undefined || String(fecha) > day) return false;
  return vence === undefined || String(vence) >= day;
}
