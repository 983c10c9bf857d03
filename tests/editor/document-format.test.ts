import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cmsFields } from "../../scripts/editor/cms-field.ts";
import { defaultsByKey } from "../../scripts/editor/defaults.ts";
import { dataFormat as dataFormatOf, documentFormat, SOURCE } from "../../scripts/editor/document-format.ts";
import { fromForm, toForm } from "../../scripts/editor/two-forms.ts";
import {
  listedTextsByCollection,
  twoForms,
  twoFormsByKey,
  twoFormsInDataFiles,
} from "../../scripts/editor/union-forms.ts";
import type { Collection } from "../../scripts/schema/collection.ts";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { type CollectionId, collectionIds, collections, dataFileIds, dataFiles } from "../../scripts/schema/index.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { anyFields, objections } from "./config-values.ts";
import { schemaData, schemaKeys } from "./schema-values.ts";

const forms = twoFormsByKey();
const defaults = defaultsByKey();
const format = documentFormat({ forms, defaults });
const dataFormat = dataFormatOf(twoFormsInDataFiles());
/** What a form of the editor shows of a document. */
const read = (text: string) => {
  const { [SOURCE]: _file, ...said } = format.fromFile(text);
  return said;
};
const all: readonly Collection<CollectionId>[] = Object.values(collections);

