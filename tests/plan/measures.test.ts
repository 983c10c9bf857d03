import { describe, expect, it } from "vitest";
import type { PlanState } from "../../scripts/model/plan-state.ts";
import { allPages } from "../../scripts/pages/pages.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { MEASURES, type Measurement } from "../../scripts/plan/measures.ts";
import type { Plan } from "../../scripts/schema/plan.ts";
import { measured, planState } from "./state.ts";

function measure(clase: keyof typeof MEASURES, state: PlanState, plan: Plan = DEFAULT_PLAN): Measurement {
  return MEASURES[clase].measure(state, { clase, nombre: "Un indicador" }, plan);
}

it.each(Object.entries(MEASURES))("the figure of %s can be checked on a page of the site", (_clase, { evidence }) => {
  expect(allPages.map(({ url }) => url)).toContain(evidence.url);
  expect(evidence.title).toMatch(/^Ver /);
});

describe("entities", () => {
  it.each([
    ["of the year count, whatever the day", { fecha: "2026-12-31", nivel: "local" }, 1],
    ["of another year do not", { fecha: "2025-12-31", nivel: "local" }, 0],
    ["of another level do not", { fecha: "2026-01-01", nivel: "nacional" }, 0],
    ["whose agreement has ended still count", { fecha: "2026-01-01", vence: "2026-02-01", nivel: "local" }, 1],
    ["that are drafts do not", { fecha: "2026-01-01", nivel: "local", borrador: true }, 0],
  ])("%s", (_sentence, values, expected) => {
    const state = planState({ documents: [measured("entidades", "una", values)] });
    expect(measure("entidades-locales", state).valor).toBe(expected);
  });
});

describe("the committee", () => {
  it.each([
    ["the paper that forms it, public", { comite: "conformacion", fecha_publicacion: "2026-01-01" }, 100],
    ["the same paper before its day", { comite: "conformacion", fecha_publicacion: "2026-12-01" }, 0],
    ["another paper", { comite: "acta", fecha_publicacion: "2026-01-01" }, 0],
  ])("%s", (_sentence, values, expected) => {
    const state = planState({ documents: [measured("documentos", "uno", values)] });
    expect(measure("comite-documento", state).valor).toBe(expected);
  });

  it.each([
    ["an event of this year that has passed counts", { tipo: "socializacion", fecha: "2026-11-15" }, 1],
    ["one that is still to come does not", { tipo: "socializacion", fecha: "2026-11-16" }, 0],
    ["one of last year does not", { tipo: "socializacion", fecha: "2025-11-15" }, 0],
    ["another kind of event does not", { tipo: "jornada", fecha: "2026-11-15" }, 0],
  ])("%s", (_sentence, values, expected) => {
    const state = planState({ documents: [measured("agenda", "uno", values)] });
    expect(measure("comite-socializacion", state).valor).toBe(expected);
  });
});

describe("officials", () => {
  const known = { responsable: "Secretaria General", nombre_responsable: true, telefono: true };
  const offices = [
    measured("dependencias", "general", known),
    measured("dependencias", "hacienda", { responsable: "Secretario de Hacienda", nombre_responsable: true }),
    measured("dependencias", "planeacion", { responsable: "Jefe de Planeación", correo: true }),
  ];

  it("are the heads of offices while the plan lists no posts: a name and contact data", () => {
    const { valor, faltan } = measure("funcionarios-publicados", planState({ documents: offices }));
    expect(valor).toBe(33.33);
    expect(faltan.map(({ titulo }) => titulo)).toEqual(["Secretario de Hacienda", "Jefe de Planeación"]);
  });

  it("are the posts that the plan lists, matched by name in any spelling", () => {
    const cargos = [{ cargo: "SECRETARIA GENERAL" }, { cargo: "Alcalde", dependencia: "alcaldia" }];
    const result = measure("funcionarios-publicados", planState({ documents: offices }), { ...DEFAULT_PLAN, cargos });
    expect(result).toMatchObject({ valor: 50, numerador: 1, denominador: 2 });
    expect(result.faltan).toEqual([{ titulo: "Alcalde", dependencia: "alcaldia", url: "/dependencias/alcaldia/" }]);
  });

  it("are not measured without offices", () => {
    expect(measure("funcionarios-publicados", planState())).toMatchObject({ valor: null, denominador: 0 });
  });
});
