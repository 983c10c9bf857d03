import { describe, expect, it } from "vitest";
import { pastStates } from "../../scripts/gate/past-states.ts";
import { sampleLaw } from "../law/sample-law.ts";

const OWN = `advertencia: La lista del municipio.
fases: [{id: informacion, nombre: Información}]
criterios: [{id: MUN-01, fase: informacion, nombre: El propio, comprobacion: humana}]
`;
const SAID = "criterios: [{id: INF-02, estado: no_cumple}]";

/** The criteria of the end of a month, `INF-02 no_cumple`, with the generator's rules since June 2026. */
function criteriaOf(mes: string, text: string | undefined): string[] | undefined {
  const files = text === undefined ? {} : { criterios: text };
  const [state] = pastStates([{ mes, documents: [], files }], sampleLaw());
  return state?.criterios?.criterios.map(({ id, estado }) => [id, estado].filter(Boolean).join(" "));
}

describe("a month that is over", () => {
  it.each([
    ["2026-05", "no file", undefined, undefined],
    ["2026-05", "a file that is complete", OWN, ["MUN-01"]],
    ["2026-05", "a file that is not", SAID, undefined],
    ["2026-05", "a file of comments", "# Nada.\n", undefined],
    ["2026-06", "no file", undefined, ["INF-01", "INF-02", "INT-01"]],
    ["2026-06", "a file that is complete", OWN, ["INF-01", "INF-02", "INT-01", "MUN-01"]],
    ["2026-06", "a file that is not", SAID, ["INF-01", "INF-02 no_cumple", "INT-01"]],
    ["2026-06", "a file of comments", "# Nada.\n", ["INF-01", "INF-02", "INT-01"]],
    ["2026-06", "a file with errors", "criterios: [{id: INF-02, estado: quizas}]", undefined],
    ["2026-06", "a file that cannot be read", "criterios: [", undefined],
  ])("%s with %s is measured with the rules of its last day", (mes, _file, text, expected) => {
    expect(criteriaOf(mes, text)).toEqual(expected);
  });

  it("stays as it was when a rule comes later", () => {
    const criterio = { fase: "informacion", nombre: "Un criterio", comprobacion: "humana" };
    const before = [{ ...criterio, id: "INF-01" }];
    const months = ["2026-06", "2026-07", "2026-08"].map((mes) => ({ mes, documents: [], files: {} }));
    const shown = (criterios: object[]) =>
      pastStates(months, sampleLaw({ criterios })).map(({ criterios: list }) => list?.criterios.map(({ id }) => id));
    expect(shown(before)).toEqual([["INF-01"], ["INF-01"], ["INF-01"]]);
    expect(shown([...before, { ...criterio, id: "INF-02", desde: "2026-08-01" }])).toEqual([
      ["INF-01"],
      ["INF-01"],
      ["INF-01", "INF-02"],
    ]);
  });
});
