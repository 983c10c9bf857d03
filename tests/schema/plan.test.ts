import { describe, expect, it } from "vitest";
import { plan } from "../../scripts/schema/plan.ts";

const withActivity = (actividad: unknown) =>
  plan.safeParse({
    titulo: "Plan de prueba",
    acciones: [
      { id: "una", titulo: "Una acción", actividades: [actividad], indicadores: [{ clase: "fase", nombre: "Fases" }] },
    ],
  });

describe("an activity of the plan", () => {
  it.each([
    ["is its text alone", "Levantar la información"],
    ["is a group with nothing but its text", { texto: "Levantar la información" }],
    ["says how it stands", { texto: "Levantar la información", estado: "en-curso", hasta: "2026-12-01" }],
  ])("%s", (_form, actividad) => expect(withActivity(actividad).success).toBe(true));

  it.each([
    ["an unknown state", { estado: "a medias" }],
    ["a day that does not exist", { hasta: "2026-02-30" }],
    ["a key that nobody knows", { avance: 50 }],
  ])("is refused with %s", (_fault, said) =>
    expect(withActivity({ texto: "Levantar la información", ...said }).success).toBe(false),
  );

  it.each([
    ["/tramites/inventario/", true],
    ["/media/actas/acta-2026.pdf", true],
    ["/plan/#fase-informacion", true],
    ["/", true],
    ["https://www.funcionpublica.gov.co/suit?id=1", true],
    ["http://www.gov.co/", false],
    ["//otro.example/", false],
    ["/\\otro.example/", false],
    ["javascript:alert(1)", false],
    ["data:text/html,hola", false],
    ["https://", false],
    ["https://1.2.3.4/", false],
    ["https://usuario:clave@otro.example/", false],
    ["tramites/inventario", false],
  ])("can be seen at %s: %s", (evidencia, isRight) =>
    expect(withActivity({ texto: "Levantar la información", evidencia }).success).toBe(isRight),
  );
});
