import { expect, it } from "vitest";
import { documentFormat } from "../../scripts/editor/document-format.ts";
import { FOLD, foldLabel, saysSomething } from "../../scripts/editor/fold.ts";

it("the button of the last fields says which ones they are", () => {
  expect(foldLabel(["Borrador", "Palabras clave", "Vence"], false)).toBe("Mostrar: Borrador, Palabras clave y Vence");
  expect(foldLabel(["Borrador"], true)).toBe("Ocultar: Borrador");
});

it.each([
  [undefined, false],
  [null, false],
  ["", false],
  [[], false],
  [false, false],
  [true, true],
  [["carta"], true],
  ["2026-12-15", true],
])("%j in a field opens the last fields: %s", (value, isOpen) => {
  expect(saysSomething(value)).toBe(isOpen);
});

it("the button is not written to the document", () => {
  const { fromFile, toFile } = documentFormat({ forms: {}, defaults: {} });
  const file = "---\ntitulo: Feria\n---\n\nTexto.\n";
  expect(toFile({ ...fromFile(file), [FOLD]: "" })).toBe(file);
});
