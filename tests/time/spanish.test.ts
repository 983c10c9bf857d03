import { expect, test } from "vitest";
import { clockTime, dateAndTime, longDate, monthAndYear, shortMonth } from "../../scripts/time/spanish.ts";

test.each([
  ["2026-11-22", "22 de noviembre de 2026"],
  ["2026-03-01", "1 de marzo de 2026"],
  ["2025-12-31", "31 de diciembre de 2025"],
  ["2026-11-22T23:59:00-05:00", "22 de noviembre de 2026"],
])("the day %s reads «%s» in every time zone", (day, text) => {
  expect(longDate(day)).toBe(text);
});

test.each([
  ["a month with its year", monthAndYear("2026-01"), "enero de 2026"],
  ["the month of a day", monthAndYear("2026-01-31"), "enero de 2026"],
  ["a short month", shortMonth("2026-09"), "sep"],
  ["a moment, in the time zone in which it is written", dateAndTime("2026-11-22T15:45:00-05:00"), "22 nov 2026, 15:45"],
  ["an hour of the morning", clockTime("08:30"), "8:30\u00a0a.\u00a0m."],
  ["an hour of the afternoon", clockTime("14:00"), "2\u00a0p.\u00a0m."],
  ["noon", clockTime("12:00"), "12\u00a0m."],
  ["half past midnight", clockTime("00:30"), "12:30\u00a0a.\u00a0m."],
])("%s: «%s»", (_what, text, expected) => {
  expect(text).toBe(expected);
});