describe("a value with two forms", () => {
  it("is plain data for the editor, which has no schema", () => {
    expect(forms).toEqual({
      requisitos: { kind: "items", key: "nombre" },
      costo: { kind: "choice", words: ["gratuito"], name: "cobros", holds: "list" },
      tiempo: { kind: "choice", words: ["inmediato"], name: "plazo", holds: "group" },
      puntos_atencion: { kind: "items", key: "nombre" },
      formularios: { kind: "items", key: "archivo" },
    });
  });

  it("has the same forms wherever its key occurs", () => {
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

  it("is written in the short form if the rest is empty", () => {
    const form = { requisitos: [{ nombre: "Cédula", detalle: "", formulario: null }], costo: { forma: "gratuito" } };
    expect(fromForm(forms, form)).toEqual({ requisitos: ["Cédula"], costo: "gratuito" });
  });

  it("is unchanged if it is in neither form", () => {
    const odd = { costo: "según el caso", tiempo: ["x"], requisitos: "Cédula", otra: "gratuito" };
    expect(toForm(forms, odd)).toEqual(odd);
    expect(fromForm(forms, odd)).toEqual(odd);
  });
});

describe("a text chosen from a list", () => {
  const listed = listedTextsByCollection().documentos;
  const format = documentFormat({ forms, defaults, listed });
  const file = (tipo: string) =>
    `---\ntitulo: Un documento # Nota\n${tipo}fecha_publicacion: 2026-11-20\n---\n\nTexto.\n`;
  const formOf = (tipo: string) => {
    const { tipo: chosen, tipo_otro: other } = format.fromFile(file(tipo));
    return [chosen, other];
  };

  it.each([
    ["tipo: decreto\n", "decreto", undefined],
    ["tipo: 'notificación por aviso'\n", "notificación por aviso", undefined],
    ["tipo: Decreto\n", "otro", "Decreto"],
    ["tipo: EDICTO EMPLAZATORIO\n", "otro", "EDICTO EMPLAZATORIO"],
    ['tipo: "Guía: cómo leer"  # de la oficina\n', "otro", "Guía: cómo leer"],
    ["tipo: otro\n", "otro", "otro"],
    ["", undefined, undefined],
    ["tipo:\n", null, undefined],
    ["tipo: 12\n", 12, undefined],
  ])(
    "%j is «%s» in the form, with «%s» beside it, and the same to the letter when it is saved",
    (tipo, chosen, other) => {
      expect(formOf(tipo)).toEqual([chosen, other]);
      expect(format.toFile(format.fromFile(file(tipo)))).toBe(file(tipo));
    },
  );

  it.each([
    [{ tipo: "decreto", tipo_otro: "" }, "decreto"],
    [{ tipo: "decreto", tipo_otro: "lo que quedó escrito" }, "decreto"],
    [{ tipo: "otro", tipo_otro: "edicto emplazatorio" }, "edicto emplazatorio"],
    [{ tipo: "otro", tipo_otro: "" }, "otro"],
    [{ tipo: "otro" }, "otro"],
    [{ tipo_otro: "sin escoger" }, undefined],
    [{}, undefined],
  ])("%j is written as %s", (chosen, tipo) => {
    const written = format.toFile({ titulo: "Un documento", ...chosen, body: "" });
    expect(parse(written.split("---")[1] ?? "")).toEqual({ titulo: "Un documento", ...(tipo ? { tipo } : {}) });
  });

  it("changes its line and no other", () => {
    const form = format.fromFile(file("tipo: Decreto # como en el archivo\n"));
    expect(format.toFile({ ...form, tipo: "edicto" })).toBe(file("tipo: edicto # como en el archivo\n"));
  });

  it("is free text in the same key of another collection", () => {
    expect(Object.keys(listedTextsByCollection())).toEqual(["documentos"]);
    expect(documentFormat({ forms, defaults }).fromFile("---\ntipo: socializacion\n---\n")).toMatchObject({
      tipo: "socializacion",
    });
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
  ])("%s is read", (_what, text, data) => expect(read(text)).toEqual(data));

  it("that is not YAML is rejected, and so left unchanged", () => {
    expect(() => format.fromFile("---\ntitulo: 'A\n---\nHola")).toThrow();
  });

  it("keeps its comments, quotes and line breaks, except for changed values", () => {
    const text = [
      "---",
      "# POR CONFIRMAR con Hacienda",
      'titulo: "Certificado de residencia"',
      "",
      "requisitos: # los de la resolución",
      "  # Original",
      "  - nombre: Cédula",
      "  - Recibo # de este mes",
      "costo: gratuito # desde 2024",
      "---",
      "Primer párrafo.",
    ].join("\n");
    const form = format.fromFile(text);
    expect(format.toFile(form)).toBe(text);
    expect(format.toFile({ ...form, body: "Otro." })).toBe(text.replace("Primer párrafo.", "\nOtro.\n"));
    const requisitos = [{ nombre: "Recibo" }, { nombre: "Cédula" }, { nombre: "Foto", detalle: "3 × 4" }];
    const costo = { forma: "cobros", cobros: [{ concepto: "Estampilla" }] };
    expect(format.toFile({ ...form, requisitos, costo })).toBe(
      [
        "---",
        "# POR CONFIRMAR con Hacienda",
        'titulo: "Certificado de residencia"',
        "",
        "requisitos: # los de la resolución",
        "  - Recibo # de este mes",
        "  # Original",
        "  - nombre: Cédula",
        "  - nombre: Foto",
        "    detalle: 3 × 4",
        "costo: # desde 2024",
        "  - concepto: Estampilla",
        "---",
        "Primer párrafo.",
      ].join("\n"),
    );
  });

  it("does not get values that its form adds", () => {
    const text = "---\ntitulo: A\nborrador: false\n---\n\nHola\n";
    const form = { ...format.fromFile(text), borrador: false, urgente: false };
    expect(format.toFile(form)).toBe(text);
    expect(format.toFile({ ...form, urgente: true })).toBe(text.replace("false\n", "false\nurgente: true\n"));
  });

  it("keeps values that only another collection's form adds: the type of a document can be any word", () => {
    expect(defaults).toEqual({ borrador: false, estado: "vinculada", urgente: false, nivel_en_linea: "presencial" });
  });

  it("that was saved is saved again as if it had been read again", () => {
    const form = format.fromFile("---\n# Nota\ntitulo: A\nresumen: B # nota\n---\n\nHola\n");
    const once = { ...form, resumen: "C" };
    const twice = { ...once, titulo: "D" };
    expect(format.toFile(twice)).toBe(format.toFile({ ...format.fromFile(format.toFile(once)), titulo: "D" }));
  });

  it("is written from scratch if it is a copy, which the editor passes without the original file", () => {
    const { [SOURCE]: _file, ...copy } = format.fromFile("---\n# Nota\ntitulo: A\n---\n\nHola\n");
    expect(format.toFile({ ...copy, titulo: "Copia" })).toBe("---\ntitulo: Copia\n---\n\nHola\n");
  });

  it("is searched by the values of its form, not by the text of its file", () => {
    const { [SOURCE]: file } = format.fromFile("---\ntitulo: A # nota\n---\n");
    expect(file).not.toMatch(/titulo|nota/);
  });

  it.each(collectionIds)("of %s keeps every value, whatever it is", (id) => {
    const { schema } = collections[id];
    fc.assert(
      fc.property(schemaData(schema), (data) => {
        const once = read(format.toFile({ ...toForm(forms, data), body: "Hola" }));
        expect(once).toEqual({ ...toForm(forms, data), body: "Hola" });
      }),
      { numRuns: 40 },
    );
  });
});

/** Every document that the house has: its own municipality's, and the fictional one's. */
const documents = ["content", "scripts/demo/content"].flatMap((root) =>
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

  it.each(documents)("$archivo can be opened, and is byte for byte the same when saved", (path) => {
    const text = readFileSync(path.archivo, "utf8");
    const format = documentFormat({ forms, defaults, listed: listedTextsByCollection()[path.collection] });
    const form = format.fromFile(text);
    const { schema, rules } = collections[path.collection];
    expect(objections(anyFields(cmsFields(schema, rules)), form)).toEqual([]);
    const saved = format.toFile(form);
    expect(validateDocument(path, saved).issues.filter(({ gravedad }) => gravedad === "error")).toEqual([]);
    expect(saved).toBe(text);
  });
});

/** Every data file that the house has. */
const dataPaths = ["content", "scripts/demo/content"].flatMap((root) =>
  dataFileIds.map((id) => ({ path: join(root, `${id}.yaml`), id })).filter(({ path }) => existsSync(path)),
);

describe("the data files that there are", () => {
  it("are many", () => expect(dataPaths.length).toBeGreaterThan(8));

  it.each(dataPaths)("$path is byte for byte the same when saved, and keeps its comments when changed", ({ path }) => {
    const text = readFileSync(path, "utf8");
    const form = dataFormat.fromFile(text) as Record<string, unknown>;
    expect(dataFormat.toFile(form)).toBe(text);
    const changed = dataFormat.toFile({ ...form, nueva: "Sí" });
    expect(parse(changed)).toEqual({ ...parse(text), nueva: "Sí" });
    expect(changed.replace(/(^|\n)nueva: Sí(?=\n)/, "")).toBe(text);
  });

  it("have two forms only for the items of a list, the same wherever the key stands", () => {
    const twofold = dataFileIds.flatMap((id) =>
      schemaKeys(dataFiles[id]).flatMap(({ path, field }) => {
        const form = twoForms(field, fieldMeta(field));
        return form ? [[path.split(".").at(-1), form]] : [];
      }),
    );
    expect(twoFormsInDataFiles()).toEqual({ actividades: { kind: "items", key: "texto" } });
    expect(twofold).toEqual(Object.entries(twoFormsInDataFiles()));
  });
});

describe("a data file", () => {
  it("that is new is written as people write it", () => {
    expect(dataFormat.toFile({ nombre: "San Ficticio", codigo_dane: "27135" })).toBe(
      "nombre: San Ficticio\ncodigo_dane: '27135'\n",
    );
  });

  const PLAN = "acciones:\n  - id: una # nota\n    actividades:\n      - Hacer algo\n      - texto: Hacer más\n";

  it("shows as a group what is written as a text alone, and writes back what nobody changed", () => {
    const form = dataFormat.fromFile(PLAN) as { acciones: { actividades: object[] }[] };
    expect(form.acciones[0]?.actividades).toEqual([{ texto: "Hacer algo" }, { texto: "Hacer más" }]);
    expect(dataFormat.toFile({ ...form })).toBe(PLAN);
  });

  it("gets what a form says of such a text, and no other line changes", () => {
    const form = dataFormat.fromFile(PLAN) as { acciones: { actividades: object[] }[] };
    const [accion] = form.acciones;
    const actividades = [{ texto: "Hacer algo", estado: "hecha" }, ...(accion?.actividades.slice(1) ?? [])];
    expect(dataFormat.toFile({ ...form, acciones: [{ ...accion, actividades }] })).toBe(
      PLAN.replace("- Hacer algo", "- texto: Hacer algo\n        estado: hecha"),
    );
  });

  it("that says nothing is left to the editor", () => expect(dataFormat.fromFile("# Nada\n")).toBeNull());

  it("of Windows is read and changed", () => {
    const form = dataFormat.fromFile("# Nota\r\na: 1\r\n") as Record<string, unknown>;
    expect(dataFormat.toFile({ ...form, a: 2 })).toBe("# Nota\na: 2\n");
  });
});
