import { describe, expect, it } from "vitest";
import { nearest } from "../../scripts/validation/nearest.ts";

const OFFICES = ["secretaria-de-gobierno", "secretaria-de-hacienda", "secretaria-general", "planeacion"];

describe("a slip of the pen", () => {
  it.each([
    ["a letter that sounds the same", "secretaria-de-govierno", OFFICES, "secretaria-de-gobierno"],
    ["a letter too few", "secretaria-de-haciend", OFFICES, "secretaria-de-hacienda"],
    ["a letter too many", "planeaccion", OFFICES, "planeacion"],
    ["two letters in each other's place", "plaenacion", OFFICES, "planeacion"],
    ["the key beside it", "planescion", OFFICES, "planeacion"],
    ["capitals, accents and spaces", "Secretaría de Gobierno", OFFICES, "secretaria-de-gobierno"],
    ["words without what joins them", "secretariageneral", OFFICES, "secretaria-general"],
    ["a key", "tituo", ["titulo", "tipo"], "titulo"],
    ["a key without a letter", "dependecia", ["dependencia"], "dependencia"],
    ["a key with another letter", "imajen", ["imagen", "imagen_alt"], "imagen"],
    ["a key with m for n", "nonbre", ["nombre"], "nombre"],
    ["a key with an accent", "Título", ["titulo"], "titulo"],
    ["one of two words", "palabra_clave", ["palabras_clave"], "palabras_clave"],
    ["the singular", "canal", ["canales", "id"], "canales"],
    ["another ending", "publicada", ["identificado", "publicado"], "publicado"],
    ["h", "orario", ["horario"], "horario"],
    [
      "a path",
      "/tramites/certificado-de-residensia/",
      ["/tramites/certificado-de-residencia/"],
      "/tramites/certificado-de-residencia/",
    ],
    ["a name with the same year", "/media/predail-2025.pdf", ["/media/predial-2025.pdf"], "/media/predial-2025.pdf"],
  ])("%s: %s", (_what, written, candidates, meant) => expect(nearest(written, candidates)).toBe(meant));
});

describe("another thing with a similar name is never suggested", () => {
  it.each([
    ["another wage", "SMMLV", ["SMLDV", "UVT"]],
    ["a wage that may be of the day or the month", "SMLV", ["SMLDV", "SMMLV"]],
    ["another unit", "UVB", ["UVT", "COP"]],
    ["another office", "secretaria-de-salud", OFFICES],
    ["another office of a letter more", "secretaria-de-obra", ["secretaria-de-obras", "oficina-de-obra"]],
    ["another number of a menu", "4.99", ["4.1", "4.9", "4.10"]],
    ["a number with a zero more", "4.1", ["4.10"]],
    ["another year", "predial-2025", ["predial-2024"]],
    ["the same name without its year", "predial", ["predial-2024"]],
    ["another month", "informe-de-junio", ["informe-de-julio"]],
    ["another telephone", "3105550100", ["3105550101"]],
    ["another code", "66000", ["66001"]],
    ["another document", "acuerdo-012", ["acuerdo-013"]],
    ["another picture", "/media/foto.png", ["/media/foto.jpg"]],
    ["the contrary", "presupuesto-de-ingresos", ["presupuesto-de-egresos"]],
    ["the contrary of a place", "control-externo", ["control-interno"]],
    ["another place", "corregimiento-norte", ["corregimiento-corte"]],
    ["another thing that sounds alike", "programa-de-riego", ["programa-de-ciego"]],
    ["two words wrong", "sekretaria-de-govierno", ["secretaria-de-gobierno"]],
    ["a word more", "secretaria-de-gobierno-y-salud", OFFICES],
    ["a short word", "vias", ["dias"]],
    ["nothing", "", OFFICES],
    ["only marks", "---", OFFICES],
    ["no candidates", "titulo", []],
  ])("%s: %s", (_what, written, candidates) => expect(nearest(written, candidates)).toBeUndefined());

  it("and neither is one of several that are as near", () => {
    expect(nearest("fecha_inico", ["fecha_inicio", "fecha_inicos"])).toBeUndefined();
    expect(nearest("Mi foto", ["mi-foto", "mi_foto"])).toBeUndefined();
  });
});
