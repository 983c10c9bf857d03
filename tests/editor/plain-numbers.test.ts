import { expect, it } from "vitest";
import { documentFormat } from "../../scripts/editor/document-format.ts";
import { numbersByKey } from "../../scripts/editor/union-forms.ts";

const { fromFile, toFile } = documentFormat({ forms: {}, defaults: {}, numbers: numbersByKey() });
const file = (line: string) => `---\ntitulo: Plan de acción\n${line}\n---\n`;

it.each([
  ["vigencia: 2026", "2026", "vigencia: 2026"],
  ["vigencia: 2026 # el año", "2027", "vigencia: 2027 # el año"],
  ['vigencia: "2026"', "2026", 'vigencia: "2026"'],
  ["vigencia: 2026", "2024-2027", "vigencia: 2024-2027"],
  ["vigencia: 2026", "3000", "vigencia: '3000'"],
  ["numero: 12", "012", "numero: '012'"],
  ["numero: 12", "13", "numero: 13"],
])("%s, with %s in the form, is written as %s", (before, typed, after) => {
  const [key = ""] = before.split(":");
  expect(toFile({ ...fromFile(file(before)), [key]: typed })).toBe(file(after));
});

it("a year that is typed in a new document is a number", () => {
  expect(toFile({ titulo: "Plan de acción", vigencia: "2026" })).toBe(file("vigencia: 2026"));
});
