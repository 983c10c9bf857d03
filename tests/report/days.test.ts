import { describe, expect, test } from "vitest";
import { daysSince, daysWithUpdates, filterMonth, lastTwelveMonths, newestFirst } from "../../scripts/report/days.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { richReport } from "./rich-report.ts";

describe("daysWithUpdates", () => {
  test("gives the days of one channel", () => {
    expect(daysWithUpdates(sampleReport, "tramites")).toEqual(new Map([["2026-11", [18]]]));
  });

  test("gives the days of the whole site, ascending", () => {
    expect(daysWithUpdates(sampleReport, null)).toEqual(new Map([["2026-11", [18, 21]]]));
  });

  test("does not count a withdrawal", () => {
    expect(daysWithUpdates(sampleReport, "noticias").has("2026-10")).toBe(false);
  });

  test("gives as many days as the figures of every month say, for each channel and for the site", () => {
    const report = richReport();
    for (const { id, meses } of [...report.canales, { id: null, ...report.sitio }]) {
      const days = daysWithUpdates(report, id);
      for (const { mes, dias } of meses) expect(days.get(mes)?.length ?? 0, `${id} ${mes}`).toBe(dias ?? 0);
    }
  });
});

test("filterMonth leaves only that month in the figures and in the log", () => {
  const october = filterMonth(richReport(), "2026-10");
  const months = [october.sitio, ...october.canales].flatMap(({ meses }) => meses.map(({ mes }) => mes));
  expect(new Set(months)).toEqual(new Set(["2026-10"]));
  expect(new Set(october.actualizaciones.map(({ fecha }) => fecha.slice(0, 7)))).toEqual(new Set(["2026-10"]));
});

test("newestFirst puts the newest month first", () => {
  const months = newestFirst(richReport().sitio.meses).map(({ mes }) => mes);
  expect([months[0], months.at(-1)]).toEqual(["2026-11", "2024-12"]);
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
