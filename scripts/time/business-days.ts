import { getHolidaysForYear } from "colombian-holidays";
import { addDays, type Day, isWeekend } from "./dates.ts";
import { foundOnce } from "./found-once.ts";

/**
 * The last day of a term of business days, counted from the day after `from`: weekends and Colombia's holidays (Ley 51
 * de 1983) do not count. Ley 4 de 1913, article 62: terms in days are business days.
 */
export function addBusinessDays(from: Day, days: number): Day {
  let day = from;
  for (let counted = 0; counted < days; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) counted++;
  }
  return day;
}

/** The holidays of a year in Colombia, as days on which offices are closed. */
export const holidaysOf = foundOnce(
  (year: number): ReadonlySet<Day> => new Set(getHolidaysForYear(year).map(({ celebrationDate }) => celebrationDate)),
);

/** Whether a day is neither of a weekend nor a holiday. */
export const isBusinessDay = foundOnce(
  (day: Day): boolean => !isWeekend(day) && !holidaysOf(Number(day.slice(0, 4))).has(day),
);
