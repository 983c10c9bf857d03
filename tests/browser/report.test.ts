import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { shownState } from "../../scripts/report/progress.ts";
import type { FrequencyReport, MonthFigures } from "../../scripts/report/report.ts";
import { jsonOf } from "../pipeline/published.ts";
import { openSite, type Visit, type Visitor } from "./browser.ts";

let site: Visitor;
let reader: Visit;
let report: FrequencyReport;
/** What the committee signed of a channel's month: days, and days as they are read today, by «noticias 2026-09». */
let signed: ReadonlyMap<string, { firmado: number; hoy: number }>;

beforeAll(async () => {
  const { output } = await builtDemo();
  report = jsonOf(output, "informe/frecuencia.json");
  const { datos }: { datos: SignedRow[] } = jsonOf(output, "datos/cierres.json");
  signed = new Map(datos.filter(({ clase }) => clase === "canal").map((row) => [`${row.id} ${row.mes}`, row]));
  site = await openSite(output);
  reader = await site.visit();
});

interface SignedRow {
  clase: string;
  id: string;
  mes: string;
  firmado: number;
  hoy: number;
}

/** Opens a page, unless it is open already. */
async function pageAt(url: string): Promise<Page> {
  const { page } = reader;
  if (page.url() !== site.origin + url) await page.goto(url);
  return page;
}

/** The cells of every row of the tables inside an element of a page. */
async function rowsOf(selector: string, url = "/informe/"): Promise<string[][]> {
  return (await pageAt(url)).evaluate<string[][]>(
    `[...document.querySelectorAll(${JSON.stringify(`${selector} tbody tr`)})].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\\s+/g, " ").trim()))`,
  );
}

const STATES = { cumple: "cumple", no_cumple: "no cumple", en_curso: "en curso", sin_datos: "sin datos" };
const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

/** «nov 2026: 4/3 en curso»; of a signed month what was signed, and beside it what is read today where that differs. */
function inWords({ mes, ...read }: MonthFigures, id: string): string {
  const closed = signed.get(`${id} ${mes}`);
  const dias = closed?.firmado ?? read.dias;
  const estado = closed ? (closed.firmado >= read.meta ? "cumple" : "no_cumple") : shownState(read);
  const today = closed && closed.hoy !== closed.firmado ? `; hoy ${closed.hoy}` : "";
  const month = `${MONTHS[Number(mes.slice(5)) - 1]} ${mes.slice(0, 4)}`;
  return `${month}${closed ? " ✎ firmado" : ""}: ${dias}/${read.meta}${today} ${STATES[estado]}`;
}

function monthsOf(id: string): readonly MonthFigures[] {
  const { meses } = report.canales.find((canal) => canal.id === id) ?? report.sitio;
  return meses;
}

