import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { publicIn } from "./state.ts";

/** What is counted of a space for participation. */
export type Counted = "personas" | "aportes";

/**
 * The spaces that closed in the calendar year of a state, by their last day. As on their pages, a space is open on its last day
 * and closed from the next one.
 */
export function closedInYear(state: PlanState): MeasuredDocument[] {
  const year = state.day.slice(0, 4);
  return publicIn(state, "participacion").filter(({ values }) => {
    const cierra = String(values.cierra);
    return cierra.startsWith(year) && cierra < state.day;
  });
}

/** How many were counted; `undefined` while nobody has said it. */
export function countedIn({ values }: MeasuredDocument, key: Counted): number | undefined {
  const amount = values[key];
  return typeof amount === "number" && Number.isInteger(amount) && amount >= 0 ? amount : undefined;
}

/** How many were counted in all of them. */
export function totalOf(spaces: readonly MeasuredDocument[], key: Counted): number {
  return spaces.reduce((total, space) => total + (countedIn(space, key) ?? 0), 0);
}

/** Whether it says what resulted and what was done with what people said. */
export const isAnswered = ({ values }: MeasuredDocument): boolean =>
  values.resultado === true && values.uso_de_aportes === true;
