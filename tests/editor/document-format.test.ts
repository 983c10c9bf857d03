import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cmsFields } from "../../scripts/editor/cms-field.ts";
import { documentFormat } from "../../scripts/editor/document-format.ts";
import { fromForm, toForm } from "../../scripts/editor/two-forms.ts";
import { twoForms, twoFormsByKey } from "../../scripts/editor/union-forms.ts";
import type { Collection } from "../../scripts/schema/collection.ts";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { type CollectionId, collectionIds, collections } from "../../scripts/schema/index.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { anyFields, objections } from "./config-values.ts";
import { schemaData } from "./schema-values.ts";

const forms = twoFormsByKey();
const format = documentFormat(forms);
const all: readonly Collection<CollectionId>[] = Object.values(collections);

describe("a value that a document writes in two ways", () => {
  it("is plain data for the editor, which carries no schema", () => {
    expect(forms).toEqual({
      requisitos: { kind: "items", key: "nombre" },
      costo: { kind: "choice", words: ["gratuito"], name: "cobros", holds: "list" },
      tiempo: { kind: "choice", words: ["inmediato"], name: "plazo", holds: "group" },
      puntos_atencion: { kind: "items", key: "nombre" },
      formularios: { kind: "items", key: "archivo" },
    });
  });

  it("has the same forms wherever its key stands", () => {
    const wrong = all.flatMap(({ id, schema }) =>
      Object.entries(schema.shape).flatMap(([key, field]) =>
        JSON.stringify(twoForms(field, fieldMeta(field))) === JSON.stringify(forms[key]) ? [] : [`${id}.${key}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    [{ requisitos: ["Cédula", { nombre: "Recibo", detalle: "De este mes" }] }],
    [{ costo: "gratuito", tiempo: "inmediato" }],
    [{ costo: [{ concepto: "Estampilla", valor: 5000, unidad: "COP" }], tiempo: { cantidad: 3, unidad: "horas" } }],
    [{ formularios: ["/media/a.pdf", { nombre: "Solicitud", archivo: "/media/b.pdf" }] }],
    [{ puntos_atencion: ["Coliseo", { nombre: "Ventanilla", horario: "Lunes" }] }],
  ])("comes back as it was: %j", (data) => {
    const form = toForm(forms, data);
    expect(JSON.stringify(form)).not.toBe(JSON.stringify(data));
    expect(fromForm(forms, form)).toEqual(data);
  });

  it("is written in the shorter way when somebody leaves the rest empty", () => {
    const form = { requisitos: [{ nombre: "Cédula", detalle: "", formulario: null }], costo: { forma: "gratuito" } };
    expect(fromForm(forms, form)).toEqual({ requisitos: ["Cédula"], costo: "gratuito" });
  });

  it("stays as it is when it is in neither form", () => {
    const odd = { costo: "según el caso", tiempo: ["x"], requisitos: "Cédula", otra: "gratuito" };
    expect(toForm(forms, odd)).toEqual(odd);
    expect(fromForm(forms, odd)).toEqual(odd);
  });
});

describe("a document, read and written by the editor", () => {
  it("is as people write it", () => {
    const written = format.toFile({
      titulo: "Certificado: de residencia",
      requisitos: [{ nombre: "Cédula" }],
      costo: { forma: "gratuito" },
      tiempo: { forma: "plazo", cantidad: 3, unidad: "dias_habiles" },
      codigo_suit: "12345",
      fecha: "2026-11-20",
      body: "\nPrimer párrafo.\n\n",
    });
    expect(written).toBe(
      [
        "---",
        "titulo: 'Certificado: de residencia'",
        "requisitos:",
        "  - Cédula",
        "costo: gratuito",
        "tiempo:",
        "  cantidad: 3",
        "  unidad: dias_habiles",
        "codigo_suit: '12345'",
        "fecha: 2026-11-20",
        "---",
        "",
        "Primer párrafo.",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["without a text", "---\ntitulo: A\n---\n", { titulo: "A", body: "" }],
    ["with a value of dashes", "---\ntitulo: ---\n---\nHola", { titulo: "---", body: "Hola" }],
    ["of Windows", "---\r\ntitulo: A\r\n---\r\n\r\nHola\r\n", { titulo: "A", body: "Hola" }],
    ["without data", "---\n---\nHola", { body: "Hola" }],
    ["without front matter", "Hola", { body: "Hola" }],
    [
      "with a line of dashes in its text",
      "---\ntitulo: A\n---\n\nHola\n\n---\n\nAdiós",
      { titulo: "A", body: "Hola\n\n---\n\nAdiós" },
    ],
  ])("%s is read", (_what, text, data) => expect(format.fromFile(text)).toEqual(data));

  it("that is no YAML is refused, and so left alone", () => {
    expect(() => format.fromFile("---\ntitulo: 'A\n---\nHola")).toThrow();
  });

  it.each(collectionIds)("of %s keeps every value, whatever it is", (id) => {
    const { schema } = collections[id];
    fc.assert(
      fc.property(schemaData(schema), (data) => {
        const once = format.fromFile(format.toFile({ ...toForm(forms, data), body: "Hola" }));
        expect(once).toEqual({ ...toForm(forms, data), body: "Hola" });
      }),
      { numRuns: 40 },
    );
  });
});

/** Every document that the house has: its own municipality's, and the fictional one's. */
const documents = ["content", "tests/fixtures/demo/content"].flatMap((root) =>
  collectionIds.flatMap((collection) => {
    const folder = join(root, collection);
    const names = safeList(folder).filter((name) => name.endsWith(".md"));
    return names.map((name) => ({ archivo: join(folder, name), collection, slug: name.slice(0, -".md".length) }));
  }),
);

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

describe("the documents that there are", () => {
  it("are many", () => expect(documents.length).toBeGreaterThan(50));

  it.each(documents)("$archivo can be opened, and says the same when it is saved", (path) => {
    const text = readFileSync(path.archivo, "utf8");
    const form = format.fromFile(text);
    const { schema, rules } = collections[path.collection];
    expect(objections(anyFields(cmsFields(schema, rules)), form)).toEqual([]);
    const saved = format.toFile(form);
    expect(validateDocument(path, saved).issues.filter(({ gravedad }) => gravedad === "error")).toEqual([]);
    const head = (document: string) => parse(document.split("\n---")[0]?.slice("---\n".length) ?? "");
    expect(head(saved)).toEqual(fromForm(forms, toForm(forms, head(text))));
    expect(format.fromFile(saved)).toEqual(form);
  });
});
