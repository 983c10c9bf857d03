import { expect, test } from "vitest";
import { ObligationsPage } from "../../layouts/pages/plan-obligaciones.11ty.tsx";
import { obligationsOf } from "../../scripts/plan/obligations.ts";
import { obligaciones } from "../../scripts/schema/obligaciones.ts";
import { headings, mainOf, plain, read } from "../helpers/read-page.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const obligation = { transparencia: "4.7", responsable: "planeacion", desde: 2026 };
const plazos = [{ periodo: "año", abre: "01-01", vence: "12-31" }];
const page = (() => {
  const list = obligaciones.parse({
    obligaciones: [
      { ...obligation, id: "uno", nombre: "Cada acuerdo", cuando: "En los diez días siguientes a su sanción." },
      {
        ...obligation,
        id: "dos",
        nombre: "Plan de acción",
        norma: "Ley 1474 de 2011, artículo 74",
        dia: "norma",
        plazos,
      },
      { ...obligation, id: "tres", nombre: "Presupuesto", dia: "alcaldia", nota: "También sus cambios.", plazos },
      { ...obligation, id: "cuatro", nombre: "Otro plan", plazos },
      { ...obligation, id: "cinco", nombre: "El quinto plan", no_aplica: "No hay minas.", norma: "Ley 1", plazos },
      { ...obligation, id: "seis", nombre: "El sexto plan", responsable: undefined },
    ],
  }).obligaciones;
  const site = sampleSite({ obligaciones: list, reviewed: { obligaciones: "2026-11-20" } });
  const statuses = obligationsOf({ obligaciones: list, documentos: [], today: "2026-11-22" });
  return <ObligationsPage site={site} scorecard={{ obligaciones: statuses }} />;
})();

/** An obligation with all that is folded away in it. */
const details = (id: string) =>
  mainOf(page)
    .split("<details")
    .find((part) => part.includes(`id="${id}"`)) ?? "";
const paragraphs = (id: string) => [...details(id).matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = ""]) => plain(text));

test("those without a day come after the others, and have no calendar", () => {
  const titles = ["Plan de acción", "Presupuesto", "Otro plan", "Cada acuerdo", "El quinto plan", "El sexto plan"];
  const folded = mainOf(page).split("<details").slice(1);
  expect(folded.map((each) => /<h3[^>]*>(.*?)<\/h3>/.exec(each)?.[1])).toEqual(titles);
  expect(folded.map((each) => each.includes("<table"))).toEqual([true, true, true, false, false, false]);
});

test.each([
  ["dos", "El día está en la norma."],
  ["tres", "El día lo fijó la alcaldía: la norma no lo dice. También sus cambios."],
  ["cuatro", undefined],
  ["uno", "En los diez días siguientes a su sanción."],
])("of «%s» it says who sets the day, or when it is due: %s", (id, said) => {
  expect(paragraphs(id)[1]).toBe(said);
});

test.each([
  ["cinco", "Ley 1. No aplica: No hay minas."],
  ["seis", "Responde: pendiente. Se publica en el punto 4.7 de transparencia."],
])("of «%s» it says who answers, or why it does not apply", (id, said) => {
  expect(paragraphs(id)[0]).toBe(said);
});

test("what is overdue comes first, then what is next by its day, each with the year of its period", () => {
  const quarters = obligaciones.parse({
    obligaciones: [
      {
        ...obligation,
        id: "plan",
        nombre: "Plan de acción",
        plazos: [{ periodo: "año", abre: "12-01", vence: "01-31" }],
      },
      {
        ...obligation,
        id: "informe",
        nombre: "Informe de quejas",
        plazos: [
          { periodo: "cuarto trimestre", abre: "01-01", vence: "01-30" },
          { periodo: "primer trimestre", abre: "04-01", vence: "04-30" },
        ],
      },
    ],
  }).obligaciones;
  const statuses = obligationsOf({ obligaciones: quarters, documentos: [], today: "2026-12-22" });
  const quarterly = <ObligationsPage site={sampleSite()} scorecard={{ obligaciones: statuses }} />;
  expect(read(quarterly)).toContain("Hay 3 plazos vencidos. El próximo vence el 30 de enero de 2027.");
  expect(headings(quarterly).slice(0, 2)).toEqual(["Vencidas (3)", "Próximas (2)"]);
  const rows = [...mainOf(quarterly).matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].slice(0, 5);
  expect(rows.map((row) => row.slice(1).map((cell) => plain(cell).replace(/\. Responde.*/, "")))).toEqual([
    ["Informe de quejas, cuarto trimestre de 2025", "✗ venció el 30 de enero de 2026"],
    ["Plan de acción, año 2026", "✗ venció el 31 de enero de 2026"],
    ["Informe de quejas, primer trimestre de 2026", "✗ venció el 30 de abril de 2026"],
    ["Informe de quejas, cuarto trimestre de 2026", "– desde el 1 de enero de 2027 hasta el 30 de enero de 2027"],
    ["Plan de acción, año 2027", "… se puede publicar ya; vence el 31 de enero de 2027"],
  ]);
});

test.each([
  ["2026-11-20", "Norma revisada el 20 de noviembre de 2026."],
  [null, "Nadie ha comparado todavía esta lista con el texto de la norma."],
  [undefined, ""],
])("a list that was compared with the norm on %s says so", (day, said) => {
  const site = sampleSite({ reviewed: { obligaciones: day } });
  const [, small = ""] =
    /<small>(.*?)<\/small>/.exec(mainOf(<ObligationsPage site={site} scorecard={{ obligaciones: [] }} />)) ?? [];
  expect(plain(small)).toBe(said);
});
