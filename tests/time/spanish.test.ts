import { expect, test } from "vitest";
import {
  clockTime,
  dateAndTime,
  dayRange,
  longDate,
  monthAndYear,
  shortMonth,
  shortMonths,
  wholeHours,
} from "../../scripts/time/spanish.ts";

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
  ["months of a year", shortMonths("2026-04", "2026-09"), "abr\u00a0a\u00a0sep\u00a02026"],
  ["months of two years", shortMonths("2025-12", "2026-03"), "dic\u00a02025\u00a0a\u00a0mar\u00a02026"],
  ["a month alone", shortMonths("2026-04", "2026-04"), "abr\u00a02026"],
  ["a moment, in the time zone in which it is written", dateAndTime("2026-11-22T15:45:00-05:00"), "22 nov 2026, 15:45"],
  ["an hour of the morning", clockTime("08:30"), "8:30\u00a0a.\u00a0m."],
  ["an hour of the afternoon", clockTime("14:00"), "2\u00a0p.\u00a0m."],
  ["noon", clockTime("12:00"), "12\u00a0m."],
  ["half past midnight", clockTime("00:30"), "12:30\u00a0a.\u00a0m."],
])("%s: «%s»", (_what, text, expected) => {
  expect(text).toBe(expected);
});

test.each([
  ["de un mes", "2026-12-18", "2026-12-20", "18 al 20 de diciembre de 2026"],
  ["de dos meses", "2026-11-30", "2026-12-02", "30 de noviembre al 2 de diciembre de 2026"],
  ["de dos años", "2026-12-30", "2027-01-02", "30 de diciembre de 2026 al 2 de enero de 2027"],
])("days %s: what both share is said once", (_what, first, last, expected) => {
  expect(dayRange(first, last).join(" al ")).toBe(expected);
});

test.each([
  ["Lunes a viernes, 8 a. m. a 12 m. y 2 p. m. a 6 p. m.", "Lunes a viernes, 8_a._m. a 12_m. y 2_p._m. a 6_p._m."],
  ["De 8:30 a.m. a 5pm y de 6 pm a 7 P. M.", "De 8:30_a._m. a 5pm y de 6_pm a 7_P._M."],
  ["Sábados, 7 a 11", "Sábados, 7 a 11"],
])("the hours that a clerk typed stay on their line: %s", (typed, expected) => {
  expect(wholeHours(typed)).toBe(expected.replaceAll("_", "\u00a0"));
});
