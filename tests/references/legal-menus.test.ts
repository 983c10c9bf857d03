import { describe, expect, it } from "vitest";
import { inShort, judge, menusYaml, sentences } from "../helpers/judged-references.ts";

describe("content/transparencia.yaml", () => {
  const cases: [what: string, items: string[], said: string[]][] = [
    [
      "a number twice in a menu",
      ['numero: "4.3"', 'numero: "4.10"', 'numero: "4.3"'],
      ["7 repetido transparencia.0.items.2.numero"],
    ],
    ["the number of its own section", ['numero: "4"'], ["5 repetido transparencia.0.items.0.numero"]],
    ["the number of an item of another menu", ['numero: "3"'], []],
    ["a number without quotes", ["numero: 4.10"], ["5 numero-sin-comillas transparencia.0.items.0.numero"]],
    [
      "an office that does not exist",
      ['numero: "4.3", responsable: planeasion'],
      ["5 dependencia-inexistente transparencia.0.items.0.responsable"],
    ],
    [
      "not applicable, and why it is not published",
      ['numero: "4.3", justificacion: Se están reuniendo., no_aplica: No le corresponde.'],
      ["5 no-aplica-y-justifica transparencia.0.items.0.no_aplica"],
    ],
    [
      "a place that leads nowhere",
      ['numero: "4.3", destino: /dependencia/'],
      ["5 enlace-roto transparencia.0.items.0.destino"],
    ],
    [
      "places that exist",
      [
        'numero: "4.3", destino: /dependencias/, responsable: hacienda',
        'numero: "4.4", destino: /paginas/plan-de-accion/, justificacion: Se están reuniendo.',
        'numero: "4.5", destino: https://www.gov.co/nada, no_aplica: No le corresponde.',
      ],
      [],
    ],
  ];
  it.each(cases)("%s", (_what, items, said) =>
    expect(inShort(judge("transparencia", menusYaml(...items)))).toEqual(said),
  );

  it("issues specific to this file are reported in complete sentences", () => {
    const both = 'numero: "4.3", no_aplica: No le corresponde., justificacion: Se están reuniendo.';
    expect(sentences(judge("transparencia", menusYaml(both, 'numero: "4.3"', "numero: 4.10")))).toEqual([
      [
        "«numero» debe ser texto y se leyó como el número 4.10: así se pierden los ceros y los signos.",
        'Ponga comillas: numero: "4.10"',
      ],
      [
        "Este numeral dice a la vez que no aplica y por qué no se ha publicado.",
        "Deje «no_aplica» si el tema no le corresponde al municipio; si le corresponde, deje «justificacion».",
      ],
      ["«numero: 4.3» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });

  it("an empty «no_aplica» beside a reason is ignored", () => {
    expect(judge("transparencia", menusYaml('numero: "4.3", no_aplica: , justificacion: Se están reuniendo.'))).toEqual(
      [],
    );
  });
});
