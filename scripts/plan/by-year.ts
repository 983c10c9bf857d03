import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";

/** How many sheets were new in a year. */
export interface YearCount {
  /** `AAAA`. */
  anio: string;
  cantidad: number;
}

/**
 * How many sheets an indicator counted for the first time in each year, the newest year first. A sheet is new in the year of
 * the first end of a month (or today) that counts it: one that was withdrawn and came back, or that only got another file
 * name, is not new again, and one that came and went within a month is never seen.
 *
 * @param states the ends of the months and today, oldest first
 * @param isWhole whether nothing was there before the first state; otherwise nobody knows since when it has what it counts,
 *   and only what comes after it is new
 */
export function newByYear(
  states: readonly PlanState[],
  counted: (state: PlanState) => readonly MeasuredDocument[],
  isWhole: boolean,
): YearCount[] {
  const seen = new Set<string>();
  const years = new Map<string, number>();
  for (const [index, state] of states.entries()) {
    const sheets = new Set(counted(state).map(({ slug, laterSlug = slug }) => laterSlug));
    const fresh = [...sheets].filter((sheet) => !seen.has(sheet));
    for (const sheet of fresh) seen.add(sheet);
    if (index === 0 && !isWhole) continue;
    const anio = state.day.slice(0, 4);
    years.set(anio, (years.get(anio) ?? 0) + fresh.length);
  }
  return [...years].map(([anio, cantidad]) => ({ anio, cantidad })).reverse();
}
