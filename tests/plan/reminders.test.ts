import { describe, expect, it } from "vitest";
import { cameDue, publishedReminders, remindersText } from "../../scripts/plan/present/reminders.ts";
import { FIRST_TASKS, messageOfTasks, tallyOfTasks } from "../../scripts/plan/present/tasks.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const overdue: Task = { clase: "vencido", titulo: "Informe", accion: "Publíquelo.", vence: "2026-10-31" };
const open: Task = { clase: "publicar", titulo: "Plan", accion: "Publíquelo.", vence: "2026-11-30" };
const review: Task = { clase: "revisar", titulo: "Ficha", accion: "Compruébela.", recordar: "2026-11-10" };
const dateless: Task = { clase: "completar", titulo: "Oficina", accion: "Escriba el teléfono. Y algo más." };
const tasks = [overdue, open, dateless, review];

const plainStyle = Object.fromEntries(
  ["bold", "dim", "red", "green", "yellow"].map((name) => [name, (text: string) => text]),
) as unknown as Parameters<typeof remindersText>[2];
const address = (slug: string) => `https://x.example/plan/pendientes/${slug}/`;
const [first, second] = sampleSite().dependencias;
if (!first || !second) throw new Error("the sample has two offices");

describe("what came due since a day", () => {
  it.each([
    ["2026-10-31", ["Informe", "Ficha"]],
    ["2026-11-01", ["Ficha"]],
    ["2026-11-11", []],
  ])("%s", (desde, expected) => {
    expect(cameDue(tasks, desde, "2026-11-22").map(({ titulo }) => titulo)).toEqual(expected);
  });

  it("has what is due today", () => {
    expect(cameDue([open], "2026-11-29", "2026-11-30")).toEqual([open]);
  });
});

describe("the reminders", () => {
  const work = [
    { office: first, tasks },
    { office: second, tasks: [] },
  ];

  it("name each office with what is due, and pass over one with nothing", () => {
    expect(remindersText(work, address, plainStyle)).toBe(
      [
        `${first.data.titulo}: 4 pendientes, 1 vencido`,
        address(first.slug),
        "✗ Informe",
        "  Venció el 31 de octubre de 2026. Publíquelo.",
        "- Plan",
        "  Vence el 30 de noviembre de 2026. Publíquelo.",
        "- Oficina",
        "  Escriba el teléfono. Y algo más.",
        "- Ficha",
        "  Compruébela.",
        "",
      ].join("\n"),
    );
  });

  it("say that nothing is due", () => {
    expect(remindersText([{ office: first, tasks: [] }], address, plainStyle)).toBe("No hay nada pendiente.\n");
  });

  it("send nothing to the terminal but text", () => {
    const hostile = { ...open, titulo: "a\u001b[31mb\nc", accion: "d\u0007e" };
    expect(remindersText([{ office: first, tasks: [hostile] }], address, plainStyle)).toMatch(
      /^[^\p{Cc}]+(?:\n[^\p{Cc}]+)*\n$/u,
    );
  });

  it("have the same for other programs", () => {
    const [one, two] = publishedReminders(work, address);
    expect(one?.pendientes.map(({ titulo, dia, vencido }) => [titulo, dia, vencido])).toEqual([
      ["Informe", "2026-10-31", true],
      ["Plan", "2026-11-30", false],
      ["Oficina", null, false],
      ["Ficha", "2026-11-10", false],
    ]);
    expect(two).toEqual({
      dependencia: second.slug,
      nombre: second.data.titulo,
      direccion: address(second.slug),
      pendientes: [],
    });
  });
});

describe("the message of an office", () => {
  it("has how much there is, a line for each task, and where the rest is", () => {
    expect(messageOfTasks("Hacienda", tasks, "https://x.example/")).toBe(
      [
        "*Hacienda: 4 pendientes, 1 vencido en el sitio*",
        "- Informe. Venció el 31 de octubre de 2026.",
        "- Plan. Vence el 30 de noviembre de 2026.",
        "- Oficina. Escriba el teléfono.",
        "- Ficha. Compruébela.",
        "",
        "https://x.example/",
      ].join("\n"),
    );
  });

  it("is short", () => {
    const many = Array.from({ length: FIRST_TASKS + 12 }, () => open);
    expect(messageOfTasks("Hacienda", many).split("\n")).toHaveLength(FIRST_TASKS + 2);
    expect(messageOfTasks("Hacienda", many)).toMatch(/- y 12 más, en la página$/);
  });
});

it.each([
  [[open], "1 pendiente"],
  [[overdue], "1 pendiente, 1 vencido"],
  [[overdue, overdue, open], "3 pendientes, 2 vencidos"],
])("the tally of %j", (list, expected) => {
  expect(tallyOfTasks(list)).toBe(expected);
});
