import { expect, test } from "vitest";
import { ObligationsPage } from "../../layouts/pages/plan-obligaciones.11ty.tsx";
import { obligationsOf } from "../../scripts/plan/obligations.ts";
import { obligaciones } from "../../scripts/schema/obligaciones.ts";
import { mainOf, plain } from "../helpers/read-page.ts";
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

test("those without a day come after the others, and have no calendar", () => {
  const titles = ["Plan de acción", "Presupuesto", "Otro plan", "Cada acuerdo", "El quinto plan", "El sexto plan"];
  const sections = mainOf(page).split("<section>").slice(1);
  expect(sections.map((section) => /<h2[^>]*>(.*?)<\/h2>/.exec(section)?.[1])).toEqual(titles);
  expect(sections.map((section) => section.includes("<table"))).toEqual([true, true, true, false, false, false]);
});

test.each([
  ["dos", "El día está en la norma."],
  ["tres", "El día lo fijó la alcaldía: la norma no lo dice. También sus cambios."],
  ["cuatro", ""],
  ["uno", "En los diez días siguientes a su sanción."],
])("of «%s» it says who sets the day, or when it is due: %s", (id, said) => {
  const section =
    mainOf(page)
      .split("<section>")
      .find((part) => part.includes(`id="${id}"`)) ?? "";
  const [, , explained = ""] = /<\/h2><p>(.*?)<\/p>(?:<p>(.*?)<\/p>)?/s.exec(section) ?? [];
  expect(plain(explained)).toBe(said);
});

test.each([
  ["cinco", "Ley 1. No aplica: No hay minas."],
  ["seis", "Responde: pendiente. Se publica en el punto 4.7 de transparencia."],
])("of «%s» it says who answers, or why it does not apply", (id, said) => {
  const section =
    mainOf(page)
      .split("<section>")
      .find((part) => part.includes(`id="${id}"`)) ?? "";
  expect(plain(/<\/h2><p>(.*?)<\/p>/s.exec(section)?.[1] ?? "")).toBe(said);
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
