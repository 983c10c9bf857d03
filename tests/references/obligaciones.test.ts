import { describe, expect, it } from "vitest";
import { inShort, judge, obligacionesYaml, PLAZO } from "../helpers/judged-references.ts";

describe("content/obligaciones.yaml", () => {
  const obligacion = (rest: string, id = "plan") => `id: ${id}, ${rest}`;
  const cases: [what: string, obligaciones: string[], said: string[]][] = [
    [
      "an office that does not exist",
      [obligacion(`transparencia: "4.3", responsable: planeasion, ${PLAZO}`)],
      ["2 dependencia-inexistente obligaciones.0.responsable"],
    ],
    [
      "a number that the menu does not have",
      [obligacion(`transparencia: "4.4", responsable: hacienda, ${PLAZO}`)],
      ["2 numeral-inexistente obligaciones.0.transparencia"],
    ],
    [
      "a number without quotes",
      [obligacion(`transparencia: 4.10, responsable: hacienda, ${PLAZO}`)],
      ["2 numero-sin-comillas obligaciones.0.transparencia"],
    ],
    [
      "an identifier twice",
      [1, 2].map(() => obligacion(`transparencia: "4.3", responsable: hacienda, ${PLAZO}`)),
      ["3 repetido obligaciones.1.id"],
    ],
    ["nothing wrong", [obligacion(`transparencia: "4.10", responsable: planeacion, ${PLAZO}`)], []],
  ];
  it.each(cases)("%s", (_what, obligaciones, said) =>
    expect(inShort(judge("obligaciones", obligacionesYaml(...obligaciones)))).toEqual(said),
  );

  it.each(["02-30", "02-29", "04-31", "06-31", "13-01", "00-10", "11-00", "1-31", "31-01"])(
    "«%s» is not a yearly date",
    (day) => {
      const plazos = `plazos: [{periodo: año, abre: "01-01", vence: "${day}"}]`;
      const text = obligacionesYaml(obligacion(`transparencia: "4.3", responsable: hacienda, ${plazos}`));
      const issues = judge("obligaciones", text);
      expect(inShort(issues)).toEqual(["2 formato-incorrecto obligaciones.0.plazos.0.vence"]);
      expect(issues[0]?.mensaje).toBe(`«vence» dice «${day}», que no tiene la forma correcta.`);
    },
  );

  it.each(["01-31", "02-28", "04-30", "12-31"])("«%s» is one", (day) => {
    const plazos = `plazos: [{periodo: año, abre: "01-01", vence: "${day}"}]`;
    const text = obligacionesYaml(obligacion(`transparencia: "4.3", responsable: hacienda, ${plazos}`));
    expect(judge("obligaciones", text)).toEqual([]);
  });
});
