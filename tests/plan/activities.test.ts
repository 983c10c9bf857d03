import { describe, expect, it, test } from "vitest";
import { activitiesOf, dueActivities, openActivities } from "../../scripts/plan/activities.ts";
import { evaluationMarks, evaluationsOf } from "../../scripts/plan/evaluations.ts";
import { activityTally, daysOfActivity } from "../../scripts/plan/present/activity-words.ts";
import { plan } from "../../scripts/schema/plan.ts";

const TODAY = "2026-11-22";

/** A plan of one action of `hacienda`, with these activities. */
const planWith = (...actividades: unknown[]) =>
  plan.parse({
    titulo: "Plan de prueba",
    acciones: [
      {
        id: "una",
        titulo: "Una acción",
        responsable: "hacienda",
        actividades,
        indicadores: [{ clase: "fase", fase: "informacion", nombre: "Criterios de la fase" }],
      },
    ],
  });
const activities = (...actividades: unknown[]) =>
  planWith(...actividades).acciones.flatMap((accion) => activitiesOf(accion, TODAY));

describe("how an activity stands", () => {
  test.each([
    ["a text alone", "Hacer algo", "pendiente"],
    ["without a state", { texto: "Hacer algo", hasta: "2026-11-22" }, "pendiente"],
    ["whose day has passed", { texto: "Hacer algo", hasta: "2026-11-21" }, "vencida"],
    ["in course whose day has passed", { texto: "Hacer algo", estado: "en-curso", hasta: "2026-11-21" }, "vencida"],
    ["in course", { texto: "Hacer algo", estado: "en-curso" }, "en-curso"],
    ["done, whenever it was due", { texto: "Hacer algo", estado: "hecha", hasta: "2020-01-01" }, "hecha"],
  ])("%s", (_what, said, estado) => expect(activities(said)[0]).toMatchObject({ texto: "Hacer algo", estado }));

  it("is answered for by its own office, else by that of the action", () => {
    const said = activities("Hacer algo", { texto: "Hacer más", responsable: "planeacion" });
    expect(said.map(({ responsable }) => responsable)).toEqual(["hacienda", "planeacion"]);
  });

  test.each([
    [{ estado: "hecha", fecha: "2026-03-10" }, "el 10 de marzo de 2026"],
    [{ estado: "hecha" }, ""],
    [
      { estado: "en-curso", fecha: "2026-03-10", hasta: "2026-12-01" },
      "desde el 10 de marzo de 2026, hasta el 1 de diciembre de 2026",
    ],
    [{ estado: "pendiente", fecha: "2026-03-10" }, ""],
    [{ estado: "vencida", fecha: "2026-03-10", hasta: "2026-10-30" }, "desde el 30 de octubre de 2026"],
  ] as const)("%j is said in days as «%s»", (activity, words) => expect(daysOfActivity(activity)).toBe(words));

  it("is counted for the whole action", () => {
    const done = { texto: "Hacer algo", estado: "hecha" };
    const count = (...said: unknown[]) => activityTally(activities(...said)).replaceAll("\u00a0", " ");
    expect(count(done, "Hacer más", "Hacer todo")).toBe("1 de 3 actividades hechas");
    expect(count(done)).toBe("1 de 1 actividad hecha");
    expect(count()).toBe("");
  });
});

describe("of all activities", () => {
  const whole = planWith(
    { texto: "Sin fecha", estado: "en-curso" },
    { texto: "Dentro de un mes", hasta: "2026-12-22" },
    { texto: "Después", hasta: "2026-12-23" },
    { texto: "Vencida", hasta: "2026-11-01" },
    { texto: "Hecha", estado: "hecha", hasta: "2026-11-01" },
  );

  it("the committee asks about those that are late or in course", () =>
    expect(openActivities(whole, TODAY).map(({ texto }) => texto)).toEqual(["Vencida", "Sin fecha"]));

  it("those that are late or due within thirty days are somebody's task", () =>
    expect(dueActivities(whole, TODAY).map(({ texto }) => texto)).toEqual(["Vencida", "Dentro de un mes"]));
});

describe("an evaluation", () => {
  const evaluated = plan.parse({
    ...planWith(),
    evaluaciones: [
      ["2025-08-04", 2],
      ["2026-08-20", 5],
      ["2026-08-04", 4],
    ].map(([fecha, alcanzados]) => ({
      fecha,
      evaluador: "Control Interno",
      resultados: [{ fase: "informacion", alcanzados, de: 8 }],
    })),
  });

  it("marks the course of its phase at its month, the latest of a month", () => {
    expect(evaluationMarks(evaluated, "fase-informacion")).toEqual([
      { mes: "2025-08", valor: 25 },
      { mes: "2026-08", valor: 62.5 },
    ]);
    expect(evaluationMarks(evaluated, "fase-interaccion")).toEqual([]);
  });

  it("stands before those that were made earlier", () =>
    expect(evaluationsOf(evaluated).map(({ fecha }) => fecha)).toEqual(["2026-08-20", "2026-08-04", "2025-08-04"]));
});
