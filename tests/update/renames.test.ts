import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type KeyRename, renameKeys } from "../../scripts/update/renames.ts";

const rename = (where: string, path: string[], to: string): KeyRename => ({ version: "9.0.0", where, path, to });
const MUNICIPIO = "content/municipio.yaml";
const TABLE = [
  rename(MUNICIPIO, ["correo"], "correo_oficial"),
  rename(MUNICIPIO, ["canales", "meta"], "meta_mensual"),
  rename("content/tramites/", ["costo"], "valor"),
];

describe("the keys that a new version calls otherwise", () => {
  it("are the only bytes that change: comments, order, quotes and blank lines stay", () => {
    const text = `# Datos del municipio
nombre: "Iza"   # así se llama

"correo": >-   # el de la alcaldía
  alcaldia@iza.gov.co
# correo: pendiente
canales:
  - {id: noticias, meta: 4}   # meta del comité
  -   id: tramites
      # otra meta
      meta:   '2'
meta: no se toca
`;
    const { text: renamed, done, refused } = renameKeys(MUNICIPIO, text, TABLE);
    expect(renamed).toBe(
      text
        .replace('"correo":', "correo_oficial:")
        .replace("meta: 4", "meta_mensual: 4")
        .replace("meta:   '2'", "meta_mensual:   '2'"),
    );
    expect([done, refused]).toEqual([["correo → correo_oficial", "meta → meta_mensual"], []]);
  });

  it("are changed in the front matter of a document alone, however its lines end", () => {
    const text = "---\r\ntitulo: Certificado\r\ncosto: 5000 # pesos\r\n---\r\n\r\ncosto: esto es texto\r\n";
    const { text: renamed } = renameKeys("content/tramites/certificado.md", text, TABLE);
    expect(renamed).toBe(text.replace("costo: 5000", "valor: 5000"));
  });

  it.each([
    ["of another file", "content/plan.yaml", "correo: a\n"],
    ["of another collection", "content/servicios/a.md", "---\ncosto: 1\n---\n"],
    ["in a document without fences", "content/tramites/a.md", "costo: 1\n"],
    ["that are not there", MUNICIPIO, "nombre: Iza\n"],
  ])("are left alone: those %s", (_case, path, text) => {
    expect(renameKeys(path, text, TABLE)).toEqual({ text, done: [], refused: [] });
  });

  it("are not changed where the new name is there too, or where the file has errors", () => {
    const both = "correo: a\ncorreo_oficial: b\n";
    expect(renameKeys(MUNICIPIO, both, TABLE)).toEqual({
      text: both,
      done: [],
      refused: ["tiene «correo» y también «correo_oficial»: deje solo «correo_oficial»"],
    });
    const broken = "correo: [a\nnombre: Iza\n";
    expect(renameKeys(MUNICIPIO, broken, TABLE)).toEqual({
      text: broken,
      done: [],
      refused: ["no se pudo buscar «correo»: el archivo tiene errores"],
    });
  });

  it("give the same data under the new name, once and for all, whatever the values", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    );
    fc.assert(
      fc.property(value, value, (correo, other) => {
        const text = `otro: ${JSON.stringify(other)}\ncorreo: ${JSON.stringify(correo)}\n`;
        const { text: renamed } = renameKeys(MUNICIPIO, text, TABLE);
        expect(Object.keys(parse(renamed))).toEqual(["otro", "correo_oficial"]);
        expect(parse(renamed).correo_oficial).toEqual(parse(text).correo);
        expect(renameKeys(MUNICIPIO, renamed, TABLE)).toEqual({ text: renamed, done: [], refused: [] });
      }),
    );
  });
});
