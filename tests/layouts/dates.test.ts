import { expect, test } from "vitest";
import { longDate, monthName } from "../../layouts/components/dates.tsx";

test.each([
  ["2026-11-22", "22 de noviembre de 2026"],
  ["2026-03-01", "1 de marzo de 2026"],
  ["2025-12-31", "31 de diciembre de 2025"],
])("the day %s reads «%s» in every time zone", (day, text) => {
  expect(longDate(day)).toBe(text);
});

test("the month 2026-01 reads «enero de 2026»", () => {
  expect(monthName("2026-01")).toBe("enero de 2026");
});
