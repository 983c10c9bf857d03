import { getHolidaysForYear } from "colombian-holidays";
import { addDays, type Day, isWeekend } from "./dates.ts";

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
export function holidaysOf(year: number): ReadonlySet<Day> {
  const known = cache.get(year);
  if (known) return known;
  const holidays = new Set(getHolidaysForYear(year).map(({ celebrationDate }) => celebrationDate));
  cache.set(year, holidays);
  return holidays;
}

const cache = new Map<number, ReadonlySet<Day>>();

/** Whether a day is neither of a weekend nor a holiday. The pictures of many months ask it of the same days. */
export function isBusinessDay(day: Day): boolean {
  const known = businessDays.get(day) ?? (!isWeekend(day) && !holidaysOf(Number(day.slice(0, 4))).has(day));
  businessDays.set(day, known);
  return known;
}

const businessDays = new Map<Day, boolean>();
