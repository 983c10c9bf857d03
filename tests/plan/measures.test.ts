import { describe, expect, it } from "vitest";
import type { PlanState } from "../../scripts/model/plan-state.ts";
import { allPages } from "../../scripts/pages/pages.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { MEASURES, type Measurement } from "../../scripts/plan/measures.ts";
import type { MeasuredValues } from "../../scripts/schema/measured.ts";
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
    ["that are said to be linked count", { fecha: "2026-01-01", nivel: "local", estado: "vinculada" }, 1],
    ["to be linked do not", { nivel: "local", estado: "por_vincular" }, 0],
    ["to be linked do not, with a day either", { fecha: "2026-01-01", nivel: "local", estado: "por_vincular" }, 0],
  ])("%s", (_sentence, values, expected) => {
    const state = planState({ documents: [measured("entidades", "una", values)] });
    expect(measure("entidades-locales", state).valor).toBe(expected);
  });
});

describe("entities that are to be linked", () => {
  const linked = (slug: string, values: MeasuredValues) => measured("entidades", slug, { nivel: "local", ...values });
  const wanted = (slug: string, nivel = "local") => measured("entidades", slug, { nivel, estado: "por_vincular" });
  const documents = [
    linked("en-el-ano", { fecha: "2026-02-01" }),
    linked("vence-hoy", { fecha: "2025-02-01", vence: "2026-11-15" }),
    linked("vencio-ayer", { fecha: "2025-02-01", vence: "2026-11-14" }),
    linked("empieza-hoy", { fecha: "2026-11-15" }),
    linked("empieza-despues", { fecha: "2026-11-16" }),
    wanted("cooperativa"),
    wanted("universidad", "departamental"),
  ];
  const state = planState({ documents });
  const level = (meta?: number) =>
    MEASURES["entidades-locales"].measure(state, { clase: "entidades-locales", nombre: "x", meta }, DEFAULT_PLAN);

  it.each([
    ["below the goal, those of the level are missing", 4, ["cooperativa"]],
    ["at the goal, nothing is", 3, []],
    ["without a goal, one is enough", undefined, []],
  ])("%s", (_case, meta, expected) => {
    const { valor, denominador, faltan } = level(meta);
    expect([valor, denominador]).toEqual([3, null]);
    expect(faltan.map(({ titulo }) => titulo)).toEqual(expected);
  });

  it("share the list with those whose agreement is in force: 3 of 7", () => {
    const { faltan, ...figure } = measure("entidades-vinculadas", state);
    expect(figure).toEqual({ valor: 42.86, numerador: 3, denominador: 7 });
    expect(faltan).toHaveLength(4);
    expect(faltan.map(({ titulo }) => titulo)).toEqual([
      "vencio-ayer",
      "empieza-despues",
      "cooperativa",
      "universidad",
    ]);
  });

  it("without any entity, there is no share", () => {
    expect(measure("entidades-vinculadas", planState()).valor).toBeNull();
  });
});

describe("participation", () => {
  const space = (slug: string, cierra: string, values: MeasuredValues = {}) =>
    measured("participacion", slug, { abre: "2025-01-01", cierra, ...values });
  const told = { resultado: true, uso_de_aportes: true };
  const documents = [
    space("enero", "2026-01-31", { ...told, personas: 84, aportes: 61 }),
    space("junio", "2026-06-30", { resultado: true, personas: 0 }),
    space("ayer", "2026-11-14", { aportes: 7 }),
    space("hoy", "2026-11-15", { ...told, personas: 500, aportes: 500 }),
    space("antes", "2025-12-31", { ...told, personas: 900, aportes: 900 }),
    // A version of the past can say anything.
    space("mal-escrito", "2026-02-01", { ...told, personas: "84 personas", aportes: -3 }),
  ];

  it.each([
    ["participacion-personas", 84, ["ayer", "mal-escrito"]],
    ["participacion-aportes", 68, ["junio", "mal-escrito"]],
  ] as const)("%s adds up the spaces that closed in the year before today", (clase, expected, lacking) => {
    const { valor, denominador, faltan } = measure(clase, planState({ documents }));
    expect([valor, denominador]).toEqual([expected, null]);
    expect(faltan.map(({ titulo }) => titulo)).toEqual(lacking);
  });

  it("is answered with a result and what was done with it: 2 of 4", () => {
    const { faltan, ...figure } = measure("participacion-respondida", planState({ documents }));
    expect(figure).toEqual({ valor: 50, numerador: 2, denominador: 4 });
    expect(faltan.map(({ titulo }) => titulo)).toEqual(["junio", "ayer"]);
  });

  it("that has not closed yet is neither answered nor not", () => {
    const open = planState({ documents: [space("hoy", "2026-11-15")] });
    expect(measure("participacion-respondida", open).valor).toBeNull();
    expect(measure("participacion-personas", open).valor).toBe(0);
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
