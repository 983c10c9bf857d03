import { describe, expect, it } from "vitest";
import { validateDataFile } from "../../scripts/validation/document.ts";
import { municipioYaml } from "../helpers/documents.ts";
import { judgeTramite } from "../helpers/judged-fields.ts";

const charges = (...amounts: [valor: number, unidad?: string][]) => ({
  costo: amounts.map(([valor, unidad = "COP"], index) => ({ concepto: `Cobro ${index + 1}`, valor, unidad })),
});

const said = (...amounts: Parameters<typeof charges>) =>
  judgeTramite(charges(...amounts)).map(({ campo, codigo, gravedad }) => `${gravedad} ${campo} ${codigo}`);

describe("a warning of a charge that looks like a slip of zeros", () => {
  it.each<[what: string, amounts: Parameters<typeof charges>, issues: string[]]>([
    ["5 pesos", [[5]], ["aviso costo.0.valor precio-muy-bajo"]],
    ["99 pesos among others", [[8400], [99]], ["aviso costo.1.valor precio-muy-bajo"]],
    ["150 and 150.000", [[150], [150_000]], ["aviso costo.1.valor precio-desproporcionado"]],
    ["a million and thousands", [[1_200], [12_000_000], [8_000]], ["aviso costo.1.valor precio-desproporcionado"]],
  ])("is given for %s", (_what, amounts, issues) => expect(said(...amounts)).toEqual(issues));

  it.each<[what: string, amounts: Parameters<typeof charges>]>([
    ["nothing to pay", [[0], [8400]]],
    ["100 pesos", [[100]]],
    ["one amount alone", [[90_000_000]]],
    ["999 times another", [[150], [149_850]]],
    [
      "units of the law, however small",
      [
        [0.5, "UVT"],
        [4, "SMLDV"],
        [0.6, "porcentaje"],
      ],
    ],
  ])("is not given for %s", (_what, amounts) => expect(said(...amounts)).toEqual([]));

  it("is given for the value of a unit of the law", () => {
    const { issues } = validateDataFile(
      "municipio",
      "content/municipio.yaml",
      municipioYaml({ valores: [{ unidad: "UVT", anio: 2026, valor: 52 }] }),
    );
    expect(issues).toMatchObject([{ codigo: "precio-muy-bajo", campo: "valores.0.valor", gravedad: "aviso" }]);
  });

  it("says what was found and what to write", () => {
    const [issue] = judgeTramite(charges([5]));
    expect(issue?.mensaje).toBe("«valor» es $\u00a05: casi ningún cobro es de menos de $\u00a0100.");
    expect(issue?.sugerencia).toBe("Compruebe los ceros. Si son miles, escriba: valor: 5000");
  });
});
