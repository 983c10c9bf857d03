import { describe, expect, it } from "vitest";
import { EventoPage } from "../../layouts/evento.11ty.tsx";
import { AgendaPage } from "../../layouts/pages/agenda.11ty.tsx";
import { below, facts, headings, html, listed, mainOf } from "../helpers/read-page.ts";
import { evento } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of an event", () => {
  const page = (data: Record<string, unknown>, today = "2026-11-22") => {
    const each = evento("feria", data);
    return <EventoPage site={sampleSite({ agenda: [each], today })} evento={each} />;
  };

  it.each([
    [{}, "5 de diciembre de 2026"],
    [{ fecha_fin: "2026-12-05" }, "5 de diciembre de 2026"],
    [{ fecha_fin: "2026-12-07" }, "5 al 7 de diciembre de 2026"],
    [{ hora: "14:00", hora_fin: "16:00" }, "5 de diciembre de 2026, de 2 p. m. a 4 p. m."],
    [{ hora: "12:00" }, "5 de diciembre de 2026, 12 m."],
    [{ hora: "12:30" }, "5 de diciembre de 2026, 12:30 p. m."],
    [{ hora: "00:05" }, "5 de diciembre de 2026, 12:05 a. m."],
    [{ fecha_fin: "2026-12-07", hora: "08:00", hora_fin: "12:00" }, "5 al 7 de diciembre de 2026, de 8 a. m. a 12 m."],
  ])("%o reads «%s»", (data, when) => {
    expect(facts(page(data))).toEqual([
      ["Cuándo", when],
      ["Dónde", "Parque principal"],
    ]);
  });

  it.each([
    [{}, "2026-12-04", false],
    [{}, "2026-12-05", false],
    [{}, "2026-12-06", true],
    [{ fecha_fin: "2026-12-07" }, "2026-12-07", false],
    [{ fecha_fin: "2026-12-07" }, "2026-12-08", true],
  ])("%o on %s: it has passed, %s", (data, today, isOver) => {
    const [[, when = ""] = []] = facts(page(data, today));
    expect(when.endsWith(" (ya pasó)")).toBe(isOver);
  });

  it("has structured data with its time, UTC offset and place", () => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(page({ hora: "14:00", hora_fin: "16:00" }))) ??
      [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Event",
      name: "Evento feria",
      url: "https://sanjacinto.example/agenda/feria/",
      startDate: "2026-12-05T14:00:00-05:00",
      endDate: "2026-12-05T16:00:00-05:00",
      location: { "@type": "Place", name: "Parque principal" },
      organizer: { name: "Secretaría de Hacienda" },
    });
  });

  it("has structured data with dates where no time is known, and without an end where none is known", () => {
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(page({}))) ?? [];
    expect(JSON.parse(json)).toMatchObject({ startDate: "2026-12-05" });
    expect(JSON.parse(json)).not.toHaveProperty("endDate");
  });

  it("can be sent by WhatsApp with its day, its place and its address", () => {
    const [, encoded = ""] = /href="https:\/\/wa\.me\/\?text=([^"]+)"/.exec(mainOf(page({}))) ?? [];
    expect(decodeURIComponent(encoded).split("\n")).toEqual([
      "*Evento feria*",
      "5 de diciembre de 2026. Parque principal",
      "Un encuentro abierto a toda la gente.",
      "",
      "Alcaldía de San Jacinto de las Lomas",
      "https://sanjacinto.example/agenda/feria/",
    ]);
  });
});

describe("the agenda", () => {
  const agenda = ["2026-10-01", "2026-11-21", "2026-11-22", "2026-12-05"].map((fecha) =>
    evento(`de-${fecha}`, { fecha }),
  );
  const running = evento("dura", { fecha: "2026-11-20", fecha_fin: "2026-11-25" });

  it("lists upcoming events, nearest first, then past events, latest first", () => {
    const site = sampleSite({ agenda: [...agenda.slice(0, 1), running, ...agenda.slice(1)] });
    const page = <AgendaPage site={site} />;
    expect(headings(page)).toEqual(["Lo que viene", "Lo que ya pasó"]);
    expect(listed(page, "agenda")).toEqual([
      "dura",
      "de-2026-11-22",
      "de-2026-12-05",
      "de-2026-11-21",
      "de-2026-10-01",
    ]);
    expect(below(page, "Lo que ya pasó")).toMatch(
      /^21 nov Evento de-2026-11-21 21 de noviembre de 2026 · Parque principal/,
    );
  });

  it.each([
    [{ hora: "14:00", hora_fin: "16:00" }, "5 dic", "de 2 p. m. a 4 p. m. · Parque principal"],
    [{ fecha_fin: "2026-12-07" }, "5–7 dic", "5 al 7 de diciembre de 2026 · Parque principal"],
    [{ fecha_fin: "2027-01-02" }, "5 dic", "5 de diciembre de 2026 al 2 de enero de 2027 · Parque principal"],
  ])("the days of %o stand out as «%s», and no full stop follows its hours", (data, days, when) => {
    const text = below(<AgendaPage site={sampleSite({ agenda: [evento("feria", data)] })} />, "Lo que viene");
    expect(text.startsWith(`${days} Evento feria `)).toBe(true);
    expect(text).toContain(`${when} Un encuentro`);
  });

  it("shows the twenty latest past events", () => {
    const old = Array.from({ length: 25 }, (_, index) =>
      evento(`e${index + 10}`, { fecha: `2026-10-${index + 1 < 10 ? "0" : ""}${index + 1}` }),
    );
    const found = listed(<AgendaPage site={sampleSite({ agenda: old })} />, "agenda");
    expect([found.length, found[0], found.at(-1)]).toEqual([20, "e34", "e15"]);
  });

  it("says that no event is announced, and still offers the calendar", () => {
    const page = <AgendaPage site={sampleSite({ agenda: agenda.slice(0, 1) })} />;
    expect(below(page, "Lo que viene")).toMatch(/^En este momento no hay eventos anunciados\./);
    expect(mainOf(page)).toContain('<a href="/agenda/agenda.ics">');
    expect(headings(<AgendaPage site={sampleSite()} />)).toEqual(["Lo que viene"]);
  });
});
