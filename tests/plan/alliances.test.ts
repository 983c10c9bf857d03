import { describe, expect, it } from "vitest";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { indicatorsOf } from "../../scripts/plan/indicators.ts";
import { planState } from "../../scripts/plan/state.ts";
import { allianceTasks } from "../../scripts/plan/tasks/alliances.ts";
import type { Plan } from "../../scripts/schema/plan.ts";
import { entidad, espacio } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

/** The tasks of a site, as «office clase: what to do (by when)». */
function tasks(overrides: Parameters<typeof sampleSite>[0], indicadores: Plan["acciones"][number]["indicadores"] = []) {
  const [first] = DEFAULT_PLAN.acciones;
  const acciones = first ? [{ ...first, responsable: "alcaldia", indicadores }] : [];
  const plan = { ...DEFAULT_PLAN, acciones };
  const site = sampleSite({ entidades: [], participacion: [], ...overrides });
  const measured = indicatorsOf({ plan, state: planState(site), report: site.report, past: [] });
  return allianceTasks({ site, plan, obligaciones: [], ita: [], criterios: [], indicadores: measured }).map(
    ([office, { clase, accion, vence }]) => `${office} ${clase}: ${accion}${vence ? ` (${vence})` : ""}`,
  );
}

// The sample's day is 22 November 2026.
describe("an entity to be linked", () => {
  const LINK =
    "Haga el acuerdo con esta entidad; cuando esté firmado, escriba «estado: vinculada» y la «fecha», o corrija «para_cuando».";

  it.each([
    ["without a day", undefined, []],
    ["whose day has passed", "2026-11-21", [`hacienda vencido: ${LINK} (2026-11-21)`]],
    ["whose day is today", "2026-11-22", [`hacienda completar: ${LINK} (2026-11-22)`]],
    ["whose day is in 90 days", "2027-02-20", [`hacienda completar: ${LINK} (2027-02-20)`]],
    ["whose day is in 91 days", "2027-02-21", []],
  ])("%s", (_case, para_cuando, expected) => {
    const entidades = [entidad({ estado: "por_vincular", fecha: undefined, para_cuando })];
    expect(tasks({ entidades })).toEqual(expected);
  });
});

describe("an agreement", () => {
  const END = "El acuerdo termina ese día: renuévelo y cambie «vence», o cuente en el texto que no sigue.";
  const OVER = "El acuerdo terminó: renuévelo y cambie «vence», o cuente en el texto que no sigue.";

  it.each([
    ["that ends in 91 days", "2027-02-21", []],
    ["that ends in 90 days", "2027-02-20", [`hacienda completar: ${END} (2027-02-20)`]],
    ["that ends today", "2026-11-22", [`hacienda completar: ${END} (2026-11-22)`]],
    ["that ended yesterday", "2026-11-21", [`hacienda vencido: ${OVER} (2026-11-21)`]],
    ["that ended 90 days ago", "2026-08-24", [`hacienda vencido: ${OVER} (2026-08-24)`]],
    ["that ended 91 days ago", "2026-08-23", []],
    ["without an end", undefined, []],
  ])("%s", (_case, vence, expected) => {
    expect(tasks({ entidades: [entidad({ vence })] })).toEqual(expected);
  });

  it("that has ended is nobody's task once its page was changed after that day", () => {
    const update = (day: string) => ({ day, moment: `${day}T10:00:00-05:00`, commit: "0".repeat(40) });
    const ended = entidad({ vence: "2026-11-20" });
    expect(tasks({ entidades: [{ ...ended, lastUpdate: update("2026-11-20") }] })).toHaveLength(1);
    expect(tasks({ entidades: [{ ...ended, lastUpdate: update("2026-11-21") }] })).toEqual([]);
  });
});

describe("a level of entities", () => {
  const wants = (meta: number) => [{ clase: "entidades-departamentales" as const, nombre: "Departamentales", meta }];
  const linked = entidad();
  const wanted = entidad({ titulo: "Universidad", estado: "por_vincular", fecha: undefined });
  const other = entidad({ titulo: "Registro", nivel: "nacional", estado: "por_vincular", fecha: undefined });

  it.each([
    ["at its goal", "2026-11-22", [linked, wanted], 1, []],
    [
      "below it names who could be linked",
      "2026-11-22",
      [linked, wanted, other],
      2,
      ["alcaldia completar: Van 1 de 2 en 2026. Por vincular: Universidad. (2026-12-31)"],
    ],
    [
      "below it, with nobody on the list",
      "2026-11-22",
      [other],
      2,
      [
        "alcaldia completar: Van 0 de 2 en 2026. No hay ninguna por vincular: escriba en «entidades» con cuál se puede hacer un acuerdo. (2026-12-31)",
      ],
    ],
    [
      "in July",
      "2026-07-01",
      [linked, wanted],
      2,
      ["alcaldia completar: Van 1 de 2 en 2026. Por vincular: Universidad. (2026-12-31)"],
    ],
    ["in June", "2026-06-30", [linked, wanted], 2, []],
  ])("%s", (_case, today, entidades, meta, expected) => {
    const said = tasks({ entidades, today }, wants(meta)).map((task) => task.replaceAll("\u00a0", " "));
    expect(said).toEqual(expected);
  });
});

describe("a space that has closed", () => {
  const BOTH =
    "hacienda completar: Ya cerró: escriba cuántas personas participaron («personas») y cuántos aportes llegaron («aportes») y cuántos se acogieron.";

  it.each([
    ["without its counts", "2026-11-21", {}, [BOTH]],
    ["a year ago", "2025-11-22", {}, [BOTH]],
    ["more than a year ago", "2025-11-21", {}, []],
    ["and is open", "2026-11-22", {}, []],
    ["and was counted, with nobody in it", "2026-11-21", { personas: 0, aportes: 0 }, []],
    [
      "without its contributions",
      "2026-11-21",
      { personas: 84 },
      ["hacienda completar: Ya cerró: escriba cuántos aportes llegaron («aportes») y cuántos se acogieron."],
    ],
  ])("%s", (_case, cierra, data, expected) => {
    expect(tasks({ participacion: [espacio("una", "2025-01-01", cierra, data)] })).toEqual(expected);
  });
});
