import { expect, test } from "vitest";
import { periodInWords } from "../../scripts/plan/period.ts";

test.each([
  ["año", "2027-01-31", "año 2027"],
  ["año anterior", "2027-01-31", "año 2026"],
  ["primer trimestre", "2026-04-30", "primer trimestre de 2026"],
  ["primer trimestre", "2026-12-15", "primer trimestre de 2027"],
  ["cuarto trimestre", "2026-01-31", "cuarto trimestre de 2025"],
  ["Cuarto trimestre del año anterior", "2027-01-31", "Cuarto trimestre de 2026"],
  ["segundo semestre", "2026-01-30", "segundo semestre de 2025"],
  ["primer semestre", "2026-01-30", "primer semestre de 2026"],
  ["sexto bimestre", "2026-12-31", "sexto bimestre de 2026"],
  ["vigencia", "2026-03-01", "vigencia de 2026"],
  ["vigencia 2025", "2026-03-01", "vigencia 2025"],
])("the term «%s» that is due on %s is the «%s»", (periodo, vence, expected) => {
  expect(periodInWords(periodo, vence)).toBe(expected);
});