describe("the figures that the committee reads", () => {
  it.each(["noticias", "tramites", "servicios", "dependencias", "paginas", "sitio"])(
    "of %s are those that were signed, else those of frecuencia.json",
    async (id) => {
      const rows = await rowsOf(`#${id === "sitio" ? "sitio" : `canal-${id}`}`);
      const shown = rows.map(([month, , figure = ""]) => `${month}: ${figure.replace(/^[^\d]*/, "").toLowerCase()}`);
      expect(shown).toEqual(
        monthsOf(id)
          .slice(-12)
          .toReversed()
          .map((month) => inWords(month, id)),
      );
    },
  );

  it("of the years before are those of frecuencia.json, a page a year", async () => {
    const years = [...new Set(report.sitio.meses.map(({ mes }) => mes.slice(0, 4)))];
    expect(years).toEqual(["2024", "2025", "2026"]);
    for (const year of years) {
      for (const id of ["noticias", "paginas", "sitio"]) {
        const rows = await rowsOf(`#${id === "sitio" ? "sitio" : `canal-${id}`}`, `/informe/${year}/`);
        const shown = rows.map(([month, , figure = ""]) => `${month}: ${figure.replace(/^[^\d]*/, "").toLowerCase()}`);
        const ofYear = monthsOf(id).filter(({ mes }) => mes.startsWith(year));
        expect([year, id, shown]).toEqual([year, id, ofYear.toReversed().map((month) => inWords(month, id))]);
      }
    }
  });

  it("of the summary of twelve months are those of frecuencia.json", async () => {
    const rows = await rowsOf(".summary");
    const shown = rows.map(([name, , goal, ...cells]) => [
      name,
      goal,
      ...cells.map((cell) => Number(/\d+/.exec(cell)?.[0])),
    ]);
    const twelve = (meses: readonly MonthFigures[], id = "sitio") =>
      meses.slice(-12).map(({ mes, dias }) => signed.get(`${id} ${mes}`)?.firmado ?? dias);
    const goals = report.canales.map(({ meta_mensual }) => meta_mensual);
    expect(shown).toEqual([
      ...report.canales.map(({ id, nombre, meses }, index) => [
        expect.stringMatching(`^Canal ${nombre}`),
        expect.stringMatching(`^Meta: ${goals[index]} día`),
        ...twelve(meses, id),
      ]),
      ["Todo el sitio", `Meta: ${Math.max(...goals)} días`, ...twelve(report.sitio.meses)],
    ]);
  });

  it("show twelve months on a phone without scrolling sideways, also with letters twice as large", async () => {
    const { page } = await site.visit({ viewport: { width: 320, height: 740 } });
    await page.goto("/informe/");
    for (const size of ["100%", "200%"]) {
      await page.evaluate(`document.documentElement.style.fontSize = "${size}"`);
      const wide = await page.evaluate(
        "[...document.querySelectorAll('.tabla')].filter((each) => each.scrollWidth > each.clientWidth).length",
      );
      expect([size, wide]).toEqual([size, 0]);
      expect(await page.locator(".matrix tbody tr").first().locator(".cell:visible").count()).toBe(12);
    }
  });

  it("unfold where a link leads to the days of a channel", async () => {
    const { page } = await site.visit();
    await page.goto("/informe/#canal-tramites");
    const unfolded =
      "[...document.querySelectorAll('details[open]')].map((each) => each.querySelector('h3').textContent)";
    expect(await page.evaluate(unfolded)).toEqual(["Canal Trámites"]);
  });

  it("the newest lines of the log are those of frecuencia.json", async () => {
    const rows = await rowsOf(".log");
    expect(rows.length).toBe(Math.min(8, report.actualizaciones.length));
    const lines = report.actualizaciones.slice(0, rows.length);
    for (const [index, { titulo, tipo }] of lines.entries()) {
      expect(rows[index]?.join(" | ").toLowerCase()).toContain(`${tipo}: ${titulo}`.toLowerCase());
    }
  });

  it("the whole log can be read page by page", async () => {
    let lines = 0;
    let address: string | null = "/informe/actualizaciones/";
    while (address !== null) {
      lines += (await rowsOf("main", address)).length;
      address = await reader.page.evaluate<string | null>(
        `document.querySelector('main a[rel="next"]')?.getAttribute("href") ?? null`,
      );
    }
    expect(lines).toBe(report.actualizaciones.length);
  });
});

describe("on paper", () => {
  it("the first sheet is the answer, and what was folded follows on a few more", async () => {
    const pdf = await (await pageAt("/informe/")).pdf({ format: "Letter" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    // The demo has four signed months, told half a sheet long.
    expect(text.length).toBeLessThan(9);
    const [first = "", ...others] = text;
    for (const { nombre } of report.canales) expect(first).toContain(nombre);
    expect(first).toContain("mes en curso");
    expect(first).not.toContain("Los días de cada mes");
    expect(others.join(" ")).toMatch(/Última actualización.*Una actualización es un cambio/s);
  });

  it("menus and search stay on the screen", async () => {
    const { page } = await site.visit();
    await page.emulateMedia({ media: "print" });
    await page.goto("/informe/");
    expect(await page.locator("nav.menu").isVisible()).toBe(false);
    expect(await page.locator(".skip-link").isVisible()).toBe(false);
    expect(await page.locator("main table").first().isVisible()).toBe(true);
  });
});
