import { describe, expect, it } from "vitest";
import { asTyped, fromTyped, problemOf, readBack } from "../../scripts/editor/number-words.ts";

describe("the field for numbers", () => {
  it.each([
    [150_000, "COP", "Se guarda $\u00a0150.000\u00a0pesos"],
    [5000, "COP", "Se guarda $\u00a05.000\u00a0pesos"],
    [2025, undefined, "Se guarda 2025"],
    [4, "UVT", "Se guarda 4\u00a0UVT"],
    [0.6, "porcentaje", "Se guarda 0,6\u00a0%"],
    [15, "dias_habiles", "Se guarda 15\u00a0días hábiles"],
    [15, undefined, "Se guarda 15"],
    ["15x", "COP", ""],
    [null, "COP", ""],
  ])("says beside %o with the unit %o: %o", (value, unit, words) => {
    expect(readBack(value, unit)).toBe(words);
  });

  it("keeps what is no number as it was typed, and says why it cannot be saved", () => {
    const value = fromTyped("15 mil x", {});
    expect(value).toBe("15 mil x");
    expect(asTyped(value)).toBe("15 mil x");
    expect(problemOf(value, {})).toMatch(/Escriba solo el número/);
  });

  it("shows a number of a file as it is read here, and objects to it only where the schema does", () => {
    expect(asTyped(1.125)).toBe("1,125");
    expect(problemOf(1.125, {})).toBeUndefined();
    expect(problemOf(1.125, { entero: true })).toBe("Escriba un número entero, sin decimales.");
    expect(problemOf(null, { minimo: 1 })).toBeUndefined();
  });
});
