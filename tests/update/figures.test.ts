import { expect, it } from "vitest";
import type { ChannelFigures, MonthFigures } from "../../scripts/report/report.ts";
import { compareFigures } from "../../scripts/update/figures.ts";

const month = (mes: string, dias: number | null): MonthFigures => ({
  mes,
  dias,
  actualizaciones: dias,
  meta: 2,
  estado: "en_curso",
});
const report = (...meses: MonthFigures[]) => ({
  sitio: { meses },
  canales: [{ id: "noticias", meses } as ChannelFigures],
});

it("two reports that say the same have no differences", () => {
  const { differing, months } = compareFigures(report(month("2026-03", 3)), report(month("2026-03", 3)));
  const figures = "3 días, 3 actualizaciones (meta 2: en curso)";
  expect([differing, months]).toEqual([[], [{ mes: "2026-03", before: figures, after: figures }]]);
});

it.each([
  ["has another figure", report(month("2026-03", 4)), "después 4 días, 4 actualizaciones (meta 2: en curso)"],
  ["knows nothing of it", report(month("2026-03", null)), "después sin datos (meta 2: en curso)"],
  ["lacks it", report(), "después no está"],
])("a month differs, of the site and of its channel, when the other report %s", (_case, after, said) => {
  const before = "antes 3 días, 3 actualizaciones (meta 2: en curso)";
  expect(compareFigures(report(month("2026-03", 3)), after).differing).toEqual([
    `sitio 2026-03: ${before}; ${said}`,
    `noticias 2026-03: ${before}; ${said}`,
  ]);
});

it("a month that is new differs", () => {
  expect(compareFigures(report(), report(month("2026-04", 1))).differing[0]).toMatch(
    /^sitio 2026-04: antes no estaba;/,
  );
});
