import { describe, expect, test } from "vitest";
import { daysWithUpdates, filterMonth, newestFirst } from "../../scripts/report/days.ts";
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
