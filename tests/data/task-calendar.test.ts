import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { taskCalendar, taskCalendars } from "../../scripts/data/task-calendar.ts";
import { MAX_TASKS } from "../../scripts/plan/present/tasks.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import type { ChannelFigures } from "../../scripts/report/report.ts";
import { criterios } from "../../scripts/schema/criterios.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const [office] = site.dependencias;
if (!office) throw new Error("the sample has offices");
const PAGE = `https://sanjacinto.example/plan/pendientes/${office.slug}/`;

const overdue: Task = {
  clase: "vencido",
  titulo: "Informe, primer trimestre",
  accion: "Publíquelo.",
  vence: "2026-04-30",
};
const goal: Task = { clase: "publicar", titulo: "Canal Noticias", accion: "Falta 1 día.", recordar: "2026-11-30" };
const dateless: Task = { clase: "completar", titulo: "Oficina", accion: "Escriba el teléfono." };

/** The entries as another program reads them. */
function read(tasks: readonly Task[], where = site): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(taskCalendar(where, office as never, tasks)));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("the calendar of an office", () => {
  it("has a whole day for each task with a day, and nothing else", () => {
    const events = read([overdue, goal, dateless]);
    expect(
      events.map(({ summary, description, startDate, endDate }) => [
        summary,
        description,
        String(startDate),
        String(endDate),
      ]),
    ).toEqual([
      ["Informe, primer trimestre", "Publíquelo.", "2026-04-30", "2026-05-01"],
      ["Canal Noticias", "Falta 1 día.", "2026-11-30", "2026-12-01"],
    ]);
    expect(events[0]?.component.getFirstPropertyValue("url")).toBe(PAGE);
  });

  it("has the last day of a criterion, and no day of a goal that can no longer be met", () => {
    const said = { id: "INF-01", fase: "informacion", nombre: "Misión y visión", comprobacion: "humana" };
    const list = criterios.parse({
      advertencia: "Lista de prueba, sin verificar.",
      fases: [{ id: "informacion", nombre: "Información" }],
      criterios: [{ ...said, responsable: office.slug, hasta: "2026-12-18" }],
    });
    const [first] = site.report.canales;
    const meses = [{ mes: "2026-11", dias: 0, actualizaciones: 0, meta: 3, estado: "en_curso" as const }];
    const canal = { ...first, responsable: office.slug, desde: "2026-11", meses } as ChannelFigures;
    const report = { ...site.report, actualizaciones: [], canales: [canal] };
    const daysOn = (today: string) => {
      const where = sampleSite({ today, report, criterios: list });
      return read(scorecard({ site: where, past: [] }).pendientes.get(office.slug) ?? [], where).flatMap(
        ({ summary, startDate }) => (/^(INF|Canal)/.test(summary) ? [`${startDate} ${summary}`] : []),
      );
    };
    expect(daysOn("2026-11-22")).toEqual([`2026-11-30 Canal ${canal.nombre}`, "2026-12-18 INF-01 Misión y visión"]);
    expect(daysOn("2026-11-29")).toEqual(["2026-12-18 INF-01 Misión y visión"]);
  });

  it("keeps the identifier of a task when its day passes and when what to do changes", () => {
    const open: Task = { ...overdue, clase: "publicar", accion: "Otra cosa." };
    expect(read([open])[0]?.uid).toBe(read([overdue])[0]?.uid);
    expect(read([overdue])[0]?.uid).toBe(`${PAGE}#informe-primer-trimestre-2026-04-30`);
  });

  it("is the same on every build of the same commit and day, whatever the hour", () => {
    const { historial } = site.report;
    const known = {
      ...site,
      report: { ...site.report, historial: { ...historial, hasta: "2026-11-20T10:00:00-05:00" } },
    };
    const later = { ...known, now: "2026-11-22T23:00:00-05:00" };
    expect(taskCalendar(later, office, [overdue])).toBe(taskCalendar(known, office, [overdue]));
    expect(String(read([overdue], later)[0]?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-20T15:00:00Z");
  });

  it("takes no property from a text", () => {
    const [event, ...more] = read([{ ...overdue, titulo: "A; b, c\\d", accion: "Uno\r\nEND:VEVENT\r\nBEGIN:VEVENT" }]);
    expect(more).toEqual([]);
    expect(event?.summary).toBe("A; b, c\\d");
  });

  it("has no more than the page shows", () => {
    const many = Array.from({ length: MAX_TASKS + 5 }, (_, index) => ({ ...overdue, titulo: `Informe ${index}` }));
    expect(read(many)).toHaveLength(MAX_TASKS);
  });
});

it("every office has one beside its page, also with nothing to do", () => {
  const files = taskCalendars({ site, scorecard: { pendientes: new Map([[office.slug, [overdue]]]) } });
  expect(files.map(({ url }) => url)).toEqual(site.dependencias.map(({ slug }) => `/plan/pendientes/${slug}.ics`));
  expect(files.filter(({ content }) => content.includes("BEGIN:VEVENT"))).toHaveLength(1);
});
