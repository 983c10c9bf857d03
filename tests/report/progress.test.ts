import { expect, test } from "vitest";
import { channelsMeetingGoal, meetsGoal, progressOf, shownState } from "../../scripts/report/progress.ts";
import type { MonthFigures } from "../../scripts/report/report.ts";
import { sampleReport } from "../helpers/sample-report.ts";

const month = (dias: number | null): MonthFigures => ({
  mes: "2026-11",
  dias,
  actualizaciones: dias,
  meta: 3,
  estado: dias === null ? "sin_datos" : "en_curso",
});

test.each([
  ["nothing yet", 0, [], { missing: 3, daysLeft: 9, businessDaysLeft: 6, todayCounted: false }],
  ["one day", 1, [4], { missing: 2, daysLeft: 9, businessDaysLeft: 6, todayCounted: false }],
  ["today already", 1, [22], { missing: 2, daysLeft: 8, businessDaysLeft: 6, todayCounted: true }],
  ["the goal", 3, [4, 5, 6], { missing: 0, daysLeft: 9, businessDaysLeft: 6, todayCounted: false }],
  ["more than the goal", 5, [4, 5, 6, 7, 8], { missing: 0, daysLeft: 9, businessDaysLeft: 6, todayCounted: false }],
])("with %s it says what is missing", (_, dias, days, progress) => {
  expect(progressOf(month(dias), days, "2026-11-22")).toEqual(progress);
});

test("holidays and weekends are no business days", () => {
  // The 12th of October 2026 is a Monday and a holiday; the 31st a Saturday.
  expect(progressOf(month(0), [], "2026-10-12")).toMatchObject({ daysLeft: 20, businessDaysLeft: 14 });
  expect(progressOf(month(0), [], "2026-10-31")).toMatchObject({ daysLeft: 1, businessDaysLeft: 0 });
});

test("a month without figures has no progress", () => {
  expect(progressOf(undefined, [], "2026-11-22")).toBeNull();
  expect(progressOf(month(null), [], "2026-11-22")).toBeNull();
});

test("the current month meets the goal as soon as it is reached", () => {
  expect([month(2), month(3), month(null)].map(meetsGoal)).toEqual([false, true, false]);
});

test("a month in progress that has reached its goal is shown as one that meets it", () => {
  expect([month(2), month(3), month(null)].map(shownState)).toEqual(["en_curso", "cumple", "sin_datos"]);
  expect(shownState({ ...month(1), estado: "no_cumple" })).toBe("no_cumple");
});

test.each([
  ["2026-11", { met: 1, counted: 2 }],
  ["2026-01", { met: 1, counted: 1 }],
  ["2025-12", { met: 0, counted: 0 }],
])("counts only the channels with figures in %s", (mes, expected) => {
  expect(channelsMeetingGoal(sampleReport, mes)).toEqual(expected);
});
