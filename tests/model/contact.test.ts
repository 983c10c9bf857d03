import { describe, expect, it } from "vitest";
import { type Contact, contactFor, contactOfOffice, unknownOf } from "../../scripts/model/contact.ts";
import type { Dependencia } from "../../scripts/model/site.ts";
import { sampleDependencias } from "../helpers/sample-documents.ts";

const [hacienda, general] = sampleDependencias as [Dependencia, Dependencia];
const municipio = { direccion: "Calle 3", telefono: "604 555 0100" };
const site = { municipio, dependencias: sampleDependencias };

/** Each datum with whose it is, in a word. */
const short = (contact: Contact) =>
  Object.fromEntries(
    (["direccion", "horario", "telefono", "correo"] as const).flatMap((key) =>
      contact[key] ? [[key, `${contact[key].of ?? "propio"}: ${contact[key].value}`]] : [],
    ),
  );

describe("how to reach an office", () => {
  it("is what it says itself", () => {
    expect(short(contactOfOffice(site, hacienda))).toEqual({
      direccion: "propio: Palacio municipal, primer piso",
      horario: "propio: Lunes a viernes, 8 a. m. a 12 m.",
      telefono: "propio: +57 604 555 0102",
    });
  });

  it("is the town hall's where it says nothing, and said to be", () => {
    expect(short(contactOfOffice(site, general))).toEqual({
      direccion: "la alcaldía: Calle 3",
      telefono: "la alcaldía: 604 555 0100",
    });
  });
});

describe("where a sheet is attended", () => {
  it("is the responsible office, when no place is named", () => {
    const contact = contactFor(site, { data: { dependencia: "hacienda" } });
    expect([contact.lugar, contact.telefono]).toEqual(["Secretaría de Hacienda", { value: "+57 604 555 0102" }]);
  });

  it("is the first place; what it does not say is its office's, then the town hall's", () => {
    const office = { ...hacienda, data: { ...hacienda.data, direccion: undefined } };
    const puntos_atencion = [{ nombre: "Ventanilla única", horario: "Lunes, 8 a. m. a 12 m." }, "Punto móvil"];
    const contact = contactFor(
      { municipio, dependencias: [office] },
      { data: { dependencia: "hacienda", puntos_atencion } },
    );
    expect([contact.lugar, short(contact)]).toEqual([
      "Ventanilla única",
      {
        direccion: "la alcaldía: Calle 3",
        horario: "propio: Lunes, 8 a. m. a 12 m.",
        telefono: "la dependencia: +57 604 555 0102",
      },
    ]);
  });

  it("is only what is public: an office that is not is not named", () => {
    expect(contactFor({ municipio: {}, dependencias: [] }, { data: { dependencia: "hacienda" } })).toEqual({});
  });
});

it.each([
  [{}, "la dirección, el horario, el teléfono ni el correo"],
  [{ direccion: { value: "x" }, correo: { value: "x" } }, "el horario ni el teléfono"],
  [{ direccion: { value: "x" }, horario: { value: "x" }, correo: { value: "x" } }, "el teléfono"],
] as const)("what nobody has published is named once: %o", (contact, text) => {
  expect(unknownOf(contact)).toBe(text);
});
