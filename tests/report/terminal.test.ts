import { expect, test } from "vitest";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { frequencyTable } from "../../scripts/report/terminal.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { richReport, TODAY } from "./rich-report.ts";

const same = (text: string) => text;
const plain = { bold: same, dim: same, green: same, red: same, yellow: same };
const print = (report: FrequencyReport, month?: string) =>
  frequencyTable(report, { today: TODAY, month, style: plain });

test("shows the last twelve months of each channel and of the site", () => {
  expect(print(sampleReport)).toBe(`Frecuencia de actualización

En noviembre de 2026, 1 de 2 canales ya cumple la meta. Quedan 9 días del mes,
contando hoy.

Días con actualización   dic ene feb mar abr may jun jul ago sep oct nov   meta
Noticias                   –  ✓4  ✓3  ✗2  ✓5  ✓3  ✓6  ✓3  ✗0  ✓4  ✓3  …2      3
  secretaria-general · última actualización: ayer
  Falta 1 día con actualización; quedan 9 (6 hábiles), contando hoy.
Trámites                   –   –   –   –   –   –  ✗1  ✓3  ✓4  ✗0  ✗2  ✓3      3
  hacienda · última actualización: hace 4 días
  Ya cumple la meta de noviembre de 2026.
Todo el sitio              –  ✓4  ✓3  ✗2  ✓5  ✓3  ✓7  ✓5  ✓4  ✓4  ✓5  ✓4

✓ cumple   ✗ no cumple   … en curso   – sin datos

Se leyeron 148 commits de la línea principal, del 5 de enero de 2026 al 21 de
noviembre de 2026. El historial está completo. El último es 0123456789ab.
`);
});

test("with a month, shows its figures and its log, withdrawals too", () => {
  expect(print(sampleReport, "2026-10")).toContain(`
Noticias                 ✓ 3/3    cumple
  secretaria-general · Sin actualizaciones
Trámites                 ✗ 2/3    no cumple
  hacienda · Sin actualizaciones

Registro: 1 línea
2 oct 2026, 16:40   noticias         retirado    Jornada de vacunación de agosto
                    3f2b9c1 content/noticias/jornada-de-vacunacion.md

Por qué cuenta cada línea: npm run freshness -- --explica 2026-10
`);
});

test("a channel that is not counted in that month says so", () => {
  expect(print(richReport(), "2020-01")).toContain("Noticias                 no se cuenta en ese mes\n");
});

test("no line is wider than 80 columns", () => {
  const lines = [print(richReport()), print(richReport(), "2026-06")].join("").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("without history it says so and shows no figure", () => {
  const historial = {
    completo: false,
    commits: 0,
    commit: null,
    desde: null,
    hasta: null,
    avisos: ["No hay git en esta máquina."],
  };
  expect(print({ ...sampleReport, historial })).toBe(`Frecuencia de actualización
Aviso: No hay git en esta máquina.

No se leyó ningún commit.
`);
});

test("colours each figure by its state", () => {
  const named = (name: string) => (text: string) => `<${name}>${text}</>`;
  const style = { bold: same, dim: named("dim"), green: named("green"), red: named("red"), yellow: named("yellow") };
  const text = frequencyTable(sampleReport, { today: TODAY, style });
  expect(text).toContain("<dim>   –</><green>  ✓4</><green>  ✓3</><red>  ✗2</>");
  expect(text).toContain("<yellow>  …2</>");
});
