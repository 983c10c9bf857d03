import { expect, test } from "vitest";
import { figureInWords, goalBeside, shareOfGoal, shownState } from "../../scripts/plan/present/words.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const share = (numerador: number, denominador: number, meta: number) => ({
  valor: denominador === 0 ? null : (numerador / denominador) * 100,
  numerador,
  denominador,
  meta,
  unidad: "porcentaje" as const,
});
const days = (valor: number | null, meta: number) => ({
  valor,
  numerador: valor,
  denominador: null,
  meta,
  unidad: "dias_al_mes" as const,
});

test.each([
  [share(6, 8, 100), "6 de 8", "8 de 8", 0.75],
  [share(9, 14, 80), "9 de 14", "12 de 14", 0.8],
  [share(0, 0, 100), "sin datos", "100 %", null],
  [days(2, 3), "2 de 3 días", "3 al mes", 2 / 3],
  [days(5, 3), "5 días", "3 al mes", 1],
  [days(0, 0), "0 de 0 días", "0 al mes", 1],
  [days(null, 3), "sin datos", "3 al mes", null],
])("%j stands as «%s» beside «%s»", (indicator, figure, goal, reached) => {
  expect([figureInWords(indicator), goalBeside(indicator)].map(plain)).toEqual([figure, goal]);
  const found = shareOfGoal(indicator);
  expect(found === null ? null : Math.round(found * 100)).toBe(reached === null ? null : Math.round(reached * 100));
});

test.each([
  ["en_curso", 3, "cumple"],
  ["en_curso", 2, "en_curso"],
  ["en_curso", null, "en_curso"],
  ["no_cumple", 2, "no_cumple"],
] as const)("a state «%s» with %s of 3 is shown as «%s»", (estado, valor, shown) => {
  expect(shownState({ estado, valor, meta: 3 })).toBe(shown);
});
