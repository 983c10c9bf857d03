import { describe, expect, it } from "vitest";
import { validateDataFile } from "../../scripts/validation/document.ts";
import { municipioYaml, noticia } from "../helpers/documents.ts";
import { judgeNoticia, only } from "../helpers/judged-fields.ts";

const renamed = (from: RegExp, to: string, text = noticia()) => text.replace(from, to);
const CAPITALS = "los nombres de los datos van en minúsculas y sin tildes.";

describe("a misspelt key is one fault", () => {
  it.each([
    ["a letter too few", renamed(/^titulo:/m, "tituo:"), "2:1", "tituo", "¿Quiso escribir «titulo»?"],
    [
      "another letter",
      renamed(/^dependencia:/m, "dependensia:"),
      "4:1",
      "dependensia",
      "¿Quiso escribir «dependencia»?",
    ],
    ["capitals", renamed(/^fecha:/m, "Fecha:"), "5:1", "Fecha", `Escriba «fecha»: ${CAPITALS}`],
    ["capitals and an accent", renamed(/^titulo:/m, "Título:"), "2:1", "Título", `Escriba «titulo»: ${CAPITALS}`],
  ])("%s", (_what, text, place, key, advice) =>
    expect(only(judgeNoticia(text))).toEqual([
      `${place} campo-desconocido`,
      `«${key}» no es un dato de esta sección.`,
      advice,
    ]),
  );

  const inShort = (text: string) =>
    judgeNoticia(text).map(({ linea, columna, codigo, campo }) => `${linea}:${columna} ${codigo} ${campo}`);

  it("what stands under it is judged in the same run, in its place", () => {
    expect(inShort(renamed(/^fecha: .*$/m, "Fecha: mañana"))).toEqual([
      "5:1 campo-desconocido Fecha",
      "5:1 fecha-mal-escrita fecha",
    ]);
    expect(inShort(renamed(/^titulo: .*$/m, "Título: Hola"))).toEqual([
      "2:1 campo-desconocido Título",
      "2:1 texto-corto titulo",
    ]);
  });

  it("the one that was meant is missing where it is something else", () => {
    expect(inShort(renamed(/^titulo:/m, "xyzzyxyzzy:"))).toEqual([
      "2:1 falta-campo titulo",
      "2:1 campo-desconocido xyzzyxyzzy",
    ]);
  });

  it("a key that is there already is not suggested again", () => {
    const text = renamed(/^titulo:/m, "Título: Otra jornada\ntitulo:");
    expect(only(judgeNoticia(text))[2]).toMatch(/^Borre la línea\. Los datos que se pueden escribir son: /);
  });

  it("in a group of a list, too", () => {
    const text = municipioYaml().replace("meta_mensual: 3", "Meta_mensual: tres").replace("canales:", "Canales:");
    const { issues } = validateDataFile("municipio", "content/municipio.yaml", text);
    expect(issues.map(({ linea, codigo, campo, sugerencia }) => [linea, codigo, campo, sugerencia])).toEqual([
      [5, "campo-desconocido", "Canales", `Escriba «canales»: ${CAPITALS}`],
      [10, "campo-desconocido", "Canales.0.Meta_mensual", `Escriba «meta_mensual»: ${CAPITALS}`],
      [10, "tipo-incorrecto", "canales.0.meta_mensual", "Escríbalo así: meta_mensual: 3"],
    ]);
  });
});
