import { describe, expect, it } from "vitest";
import { readTramites } from "../../scripts/import/tramites.ts";

const offices = [{ slug: "secretaria-general", titulo: "Secretaría General" }];
const read = (text: string | Uint8Array, columns: Record<string, string> = {}) =>
  readTramites(typeof text === "string" ? new TextEncoder().encode(text) : text, {
    columns: new Map(Object.entries(columns)),
    offices,
  });
const items = (text: string | Uint8Array, columns?: Record<string, string>) => {
  const found = read(text, columns);
  if ("fault" in found) throw new Error(found.fault);
  return found.items;
};
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
const latin1 = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

describe("a table of trámites", () => {
  it.each([
    ["semicolons", "Código;Nombre del trámite\n12;Certificado ñ"],
    ["commas and quotation marks", '"Código","Nombre del trámite"\n"12","Certificado ñ"'],
    ["tabs", "CODIGO\tNOMBRE DEL TRAMITE\n12\tCertificado ñ"],
    ["a mark at its beginning", "\ufeffCódigo;Nombre del trámite\n12;Certificado ñ"],
    ["Windows-1252", latin1("Código;Nombre del trámite\r\n12;Certificado ñ\r\n")],
    ["«Unicode» of Excel", utf16("Código\tNombre del trámite\r\n12\tCertificado ñ\r\n")],
    ["lines above its titles", "Alcaldía de Iza\n2026;;\n\nCódigo;Nombre del trámite;x\n12;Certificado ñ;\n;;\n"],
  ])("with %s", (_what, text) => {
    expect(items(text).map(({ titulo, data }) => [titulo, data.codigo_suit])).toEqual([["Certificado ñ", "12"]]);
  });

  it.each([
    ["Costo", "Gratuito", { costo: "gratuito" }],
    ["Valor", "$ 15.000", { costo: [{ concepto: "Valor del trámite", valor: 15000, unidad: "COP" }] }],
    ["Tiempo de obtención", "15 días hábiles", { tiempo: { cantidad: 15, unidad: "dias_habiles" } }],
    ["Plazo", "Inmediato", { tiempo: "inmediato" }],
    ["Requisitos", '"1. Cédula\n2. Recibo; de servicio"', { requisitos: ["Cédula", "Recibo; de servicio"] }],
    ["Canales de atención", "Presencial, correo electrónico", { canales: ["presencial", "correo"] }],
    ["Dependencia", "SECRETARIA GENERAL", { dependencia: "secretaria-general" }],
    ["Fundamento legal", "Ley 1755 de 2015", { normativa: [{ norma: "Ley 1755 de 2015" }] }],
    ["Enlace", "https://www.gov.co/", { enlace: "https://www.gov.co/" }],
  ])("«%s»: %s is understood", (title, text, data) => {
    const [item] = items(`Nombre\t${title}\nCertificado\t${text}`);
    expect(item).toMatchObject({ data: { etapa: "identificado", ...data }, notes: [], html: "" });
  });

  it.each([
    ["Costo", "según el avalúo"],
    ["Tiempo", "depende"],
    ["Propósito", "Corto"],
    ["Enlace", "no tiene"],
  ])("«%s»: %s stays in the text, and is not invented", (title, text) => {
    const [item] = items(`Nombre\t${title}\nCertificado\t${text}`);
    expect(Object.keys(item?.data ?? {})).toEqual(["etapa"]);
    expect(item?.html).toBe(`<h2>${title}</h2><p>${text}</p>`);
    expect(item?.notes[0]).toContain("quedó en el texto");
  });

  it.each([
    ["Nombre;x\nUno;\nDos;", ["la fila 2", "la fila 3"]],
    ["sep=;\nAlcaldía;\nNombre;x\nUno;\n;\nDos;", ["la fila 3", "la fila 5"]],
  ])("says its rows by the numbers that a spreadsheet shows: %j", (text, rows) => {
    expect(items(text).map(({ origin }) => origin)).toEqual(rows);
  });

  it("a formula is not brought, and said", () => {
    expect(items(`Nombre;Propósito\nCertificado;"=HYPERLINK(""http://otro.example"";""x"")"`)[0]).toMatchObject({
      data: { etapa: "identificado" },
      html: "",
      notes: ["La columna «Propósito» tiene una fórmula, y no su resultado: no se trae."],
    });
  });

  it("an office that there is not is left out, and said", () => {
    expect(items("Nombre;Dependencia\nCertificado;Tránsito")[0]).toMatchObject({
      data: { etapa: "identificado" },
      notes: ["No hay una dependencia «Tránsito» en content/dependencias: créela antes."],
    });
  });

  it("shows how its columns were understood, and obeys who says it otherwise", () => {
    const text = "Nombre;Interno;Costo\nA;Permiso de feria;Gratuito\n";
    const columns = (found: ReturnType<typeof read>) => ("columns" in found ? found.columns : []);
    expect(columns(read(text))).toEqual([
      { title: "Nombre", field: "titulo", sample: "A" },
      { title: "Interno", sample: "Permiso de feria" },
      { title: "Costo", field: "costo", sample: "Gratuito" },
    ]);
    expect(items(text, { titulo: "interno" })[0]?.titulo).toBe("Permiso de feria");
    expect(read(text, { costo: "Tarifa" })).toEqual({
      fault: "No hay una columna «Tarifa». Las que hay son: «Nombre», «Interno», «Costo».",
    });
  });

  it("without a column for the name says how to tell it", () => {
    expect(read("a;b\n1;2")).toEqual({ fault: expect.stringContaining("--columna titulo=") });
  });

  it("leaves out what the SUIT calls eliminated", () => {
    const found = read("Nombre;Estado\nUno;Inscrito\nDos;Eliminado");
    expect(found).toMatchObject({ items: [{ titulo: "Uno" }], left: ["No se traen: 1 trámite eliminado del SUIT."] });
  });
});
