import { describe, expect, it, test } from "vitest";
import { byValue, partOf } from "../../scripts/plan/tasks/order.ts";
import type { ClaseDeTarea, Task } from "../../scripts/plan/tasks/task.ts";

const today = "2026-11-22";
const task = (clase: ClaseDeTarea, titulo: string, days: Pick<Task, "vence" | "recordar"> = {}): Task => ({
  clase,
  titulo,
  accion: "Hágalo.",
  ...days,
});

describe("a to-do list", () => {
  it("has what is overdue, the oldest first; what is due within 30 days, the soonest first; and then each kind of work in turn", () => {
    const shuffled = [
      task("revisar", "Revisar la otra", { recordar: "2026-09-01" }),
      task("completar", "Sin día"),
      task("publicar", "Ficha, como vino 1"),
      task("publicar", "Plazo lejano", { vence: "2027-01-31" }),
      task("publicar", "Meta del canal", { recordar: "2026-11-30" }),
      task("completar", "Acuerdo cercano", { vence: "2026-11-25" }),
      task("corregir", "Lo que se lee mal"),
      task("vencido", "Venció ayer", { vence: "2026-11-21" }),
      task("publicar", "Ficha, como vino 2"),
      task("revisar", "Revisar la más vieja", { recordar: "2025-09-01" }),
      task("vencido", "Venció hace un año", { vence: "2025-11-21" }),
    ];
    expect(byValue(shuffled, today).map(({ titulo }) => titulo)).toEqual([
      "Venció hace un año",
      "Venció ayer",
      "Acuerdo cercano",
      "Meta del canal",
      "Lo que se lee mal",
      "Plazo lejano",
      "Ficha, como vino 1",
      "Ficha, como vino 2",
      "Sin día",
      "Revisar la más vieja",
      "Revisar la otra",
    ]);
  });

  test.each([
    ["overdue", task("vencido", "x", { vence: "2026-11-21" }), "vencido"],
    ["due today", task("completar", "x", { vence: today }), "pronto"],
    ["due in 30 days", task("publicar", "x", { vence: "2026-12-22" }), "pronto"],
    ["due in 31", task("publicar", "x", { vence: "2026-12-23" }), "publicar"],
    ["of no day", task("corregir", "x"), "corregir"],
    ["a review, however long ago it was due", task("revisar", "x", { recordar: "2024-01-01" }), "revisar"],
  ])("what is %s stands in its part", (_state, each, part) => expect(partOf(each, today)).toBe(part));
});
