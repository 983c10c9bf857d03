import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../scripts/schema/document-path.ts";
import { type DocumentPath, validateDocument } from "../../scripts/validation/document.ts";
import { personalDataIssues, plainDatum } from "../../scripts/validation/personal-data.ts";
import { dependencia, noticia } from "../helpers/documents.ts";

function found(text: string, { known = [] as string[], archivo = "content/noticias/a.md" } = {}): string[] {
  const { read } = validateDocument({ archivo, ...documentOf(archivo) } as DocumentPath, text);
  if (!read) throw new Error("the sample cannot be read");
  return personalDataIssues(read, text, new Set(known.map(plainDatum))).map(({ mensaje }) => mensaje);
}

const inBody = (body: string, known?: string[]) => found(noticia({}, body), { known });

describe("what looks like a citizen's personal data is reported", () => {
  it.each([
    [
      "Ana Ruiz, C.C. 1.077.456.789, recibió el subsidio.",
      "«1.077.456.789» parece el documento de identidad de una persona.",
    ],
    [
      "identificada con cédula de ciudadanía n.º 35895123",
      "«35895123» parece el documento de identidad de una persona.",
    ],
    ["CC 1077456789", "«1077456789» parece el documento de identidad de una persona."],
    ["Escriba a ana.ruiz@gmail.com.", "«ana.ruiz@gmail.com» parece el correo de una persona."],
    ["o a anaruiz@yahoo.com.co", "«anaruiz@yahoo.com.co» parece el correo de una persona."],
    ["Llame al 310 555 01 23", "«310 555 01 23» parece el celular de una persona."],
    ["WhatsApp +57 3105550123", "«+57 3105550123» parece el celular de una persona."],
  ])("%s", (body, said) => expect(inBody(body)).toEqual([said]));

  it("at its position", () => {
    const text = noticia({}, "Un párrafo.\n\nLlame al 310 555 0123.");
    const archivo = "content/noticias/a.md";
    const { read } = validateDocument({ archivo, collection: "noticias", slug: "a" }, text);
    const issues = read ? personalDataIssues(read, text, new Set()) : [];
    const line = text.split("\n").findIndex((each) => each.includes("Llame"));
    expect(issues).toMatchObject([{ codigo: "dato-personal", gravedad: "aviso", linea: line + 1, columna: 10 }]);
  });

  it("in the front matter too", () => {
    expect(found(noticia({ resumen: "Inscríbase con Ana en el 310 555 0123." }))).toHaveLength(1);
  });
});

describe("no personal data is reported for", () => {
  it.each([
    ["an amount of money", "El contrato vale $1.077.456.789 y se paga en 3 cuotas."],
    ["a land line", "Llame al +57 604 555 0100."],
    ["a mail of the State", "Escriba a contacto@sanjacinto.gov.co."],
    ["a decree", "Según la Ley 1581 de 2012 y el Decreto 1377 de 2013."],
    ["a code", "Código DANE 27135 y NIT 899999999-1."],
    ["a date and an hour", "El 2026-12-05 a las 3:10 p. m."],
  ])("%s", (_, body) => expect(inBody(body)).toEqual([]));

  it("the town hall's own data, in any format", () => {
    expect(
      inBody("Llame al 310-555-0123 o escriba a Alcaldia@gmail.com", ["+57 310 555 0123", "alcaldia@gmail.com"]),
    ).toEqual([]);
  });

  it("an office's own sheet, and a notice that must name a person", () => {
    expect(found(dependencia({}, "Celular: 310 555 0123"), { archivo: "content/dependencias/salud.md" })).toEqual([]);
    const edicto = noticia({ tipo: "edicto" }, "Se notifica a C.C. 1.077.456.789");
    expect(found(edicto, { archivo: "content/documentos/edicto.md" })).toEqual([]);
  });
});

it("accepts any text, and takes linear time for a megabyte of the worst", () => {
  fc.assert(fc.property(fc.string(), (body) => Array.isArray(inBody(body.replaceAll("---", "")))));
  for (const piece of ["3", "3 ", "c.c. ", "a.", "cédula de ", "1.077.", "310 555 "]) {
    expect(Array.isArray(inBody(piece.repeat(1_000_000 / piece.length)))).toBe(true);
  }
});
