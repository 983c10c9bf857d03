import { describe, expect, test } from "vitest";
import type { ChannelFigures, FrequencyReport } from "../../scripts/report/report.ts";
import {
  coverageInWords,
  daysInWords,
  outcomeOfLastMonth,
  sinceLastUpdate,
  stateOfChannel,
  stateOfSite,
  stateOfTheMonth,
  warningsOf,
} from "../../scripts/report/sentences.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { sampleDays } from "./sample-days.ts";

describe("the state of the month", () => {
  test.each([
    [
      [0, 0, 0],
      "2026-11-22",
      "En noviembre de 2026, ninguno de los 3 canales cumple todavía la meta. Quedan 9 días del mes, contando hoy.",
    ],
    [
      [3, 0, 2],
      "2026-11-22",
      "En noviembre de 2026, 1 de 3 canales ya cumple la meta. Quedan 9 días del mes, contando hoy.",
    ],
    [
      [3, 4, 2],
      "2026-11-29",
      "En noviembre de 2026, 2 de 3 canales ya cumplen la meta. Quedan 2 días del mes, contando hoy.",
    ],
    [[3, 3, 5], "2026-11-30", "En noviembre de 2026, los 3 canales ya cumplen la meta. Hoy es el último día del mes."],
    [
      [1],
      "2026-11-22",
      "En noviembre de 2026, el único canal todavía no cumple la meta. Quedan 9 días del mes, contando hoy.",
    ],
    [[3], "2026-11-22", "En noviembre de 2026, el único canal ya cumple la meta. Quedan 9 días del mes, contando hoy."],
    [[], "2026-11-22", "No hay cifras de noviembre de 2026."],
  ])("with %j days with updates on %s", (days, today, sentence) => {
    const report = {
      ...sampleReport,
      canales: days.map((amount) => sampleDays(upTo(amount)).canales[0] as ChannelFigures),
    };
    expect(stateOfTheMonth(report, today)).toBe(sentence);
  });

  test("says how the month before ended", () => {
    expect(outcomeOfLastMonth(sampleReport, "2026-11-22")).toBe("En octubre de 2026 la cumplió 1 de 2 canales.");
    expect(outcomeOfLastMonth(sampleReport, "2026-01-10")).toBeNull();
  });
});

describe("the state of a channel", () => {
  test.each([
    [[], "2026-11-22", "Faltan 3 días con actualización; quedan 9 (6 hábiles), contando hoy."],
    [[4, 5], "2026-11-22", "Falta 1 día con actualización; quedan 9 (6 hábiles), contando hoy."],
    [[4, 22], "2026-11-22", "Falta 1 día con actualización; quedan 8 (6 hábiles) después de hoy."],
    [[4], "2026-11-28", "Faltan 2 días con actualización; quedan 3 (1 hábil), contando hoy."],
    [[4, 5, 6], "2026-11-22", "Ya cumple la meta de noviembre de 2026."],
    [[4, 5], "2026-11-30", "Falta 1 día con actualización; solo queda hoy."],
    [[4, 29], "2026-11-29", "Falta 1 día con actualización; solo queda mañana."],
    [[4, 30], "2026-11-30", "Falta 1 día con actualización; en lo que queda del mes ya no se alcanza la meta."],
    [[], "2026-11-29", "Faltan 3 días con actualización; en lo que queda del mes ya no se alcanza la meta."],
  ])("with updates on days %j, seen on %s", (days, today, sentence) => {
    expect(stateOfOnlyChannel(sampleDays(days), today)).toBe(sentence);
  });

  test("without figures it says so", () => {
    expect(stateOfOnlyChannel(sampleDays(null), "2026-11-22")).toBe("No hay datos de noviembre de 2026.");
  });

  test("a channel that is not counted yet says from when it is", () => {
    expect(stateOfOnlyChannel(sampleDays([4]), "2026-10-31")).toBe("Se cuenta desde noviembre de 2026.");
  });
});

test.each([
  ["2026-11-22T08:00:00-05:00", "hoy"],
  ["2026-11-21T23:00:00-05:00", "ayer"],
  ["2026-11-17T08:00:00-05:00", "hace 5 días"],
  [null, "ninguna registrada"],
])("the last update at %s was «%s»", (ultima_actualizacion, words) => {
  expect(
    sinceLastUpdate({ ...(sampleDays([]).canales[0] as ChannelFigures), ultima_actualizacion }, "2026-11-22"),
  ).toBe(words);
});

test.each([
  [[], "Sin actualizaciones"],
  [[7], "1 actualización: día 7"],
  [[3, 7, 12], "3 actualizaciones: días 3, 7 y 12"],
  [null, "Sin datos"],
])("days %j of a month in words", (days, words) => {
  const month = sampleDays(days).sitio.meses[0];
  expect(month && daysInWords(month, days ?? [])).toBe(words);
});

test.each([
  [
    {},
    "Se leyeron 148 commits de la línea principal, del 5 de enero de 2026 al 21 de noviembre de 2026. El historial está completo. El último es 0123456789ab.",
  ],
  [
    { commits: 1, completo: false },
    "Se leyó 1 commit de la línea principal, del 5 de enero de 2026 al 21 de noviembre de 2026. El historial no está completo. El último es 0123456789ab.",
  ],
  [{ commits: 0, desde: null, hasta: null, completo: false }, "No se leyó ningún commit."],
])("the coverage %j in words", (change, sentence) => {
  expect(coverageInWords({ ...sampleReport.historial, ...change })).toBe(sentence);
});

test.each([
  ["a whole history", { completo: true, avisos: [] }, []],
  ["its own warnings", { completo: false, avisos: ["El reloj va atrasado."] }, ["El reloj va atrasado."]],
  ["no history", { completo: false, commits: 0, avisos: [] }, ["No hay historial de cambios del que contar."]],
  [
    "a part of the history",
    { completo: false, avisos: [] },
    ["Falta una parte del historial: los meses que no se pudieron leer aparecen «sin datos»."],
  ],
])("the warnings of %s", (_, change, warnings) => {
  expect(warningsOf({ ...sampleReport, historial: { ...sampleReport.historial, ...change } })).toEqual(warnings);
});

test("the whole site is held to the highest goal of its channels", () => {
  expect(stateOfSite(sampleReport, "2026-11-22")).toBe("Ya cumple la meta de noviembre de 2026.");
});

function stateOfOnlyChannel(report: FrequencyReport, today: string): string {
  return stateOfChannel(report, report.canales[0] as ChannelFigures, today).replaceAll("\u00a0", " ");
}

function upTo(amount: number): number[] {
  return Array.from({ length: amount }, (_, index) => index + 1);
}
