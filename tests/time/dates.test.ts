import { expect, test } from "vitest";
import { addDays, daysLeftInMonth, daysOf, daysSince, isWeekend, lastTwelveMonths } from "../../scripts/time/dates.ts";

test.each([
  ["2026-11-01", 30],
  ["2026-11-22", 9],
  ["2026-11-30", 1],
  ["2028-02-28", 2],
])("from %s, counting it, the month has %i days left", (today, left) => {
  expect(daysLeftInMonth(today)).toBe(left);
});

test("the last twelve months end with the current one", () => {
  const months = lastTwelveMonths("2026-03-31");
  expect(months).toHaveLength(12);
  expect([months[0], months[10], months[11]]).toEqual(["2025-04", "2026-02", "2026-03"]);
});

test.each([
  ["2026-11-22T23:59:00-05:00", 0],
  ["2026-11-21T00:00:00-05:00", 1],
  ["2025-11-22T10:00:00-05:00", 365],
])("daysSince counts whole days of the calendar: %s", (moment, days) => {
  expect(daysSince(moment, "2026-11-22")).toBe(days);
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-03-01", -1, "2028-02-29"],
  ["2026-11-22", 0, "2026-11-22"],
])("%s and %i days: %s", (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum);
});

test("of November 2026, the first day is a Sunday and the last a Monday", () => {
  const days = daysOf("2026-11");
  expect([days[0], days.at(-1), days.length]).toEqual(["2026-11-01", "2026-11-30", 30]);
  expect(days.filter(isWeekend).map((day) => Number(day.slice(8)))).toEqual([1, 7, 8, 14, 15, 21, 22, 28, 29]);
});
