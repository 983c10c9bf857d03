import { describe, expect, it } from "vitest";
import { creationDayIn, factsOfName, itemOfPaper } from "../../scripts/import/papers.ts";

describe("the name of a file", () => {
  it.each([
    ["DECRETO_No_012_2024-03-15.pdf", { titulo: "Decreto no 012", tipo: "decreto", numero: "012", day: "2024-03-15" }],
    ["actas/15-03-2024 Acta reunión.pdf", { titulo: "Acta reunión", tipo: "acta", day: "2024-03-15" }],
    ["20240315_Resolución 45.pdf", { titulo: "Resolución 45", tipo: "resolución", numero: "45", day: "2024-03-15" }],
    [
      "Acuerdo 3 del 5 de marzo de 2024.PDF",
      { titulo: "Acuerdo 3 del 5 de marzo de 2024", tipo: "acuerdo", numero: "3", day: "2024-03-05" },
    ],
    [
      "informe-marzo-2024.pdf",
      { titulo: "Informe marzo 2024", tipo: "informe", vigencia: 2024, month: "marzo de 2024" },
    ],
    [
      "Resolución 45 de 2023.pdf",
      { titulo: "Resolución 45 de 2023", tipo: "resolución", numero: "45", vigencia: 2023 },
    ],
    ["contrato-012-2022.pdf", { titulo: "Contrato 012 de 2022", tipo: "contrato", numero: "012", vigencia: 2022 }],
    ["2024-02-30 algo.pdf", { titulo: "2024-02-30 algo", vigencia: 2024 }],
    ["plano%20del%20parque.pdf", { titulo: "Plano del parque" }],
    [
      "Acuerdo_005_dic_2018.pdf",
      { titulo: "Acuerdo 005 dic 2018", tipo: "acuerdo", numero: "005", vigencia: 2018, month: "dic de 2018" },
    ],
    ["ACTA 15.04.2021 COMITÉ.pdf", { titulo: "Acta comité", tipo: "acta", day: "2021-04-15" }],
    ["Acta 3 mayo 5 2021.pdf", { titulo: "Acta 3 mayo 5 2021", tipo: "acta", numero: "3", day: "2021-05-05" }],
    ["acta_CONCEJO 12-03-20.PDF", { titulo: "Acta CONCEJO 12-03-20", tipo: "acta", unsure: "12-03-20" }],
    ["Plan de Desarrollo 2020-2023.pdf", { titulo: "Plan de Desarrollo 2020-2023", tipo: "plan" }],
    ["2024-03-15.pdf", { titulo: "2024-03-15", day: "2024-03-15" }],
  ])("%s", (file, facts) => expect(factsOfName(file)).toEqual(facts));

  it("without a day takes that of the PDF, and says so", () => {
    expect(creationDayIn("x /CreationDate (D:20220203101010Z) y")).toBe("2022-02-03");
    expect(creationDayIn("/CreationDate (D:20221303)")).toBeUndefined();
    const { data, notes } = itemOfPaper("sin.pdf", "2022-02-03");
    expect([data, notes]).toEqual([
      { fecha_publicacion: "2022-02-03" },
      ["El nombre no dice el día: 2022-02-03 es el que el PDF dice que se hizo. Compruébelo."],
    ]);
  });

  it("with a month alone invents no day", () => {
    const { data, notes } = itemOfPaper("informe marzo 2024.pdf", "2022-02-03");
    expect([data.fecha_publicacion, notes]).toEqual([
      undefined,
      ["El nombre dice marzo de 2024: falta el día de «fecha_publicacion»."],
    ]);
  });
});
