import { describe, expect, it } from "vitest";
import { sentencesOf, wordsOf } from "../../scripts/clarity/sentences.ts";

describe("a sentence", () => {
  it.each([
    ["ends with its sign", "Traiga la cédula. ¿Vive lejos? ¡Llame!", ["Traiga la cédula.", "¿Vive lejos?", "¡Llame!"]],
    ["ends before quotation marks and numbers", "Espere. «Ya va». 15 días después, vuelva.", 3],
    ["ends with the paragraph", "Traiga la cédula", 1],
    ["goes on behind a lower-case letter", "Vale $ 5.000. y no más", 1],
    ["goes on behind a thousands point", "Vale $ 5.000 en caja. Pague allí.", 2],
    ["goes on behind «art.»", "Según el art. 5 de la Ley 1755, responda.", 1],
    ["goes on behind «núm.» and «No.»", "El decreto núm. 12 y el No. 13 rigen.", 1],
    ["goes on behind a title of a person", "Pregunte por el Dr. Mena o la Sra. Rentería.", 1],
    ["goes on behind an initial", "La escuela Diego L. Córdoba abre hoy.", 1],
    ["goes on between «a. m.» and a small letter", "De 8 a. m. a 12 m. y de 2 p. m. a 6 p. m.", 1],
    ["ends with «p. m.» before a capital letter", "Atiende de 2 p. m. a 6 p. m. Los sábados no.", 2],
    ["ends with «etc.» before a capital letter", "Lleve agua, ropa, etc. Salga temprano.", 2],
    ["goes on inside a name", "Los EE. UU. y la empresa Aguas S. A. S. firmaron.", 1],
    ["ends with three points", "Espere… Ya casi.", 2],
    ["is nothing without words", " …  ", 0],
  ])("%s", (_what, text, expected) => {
    const sentences = sentencesOf(text);
    expect(typeof expected === "number" ? sentences.length : sentences).toEqual(expected);
  });
});

describe("the words that are counted", () => {
  it.each([
    ["no numbers", "El 15 de diciembre de 2026", ["El", "de", "diciembre", "de"]],
    ["no amounts, ordinals or codes", "$ 5.000, el 2.º punto, la T12345", ["el", "punto", "la"]],
    [
      "no addresses",
      "Vea https://www.gov.co/tramites o www.dane.gov.co o escriba a a.b@c.gov.co",
      ["Vea", "o", "o", "escriba", "a"],
    ],
    ["no address of this site", "Entre a /tramites/certificado/ hoy", ["Entre", "a", "hoy"]],
    ["no abbreviations", "El art. 5, a las 8 a. m., del Dr. Mena", ["El", "a", "las", "del", "Mena"]],
    ["no initials", "El DNP y la UVT", ["El", "y", "la"]],
    ["all words of a text in capitals", "PAGUE LA UVT", ["PAGUE", "LA", "UVT"]],
    ["the parts of a compound", "teórico-práctico", ["teórico", "práctico"]],
    ["accents written apart", "alcaldi\u0301a", ["alcaldi\u0301a"]],
  ])("are %s", (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
