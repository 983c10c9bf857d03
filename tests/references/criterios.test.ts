import { describe, expect, it } from "vitest";
import { criteriosYaml, inShort, judge, sentences } from "../helpers/judged-references.ts";

describe("content/criterios.yaml", () => {
  const criterio = (rest: string, id = "INF-01", fase = "informacion") => `id: ${id}, fase: ${fase}, ${rest}`;
  const cases: [what: string, criterios: string[], said: string[]][] = [
    [
      "a phase that is not in the list",
      [criterio("comprobacion: humana", "INF-01", "transformacion")],
      ["6 opcion-desconocida criterios.0.fase"],
    ],
    [
      "not applicable without a reason",
      [criterio("comprobacion: declarada, estado: no_aplica")],
      ["6 falta-campo criterios.0.razon"],
    ],
    [
      "met without evidence and day",
      [criterio("comprobacion: humana, estado: cumple")],
      ["6 falta-campo criterios.0.evidencia", "6 falta-campo criterios.0.fecha"],
    ],
    [
      "met without day",
      [criterio("comprobacion: humana, estado: cumple, evidencia: /dependencias/")],
      ["6 falta-campo criterios.0.fecha"],
    ],
    [
      "automatic without what is checked",
      [criterio("comprobacion: automatica")],
      ["6 falta-campo criterios.0.verifica"],
    ],
    [
      "an office that does not exist",
      [criterio("comprobacion: humana, responsable: haciend, hasta: 2027-01-31")],
      ["6 dependencia-inexistente criterios.0.responsable"],
    ],
    [
      "evidence that leads nowhere",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /paginas/mision/")],
      ["6 enlace-roto criterios.0.evidencia"],
    ],
    [
      "evidence that is a file which is not there",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /media/acta.pdf")],
      ["6 archivo-inexistente criterios.0.evidencia"],
    ],
    [
      "evidence that is not public",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /paginas/organigrama/")],
      ["6 enlace-no-publicado criterios.0.evidencia"],
    ],
    [
      "a checked page that does not exist",
      [criterio("comprobacion: automatica, verifica: {pagina: /mapa-del-siti/}")],
      ["6 enlace-roto criterios.0.verifica.pagina"],
    ],
    [
      "a checked number that the menu does not have",
      [criterio('comprobacion: automatica, verifica: {transparencia: "7.1"}')],
      ["6 numeral-inexistente criterios.0.verifica.transparencia"],
    ],
    [
      "an identifier twice",
      [criterio("comprobacion: humana"), criterio("comprobacion: humana", "INF-02"), criterio("comprobacion: humana")],
      ["8 repetido criterios.2.id"],
    ],
    [
      "nothing wrong",
      [
        criterio("comprobacion: humana", "INF-01"),
        criterio("comprobacion: humana, estado: no_cumple", "INF-02", "interaccion"),
        criterio("comprobacion: declarada, estado: no_aplica, razon: No tiene entidades.", "INF-03"),
        criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /media/plan.pdf", "INF-04"),
        criterio(
          "comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: https://www.gov.co/nada",
          "INF-05",
        ),
        criterio(
          'comprobacion: automatica, verifica: {pagina: /transparencia/ita.csv, transparencia: "4.10"}',
          "INF-06",
        ),
      ],
      [],
    ],
  ];
  it.each(cases)("%s", (_what, criterios, said) =>
    expect(inShort(judge("criterios", criteriosYaml(...criterios)))).toEqual(said),
  );

  it.each([
    ["comprobacion: declarada, estado: no_aplica", ["razon", "cuando «estado» es no_aplica"]],
    ["comprobacion: automatica", ["verifica", "cuando «comprobacion» es automatica"]],
    ["comprobacion: humana, estado: cumple, fecha: 2026-11-01", ["evidencia", "cuando «estado» es cumple"]],
    ["comprobacion: humana, estado: cumple, evidencia: /dependencias/", ["fecha", "cuando «estado» es cumple"]],
  ])("«%s» owes %s", (rest, [key = "", why = ""]) => {
    const [said, ...others] = judge("criterios", criteriosYaml(criterio(rest)));
    expect(others).toEqual([]);
    expect(said?.mensaje).toContain(`Falta «${key}»`);
    expect(said?.mensaje).toContain(`es obligatorio ${why}.`);
  });

  it("a repeated identifier and a number that is not in the menu are reported in complete sentences", () => {
    const twice = criterio("comprobacion: humana");
    const lost = criterio('comprobacion: automatica, verifica: {transparencia: "4.30"}', "INF-02");
    expect(sentences(judge("criterios", criteriosYaml(twice, twice, lost)))).toEqual([
      ["«id: INF-01» está dos veces.", "Deje uno solo, o corrija el que sobra."],
      [
        "«transparencia» dice «4.30», que no es un numeral del menú.",
        "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
      ],
    ]);
  });

  it("an empty reason counts as missing", () => {
    const text = criteriosYaml(criterio("comprobacion: declarada, estado: no_aplica, razon: "));
    expect(inShort(judge("criterios", text))).toEqual(["6 falta-campo criterios.0.razon"]);
  });
});
