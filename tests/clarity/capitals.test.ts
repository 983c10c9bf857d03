import { describe, expect, it } from "vitest";
import { asSentence, isInCapitals } from "../../scripts/clarity/capitals.ts";

describe("a title", () => {
  it.each([
    ["CONVOCATORIA PÚBLICA NÚMERO 3", "Convocatoria pública número 3"],
    ["INSCRIPCIÓN AL SISBÉN Y A LA EPS", "Inscripción al SISBÉN y a la EPS"],
    ["AVISO DE LICITACIÓN EN EL SECOP II", "Aviso de licitación en el SECOP II"],
    ["CAPÍTULO XIV: VALORES EN UVT", "Capítulo XIV: valores en UVT"],
    ["«JORNADA DE VACUNACIÓN»", "«Jornada de vacunación»"],
    ["CONVENIO CON EL DNP Y A.B.C.", "Convenio con el DNP y A.B.C."],
    ["MEDIDAS CIVILES Y MIXTAS", "Medidas civiles y mixtas"],
  ])("in capitals, «%s», is «%s» as a sentence", (title, sentence) => {
    expect([isInCapitals(title), asSentence(title)]).toEqual([true, sentence]);
  });

  it.each([
    "Convocatoria pública número 3",
    "SISBÉN",
    "PQRSD 2026",
    "ITA y SECOP",
    "RUT, NIT y SISBÉN",
    "AGENDA",
    "2026",
  ])("«%s» is not in capitals", (title) => expect(isInCapitals(title)).toBe(false));
});
