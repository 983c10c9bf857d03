import ICAL from "ical.js";
import { afterEach, expect, test, vi } from "vitest";
import { calendar } from "../../scripts/data/calendar.ts";
import type { Evento } from "../../scripts/model/site.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const PLACE = "Salón del concejo, palacio municipal";

function evento(data: Record<string, unknown>, slug = "feria", updated?: string): Evento {
  const defaults = {
    titulo: "Feria del mercado",
    resumen: "Productos de todas las veredas, en la plaza.",
    dependencia: "secretaria-general",
    lugar: PLACE,
    fecha: "2026-12-05",
  };
  return sampleDocument("agenda", slug, { ...defaults, ...data }, { updated });
}

const written = (...agenda: Evento[]) => calendar(sampleSite({ agenda }));

/** The events as another program reads them. */
function read(...agenda: Evento[]): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(written(...agenda)));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** Beginning and end as they are written: a day, or a moment in UTC. */
function span(data: Record<string, unknown>): string[] {
  return read(evento(data)).flatMap(({ startDate, endDate }) => [String(startDate), String(endDate)]);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["a day without hour: the end is the day after it", {}, ["2026-12-05", "2026-12-06"]],
  ["several days", { fecha_fin: "2026-12-07" }, ["2026-12-05", "2026-12-08"]],
  ["the last day of a year", { fecha: "2026-12-31" }, ["2026-12-31", "2027-01-01"]],
  ["the last day of February", { fecha: "2028-02-28", fecha_fin: "2028-02-29" }, ["2028-02-28", "2028-03-01"]],
  [
    "hours, five before those of UTC",
    { hora: "14:00", hora_fin: "16:30" },
    ["2026-12-05T19:00:00Z", "2026-12-05T21:30:00Z"],
  ],
  ["an hour alone lasts one", { hora: "08:15" }, ["2026-12-05T13:15:00Z", "2026-12-05T14:15:00Z"]],
  ["the night, which is the next day in UTC", { hora: "23:30" }, ["2026-12-06T04:30:00Z", "2026-12-06T05:30:00Z"]],
  [
    "hours of the first and the last day",
    { fecha_fin: "2026-12-07", hora: "08:00", hora_fin: "12:00" },
    ["2026-12-05T13:00:00Z", "2026-12-07T17:00:00Z"],
  ],
])("%s", (_what, data, expected) => {
  expect(span(data)).toEqual(expected);
});

// The page says «Del 5 … al 7 …, 8 a. m.»; the calendar has an hour of the first day.
test("an event of several days with a time ends on its last day", () => {
  const [, end = ""] = span({ fecha_fin: "2026-12-07", hora: "08:00" });
  expect(end.slice(0, 10)).toBe("2026-12-07");
});

// ical-generator changes an end that stands before its beginning into the beginning: 2 a. m. to 8 p. m.
test("an event that continues after midnight starts at its time", () => {
  expect(span({ hora: "20:00", hora_fin: "02:00" })[0]).toBe("2026-12-06T01:00:00Z");
});

test("a date has no time, and a time has no time zone of its own", () => {
  const text = written(evento({}, "dia"), evento({ hora: "14:00" }, "hora"));
  expect(text).toContain("DTSTART;VALUE=DATE:20261205\r\nDTEND;VALUE=DATE:20261206\r\n");
  expect(text).toContain("DTSTART:20261205T190000Z\r\nDTEND:20261205T200000Z\r\n");
  expect(text).not.toContain("TZID");
});

test("hours are those of the municipality's zone", () => {
  const { municipio } = sampleSite();
  const madrid = sampleSite({
    municipio: { ...municipio, zona_horaria: "Europe/Madrid" },
    agenda: [evento({ hora: "14:00" })],
  });
  expect(calendar(madrid)).toContain("DTSTART:20261205T130000Z");
});

test("characters with a meaning in iCalendar survive a round trip", () => {
  const titulo = "Feria: pan, queso; café \\ «miel» = 100 %";
  const resumen = "Primera línea del resumen, con coma.\nSegunda línea; con más.";
  const text = written(evento({ titulo, resumen }));
  expect(text).toContain("SUMMARY:Feria: pan\\, queso\\; café \\\\ «miel» = 100 %\r\n");
  expect(text).toContain("coma.\\nSegunda");
  expect(read(evento({ titulo, resumen }))).toMatchObject([{ summary: titulo, description: resumen, location: PLACE }]);
});

test("a text cannot inject a property or an event", () => {
  const resumen = "Feria del mercado campesino\nEND:VEVENT\nBEGIN:VEVENT\nUID:otro";
  const lines = written(evento({ resumen })).split(/\r\n|[\r\n]/);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("UID:"))).toEqual(["UID:https://sanjacinto.example/agenda/feria/"]);
});

test("no line is longer than 75 octets, and folding splits no character", () => {
  const resumen = `${"Ñandú, cóndor y pingüino; ".repeat(11)}fin.`;
  const text = written(evento({ titulo: "á".repeat(120), resumen }));
  const octets = text.split("\r\n").map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(read(evento({ titulo: "á".repeat(120), resumen }))).toMatchObject([
    { summary: "á".repeat(120), description: resumen },
  ]);
});

test("every line ends as the format asks", () => {
  expect(written(evento({})).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("every event has its address as identifier, a timestamp and a link", () => {
  const events = read(evento({}, "feria", "2026-11-18"), evento({ hora: "14:00" }, "otra"));
  const facts = events.map(({ uid, component }) => [
    uid,
    String(component.getFirstPropertyValue("dtstamp")),
    component.getFirstPropertyValue("url"),
  ]);
  expect(facts).toEqual([
    ["https://sanjacinto.example/agenda/feria/", "2026-11-18T15:00:00Z", "https://sanjacinto.example/agenda/feria/"],
    // Without history: the moment of the build.
    ["https://sanjacinto.example/agenda/otra/", "2026-11-22T14:30:00Z", "https://sanjacinto.example/agenda/otra/"],
  ]);
});

test("a calendar has its name, also without events", () => {
  const component = new ICAL.Component(ICAL.parse(written()));
  expect(component.getAllSubcomponents()).toEqual([]);
  expect(["version", "prodid", "method", "x-wr-calname"].map((name) => component.getFirstPropertyValue(name))).toEqual([
    "2.0",
    "-//Alcaldía de San Jacinto de las Lomas//Agenda//ES",
    "PUBLISH",
    "Agenda de San Jacinto de las Lomas",
  ]);
});

test("the clock of the build machine does not matter", () => {
  const agenda = [evento({}), evento({ hora: "23:30" }, "noche"), evento({ fecha_fin: "2026-12-07" }, "varios")];
  const texts = ["UTC", "America/Bogota", "Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return { text: written(...agenda), offset: new Date(0).getTimezoneOffset() };
  });
  expect(new Set(texts.map(({ offset }) => offset)).size).toBeGreaterThan(2);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
});
