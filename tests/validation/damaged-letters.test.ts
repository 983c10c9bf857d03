import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair } from "../../scripts/validation/damaged-letters.ts";
import { noticia } from "../helpers/documents.ts";
import { judgeNoticia, only } from "../helpers/judged-fields.ts";

describe("letters that a program damaged", () => {
  it.each([
    ["vacunaciÃ³n", "vacunación"],
    ["niÃ±os", "niños"],
    ["PERÃšFILO", "PERÚFILO"],
    ["â€œHolaâ€", "“Holaâ€"],
    ["5 Â°C", "5 °C"],
    ["N.Âº", "N.º"],
    ["Hola Â mundo", "Hola  mundo"],
    ["vacunaciÃƒÂ³n", "vacunación"],
    ["«CAFÉ» y São Paulo", "«CAFÉ» y São Paulo"],
  ])("%j", (damaged, repaired) => expect(repair(damaged)).toBe(repaired));

  it("are repaired to what they were, for every text in Spanish", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abc áéíóúüñÉÓÑÚ¿¡«»°º–—“‘’€…") });
    const damage = (text: string) =>
      [...new TextEncoder().encode(text)]
        .map((byte) => (byte < 128 || byte > 159 ? String.fromCharCode(byte) : SPECIAL[byte - 128]))
        .join("");
    fc.assert(
      fc.property(letters, (text) => {
        expect(repair(damage(text))).toBe(text);
      }),
    );
  });

  it("are told in the text and in its data, with the word repaired where that is certain", () => {
    expect(only(judgeNoticia(noticia({ resumen: "El puesto de vacunaciÃ³n atiende hoy." })))).toEqual([
      "3:23 letras-danadas",
      "«vacunaciÃ³n» tiene letras dañadas por otro programa.",
      "Escriba: vacunación",
    ]);
    expect(only(judgeNoticia(noticia({}, "Hoy.\nLa vacunaci\ufffdn y los ni\ufffdos.")))).toEqual([
      "9:4 letra-perdida",
      "En «vacunaci\ufffdn» el signo \ufffd está en lugar de una letra que se perdió. En el texto hay otro caso.",
      "Escriba la letra que falta. Guarde sus archivos con codificación UTF-8.",
    ]);
  });
});

/** The table of Windows-1252 from 128 to 159. */
const SPECIAL = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
