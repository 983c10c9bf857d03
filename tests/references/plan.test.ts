import { describe, expect, it } from "vitest";
import { DATA, inShort, judge, planYaml, sentences } from "../helpers/judged-references.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("content/plan.yaml", () => {
  const FASE = "clase: fase, fase";
  const cases: [what: string, text: string, said: string[]][] = [
    [
      "an action of an office that does not exist",
      planYaml(["responsable: hacienta"], ["clase: frecuencia"]),
      ["5 dependencia-inexistente acciones.0.responsable"],
    ],
    [
      "a post of an office that does not exist",
      planYaml([], ["clase: frecuencia"], ["cargos:", "  - {cargo: Tesorero, dependencia: tesoreria}"]),
      ["8 dependencia-inexistente cargos.0.dependencia"],
    ],
    [
      "the same indicator twice",
      planYaml([], ["clase: frecuencia", "clase: tramites-publicados", "clase: frecuencia"]),
      ["8 repetido acciones.0.indicadores.2.clase"],
    ],
    [
      "the same phase twice",
      planYaml([], [`${FASE}: informacion`, `${FASE}: interaccion`, `${FASE}: informacion`]),
      ["8 repetido acciones.0.indicadores.2.fase"],
    ],
    [
      "a phase that the criteria do not have",
      planYaml([], [`${FASE}: transformacion`]),
      ["6 opcion-desconocida acciones.0.indicadores.0.fase"],
    ],
    [
      "an indicator of a phase that does not say which",
      planYaml([], ["clase: frecuencia", "clase: fase"]),
      ["7 falta-campo acciones.0.indicadores.1.fase"],
    ],
    [
      "a text of the plan that is not there",
      planYaml([], ["clase: frecuencia"], ["documento: /paginas/plan-de-acion/"]),
      ["7 enlace-roto documento"],
    ],
    [
      "an activity of an office that does not exist, seen on a page that is not there",
      planYaml(
        ["actividades:", "  - Un texto", "  - {texto: Otro texto, responsable: hacienta, evidencia: /paginas/plan/}"],
        ["clase: frecuencia"],
      ),
      [
        "7 dependencia-inexistente acciones.0.actividades.1.responsable",
        "7 enlace-roto acciones.0.actividades.1.evidencia",
      ],
    ],
    [
      "a channel gathered twice, by an office that does not exist",
      planYaml(
        [],
        ["clase: frecuencia"],
        ["canales:", "  - {canal: noticias, reune: hacienda}", "  - {canal: noticias, reune: nadie}"],
      ),
      ["9 repetido canales.1.canal", "9 dependencia-inexistente canales.1.reune"],
    ],
    [
      "an evaluation of more than there is, twice, and of a phase that the criteria do not have",
      planYaml(
        [],
        ["clase: frecuencia"],
        [
          "evaluaciones:",
          "  - fecha: 2026-08-20",
          "    evaluador: Control Interno",
          "    documento: /paginas/no-esta/",
          "    resultados:",
          "      - {fase: informacion, alcanzados: 5, de: 4}",
          "      - {fase: informacion, alcanzados: 4, de: 4}",
          "      - {fase: transformacion, alcanzados: 0, de: 4}",
        ],
      ),
      [
        "10 enlace-roto evaluaciones.0.documento",
        "12 alcanzados-de-mas evaluaciones.0.resultados.0.alcanzados",
        "13 repetido evaluaciones.0.resultados.1.fase",
        "14 opcion-desconocida evaluaciones.0.resultados.2.fase",
      ],
    ],
    [
      "nothing wrong",
      planYaml(
        ["responsable: hacienda"],
        ["clase: frecuencia", `${FASE}: informacion`, `${FASE}: interaccion`],
        ["documento: /paginas/plan-de-accion/", "cargos:", "  - {cargo: Tesorero, dependencia: hacienda}"],
      ),
      [],
    ],
  ];
  it.each(cases)("%s", (_what, text, said) => expect(inShort(judge("plan", text))).toEqual(said));

  it("an indicator repeated in another action is reported", () => {
    const other = ["  - id: otra", "    titulo: Otra acción", "    indicadores:"];
    const text = planYaml([], ["clase: frecuencia"], [...other, "      - {nombre: Otra vez, clase: frecuencia}"]);
    expect(sentences(judge("plan", text))).toEqual([
      ["«indicador: frecuencia» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });

  it("the phase that was meant is suggested, or an example if there is none", () => {
    const text = planYaml([], [`${FASE}: informasion`, "clase: fase"]);
    expect(sentences(judge("plan", text))).toEqual([
      ["«fase» dice «informasion», que no es una de las opciones.", "¿Quiso escribir «informacion»?"],
      [
        "Falta «fase» (Fase): es obligatorio cuando «clase» es fase.",
        "Agregue la línea, por ejemplo: fase: informacion",
      ],
    ]);
  });

  it("the channel that was meant is suggested", () => {
    const { municipio } = sampleSite();
    const text = planYaml([], ["clase: frecuencia"], ["canales:", "  - {canal: tramite, reune: hacienda}"]);
    expect(sentences(judge("plan", text, { ...DATA, municipio }))).toEqual([
      ["«canal» dice «tramite», que no es una de las opciones.", "¿Quiso escribir «tramites»?"],
    ]);
  });

  it("phases are not checked while the criteria cannot be read", () => {
    expect(judge("plan", planYaml([], [`${FASE}: transformacion`]), {})).toEqual([]);
  });

  // `dataFileIssues` is given the empty key as `null`, and takes it for something written.
  it("an empty phase counts as missing", () => {
    const text = planYaml([], ["clase: fase, fase: "]);
    expect(inShort(judge("plan", text))).toEqual(["6 falta-campo acciones.0.indicadores.0.fase"]);
  });
});
