import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountInColombia, typedNumber } from "../../scripts/schema/typed-number.ts";

describe("a number is read as people in Colombia type it", () => {
  it.each([
    ["150.000", 150_000],
    ["5.000", 5000],
    ["1.250.000", 1_250_000],
    ["5 000", 5000],
    ["5\u00a0000", 5000],
    ["15'000", 15_000],
    ["150000", 150_000],
    ["$ 150.000 pesos", 150_000],
    ["$5000", 5000],
    ["150.000 COP", 150_000],
    ["  80  ", 80],
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["4.5", 4.5],
    ["12,75", 12.75],
    ["1.250,5", 1250.5],
    ["7,12345", 7.12345],
    ["-4", -4],
    ["0", 0],
    ["tres", 3],
  ])("«%s» is %d", (text, valor) => {
    expect(typedNumber(text)).toEqual({ valor });
  });

  it.each([
    "",
    " ",
    "abc",
    "1,250",
    "5 00",
    "12.34.56",
    "1.000.00",
    "1e5",
    "1/2",
    "15 días",
    "5%",
    "0x10",
    "٣",
    "--5",
    "1-2",
  ])("«%s» is refused, with a sentence that says what to type", (text) => {
    expect(typedNumber(text)).toEqual({ problema: expect.stringMatching(/escriba/i) });
  });

  it.each([
    ["1,5", { entero: true }, "Escriba un número entero, sin decimales."],
    ["0", { minimo: 1 }, "Escriba 1 o más."],
    ["4.000", { maximo: 3650 }, "Escriba 3650 o menos."],
  ])("«%s» is outside of %o", (text, limits, problema) => {
    expect(typedNumber(text, limits)).toEqual({ problema });
  });

  it("any amount of pesos, written with or without points, is that amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (valor) => {
        for (const text of [
          amountInColombia(valor),
          String(valor),
          `$ ${amountInColombia(valor)}`,
          amountInColombia(valor).replaceAll(".", " "),
        ])
          expect(typedNumber(text)).toEqual({ valor });
      }),
    );
  });

  it("no text is read as a number that its digits do not say", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,' ]{1,12}$/), (text) => {
        const read = typedNumber(text);
        if ("problema" in read) return;
        const digits = (written: string) => written.replace(/\D/g, "").replace(/^0+|0+$/g, "");
        expect(digits(read.valor.toLocaleString("en", { maximumFractionDigits: 20, useGrouping: false }))).toBe(
          digits(text),
        );
      }),
    );
  });
});
