import { describe, expect, it } from "vitest";
import { lawOn } from "../../scripts/law/law.ts";
import type { LawListId } from "../../scripts/schema/index.ts";
import { inShort, judge, sentences } from "../helpers/judged-references.ts";
import { sampleLaw } from "../law/sample-law.ts";

const LAW = lawOn(sampleLaw(), "2026-11-22");
const judged = (id: LawListId, text: string) => judge(id, text, LAW.lists, LAW);

describe("a file that says something of the generator's list", () => {
  const cases: [what: string, id: LawListId, text: string, said: string[]][] = [
    ["nothing", "criterios", "criterios: []", []],
    ["nothing, in a comment", "obligaciones", "# Todavía nada.", []],
    ["a judgement", "criterios", "criterios:\n  - {id: INF-01, estado: no_cumple}", []],
    [
      "a judgement without its grounds",
      "criterios",
      "criterios:\n  - {id: INF-01, estado: cumple}",
      ["2 falta-campo criterios.0.evidencia", "2 falta-campo criterios.0.fecha"],
    ],
    [
      "that one is checked, and not how",
      "criterios",
      "criterios:\n  - id: INF-01\n    comprobacion: automatica",
      ["2 falta-campo criterios.0.verifica"],
    ],
    ["a phase of the list", "criterios", "criterios:\n  - {id: INF-01, fase: interaccion}", []],
    [
      "a phase that there is not",
      "criterios",
      "criterios:\n  - {id: INF-01, fase: otra}",
      ["2 opcion-desconocida criterios.0.fase"],
    ],
    ["an office for all", "transparencia", "responsable: hacienda", []],
    [
      "an office for all that there is not",
      "transparencia",
      "responsable: otra",
      ["1 dependencia-inexistente responsable"],
    ],
    [
      "an office for all that there is not",
      "obligaciones",
      "responsable: otra",
      ["1 dependencia-inexistente responsable"],
    ],
    ["an office for one", "obligaciones", "obligaciones:\n  - {id: plan, responsable: hacienda}", []],
    [
      "an office for a point",
      "transparencia",
      'transparencia:\n  - numero: "1"\n    items:\n      - {numero: "1.1", responsable: hacienda}',
      [],
    ],
    [
      "a point and a section of its own",
      "transparencia",
      'transparencia:\n  - {numero: "1", items: [{numero: "1.9", nombre: Uno propio}]}\n  - {numero: "9", nombre: Otro propio}',
      [],
    ],
    [
      "an obligation of its own, from a year that is said for all",
      "obligaciones",
      'desde: 2027\nobligaciones:\n  - {id: propia, nombre: La propia, transparencia: "1.1"}',
      [],
    ],
  ];
  it.each(cases)("%s", (_what, id, text, said) => expect(inShort(judged(id, text))).toEqual(said));

  it.each<[what: string, id: LawListId, text: string, said: string[]]>([
    [
      "a criterion with another number",
      "criterios",
      "criterios:\n  - {id: INF-91, estado: no_cumple}",
      [
        "2 «INF-91» no está en la lista que trae el sitio, y para ser propio del municipio le falta: «fase», «nombre» y «comprobacion».",
        "Corríjalo; o, si es propio del municipio, escriba lo que falta.",
      ],
    ],
    [
      "a misspelt phase",
      "criterios",
      "fases:\n  - {id: informasion}",
      [
        "2 «informasion» no está en la lista que trae el sitio, y para ser propio del municipio le falta: «nombre».",
        "¿Quiso escribir «informacion»?",
      ],
    ],
    [
      "an obligation of its own that lacks something",
      "obligaciones",
      "obligaciones:\n  - {id: de-la-alcaldia, nombre: La de la alcaldía}",
      [
        "2 «de-la-alcaldia» no está en la lista que trae el sitio, y para ser propio del municipio le falta: «transparencia» y «desde».",
        "Corríjalo; o, si es propio del municipio, escriba lo que falta.",
      ],
    ],
    [
      "a point that the section does not have",
      "transparencia",
      'transparencia:\n  - numero: "1"\n    items:\n      - {numero: "1.11", responsable: hacienda}',
      [
        "4 «1.11» no está en la lista que trae el sitio, y para ser propio del municipio le falta: «nombre».",
        "Corríjalo; o, si es propio del municipio, escriba lo que falta.",
      ],
    ],
    [
      "a point in another section",
      "transparencia",
      'transparencia:\n  - numero: "2"\n    items:\n      - {numero: "1.1", responsable: hacienda}',
      ["4 El numeral «1.1» es de la sección «1», y está en otro lugar.", "Escríbalo en «items» de la sección «1»."],
    ],
    [
      "a point outside its section",
      "transparencia",
      'transparencia:\n  - {numero: "1.1", responsable: hacienda}',
      ["2 El numeral «1.1» es de la sección «1», y está en otro lugar.", "Escríbalo en «items» de la sección «1»."],
    ],
    [
      "a section inside another",
      "transparencia",
      'transparencia:\n  - numero: "1"\n    items:\n      - {numero: "3", responsable: hacienda}',
      [
        "4 El numeral «3» es una sección del menú, y está dentro de otra.",
        "Escríbalo al mismo nivel que las demás secciones.",
      ],
    ],
  ])("%s is told in complete sentences", (_what, id, text, said) => {
    const issues = judged(id, text);
    expect(
      sentences(issues).map(([mensaje, sugerencia], index) => [`${issues[index]?.linea} ${mensaje}`, sugerencia]),
    ).toEqual([said]);
  });
});

it("of a rule that is over, a file is told that it says something", () => {
  const criterio = { fase: "informacion", nombre: "El que termina", comprobacion: "humana" };
  const criterios = [
    { ...criterio, id: "INF-01" },
    { ...criterio, id: "INF-02", hasta: "2026-08-31" },
  ];
  const law = lawOn(sampleLaw({ criterios }), "2026-11-22");
  const issues = judge("criterios", "criterios:\n  - {id: INF-02, estado: no_cumple}", law.lists, law);
  expect(issues.map(({ linea, gravedad }) => [linea, gravedad])).toEqual([[2, "aviso"]]);
  expect(sentences(issues)).toEqual([
    [
      "«INF-02» salió de la lista que trae el sitio: lo que aquí se dice de él ya no se usa.",
      "Quítelo de este archivo; o, si el municipio lo conserva como propio, escríbalo completo.",
    ],
  ]);
});
