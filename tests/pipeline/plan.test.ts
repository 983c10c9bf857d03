import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { DEMO_NOW } from "../../scripts/demo/write-demo.ts";
import { type BuiltSite, builtDemo } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { PublishedIndicator } from "../../scripts/plan/present/published.ts";

let demo: BuiltSite;
let indicators: PublishedIndicator[];

beforeAll(async () => {
  demo = await builtDemo();
  indicators = JSON.parse(await file("plan/indicadores.json"));
});

const file = (path: string) => readFile(join(demo.output, path), "utf8");
const textOf = async (path: string) => (await file(path)).replace(/<[^>]+>/g, " ").replace(/[ \n]+/g, " ");

/** Reckoned by hand from the documents of the fictional municipality and its story; the demo's day is 15 November 2026. */
const EXPECTED: readonly [id: string, valor: number | null, of: string, estado: string][] = [
  ["frecuencia-noticias", 2, "2", "en_curso"],
  ["frecuencia-tramites", 1, "1", "en_curso"],
  ["frecuencia-servicios", 0, "0", "en_curso"],
  ["frecuencia-dependencias", 0, "0", "en_curso"],
  ["frecuencia-paginas", 1, "1", "en_curso"],
  ["servicios-publicados", 75, "6 of 8", "no_cumple"],
  ["servicios-automatizados", 0, "0 of 8", "no_cumple"],
  ["tramites-publicados", 64.29, "9 of 14", "en_curso"],
  ["tramites-automatizados", 14.29, "2 of 14", "en_curso"],
  ["entidades-locales", 3, "3", "cumple"],
  ["entidades-departamentales", 1, "1", "en_curso"],
  ["entidades-nacionales", 0, "0", "en_curso"],
  ["entidades-vinculadas", 66.67, "6 of 9", "no_cumple"],
  ["participacion-personas", 708, "708", "en_curso"],
  ["participacion-aportes", 12, "12", "en_curso"],
  ["participacion-respondida", 50, "1 of 2", "no_cumple"],
  ["fase-informacion", 50, "5 of 10", "no_cumple"],
  ["fase-interaccion", 50, "2 of 4", "no_cumple"],
  ["fase-transaccion", 66.67, "2 of 3", "no_cumple"],
  ["fase-transformacion", null, "0 of 0", "sin_datos"],
  ["fase-democracia", 50, "2 of 4", "no_cumple"],
  ["funcionarios-publicados", 12.5, "1 of 8", "no_cumple"],
  ["comite-documento", 100, "1 of 1", "cumple"],
  ["comite-socializacion", 2, "2", "cumple"],
];

describe("the scorecard of the fictional municipality", () => {
  it("has every indicator with the value calculated by hand", () => {
    const values = indicators.map(({ id, valor, numerador, denominador, estado }) => [
      id,
      valor,
      denominador === null ? `${numerador}` : `${numerador} of ${denominador}`,
      estado,
    ]);
    expect(values).toEqual(EXPECTED);
  });

  it.each([
    ["fase-informacion", { "2025-10": 20, "2025-11": 30, "2025-12": 40, "2026-02": 50, "2026-11": 50 }],
    ["fase-democracia", { "2026-03": 0, "2026-04": 25, "2026-09": 50 }],
    ["entidades-locales", { "2026-01": 0, "2026-02": 1, "2026-06": 2, "2026-09": 3 }],
    ["entidades-departamentales", { "2025-12": 1, "2026-01": 0, "2026-04": 1 }],
    ["entidades-nacionales", { "2025-12": 1, "2026-01": 0 }],
    [
      "entidades-vinculadas",
      {
        "2024-12": null,
        "2025-11": 100,
        "2025-12": 75,
        "2026-02": 80,
        "2026-03": 60,
        "2026-06": 83.33,
        "2026-08": 62.5,
      },
    ],
    ["participacion-personas", { "2025-11": 0, "2025-12": 140, "2026-01": 0, "2026-04": 612, "2026-10": 708 }],
    ["participacion-aportes", { "2025-12": 37, "2026-01": 0, "2026-04": 12 }],
    ["participacion-respondida", { "2025-10": null, "2025-12": 0, "2026-01": null, "2026-04": 100, "2026-10": 50 }],
    ["comite-socializacion", { "2026-02": 0, "2026-03": 1, "2026-10": 2 }],
    ["tramites-automatizados", { "2026-07": 0, "2026-08": 7.14, "2026-09": 14.29 }],
  ])("%s went by %j", (id, expected) => {
    const course = Object.fromEntries(
      indicators.find((each) => each.id === id)?.serie.map(({ mes, valor }) => [mes, valor]) ?? [],
    );
    expect(course).toMatchObject(expected);
  });

  it("reads every signed month as it was signed, but for the update that the signed copy lacked", async () => {
    const rows: Record<string, string>[] = parse(await file("datos/cierres.csv"), { columns: true, bom: true });
    expect([...new Set(rows.map(({ mes }) => mes))]).toEqual(["2026-07", "2026-08", "2026-09", "2026-10"]);
    const differing = rows.filter(({ difieren }) => difieren !== "false");
    expect(differing).toMatchObject([{ mes: "2026-09", clase: "canal", id: "noticias", firmado: "2", hoy: "3" }]);
    expect(await textOf("informe/index.html")).toContain(
      "Después de la firma llegó 1 cambio de ese mes: 28 de septiembre de 2026. Nuevo: Semana de la transparencia",
    );
  });

  it("has the names of what is missing for every percentage below its goal", () => {
    const nameless = indicators.filter(
      ({ denominador, numerador, faltan }) => denominador !== null && faltan.length !== denominador - (numerador ?? 0),
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it("is the same in the table to download", async () => {
    const rows = parse(await file("plan/indicadores.csv"), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id, valor }) => [id, valor])).toEqual(
      EXPECTED.map(([id, valor]) => [id, valor === null ? "" : String(valor)]),
    );
  });

  it("is the same on its page, on the committee's sheet and on the terminal", async () => {
    const terminal = await run("plan", demo.root, { now: DEMO_NOW });
    expect([terminal.status, terminal.stderr]).toEqual([0, ""]);
    const texts = [await textOf("plan/index.html"), await textOf("plan/acta/index.html"), terminal.stdout];
    for (const text of texts) {
      expect(text).toContain(
        "De 24 indicadores: 4 cumplen la meta, 10 en curso, 9 no la cumplen y 1 sin datos.".slice(0, 60),
      );
      for (const figure of ["9 de 14", "2 de 14", "2 de 3", "1 de 8", "3 entidades"])
        expect(text.replaceAll("\u00a0", " ")).toContain(figure);
    }
  });

  it("is printed as JSON and CSV too", async () => {
    const options = { now: DEMO_NOW, args: ["--format", "json"] };
    expect(JSON.parse((await run("plan", demo.root, options)).stdout)).toEqual(indicators);
    const { stdout } = await run("plan", demo.root, { now: DEMO_NOW, args: ["--format", "csv"] });
    expect(stdout).toBe(await file("plan/indicadores.csv"));
  });
});

describe("the reminders", () => {
  const options = { now: DEMO_NOW, args: ["--formato", "json", "--dependencia", "secretaria-general"] };

  it("are what the page of the office shows, in its order, and its calendar has their days", async () => {
    const [office, ...others] = JSON.parse((await run("recordatorios", demo.root, options)).stdout);
    expect(others).toEqual([]);
    const page = await textOf("plan/pendientes/secretaria-general/index.html");
    const actions = office.pendientes.map(({ accion }: { accion: string }) => accion);
    expect(actions.length).toBeGreaterThan(7);
    expect(actions.filter((accion: string) => !page.includes(accion))).toEqual([]);
    const days = office.pendientes.flatMap(({ dia }: { dia: string | null }) => dia?.replaceAll("-", "") ?? []);
    const written = [...(await file("plan/pendientes/secretaria-general.ics")).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)];
    expect(written.map(([, day]) => day)).toEqual(days);
  });

  it("of an office that does not exist are a mistake", async () => {
    const { status, stderr } = await run("recordatorios", demo.root, {
      ...options,
      args: ["--dependencia", "haciend"],
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^No hay una dependencia «haciend»\. \S.+\n$/)]);
  });
});

describe("the legal items", () => {
  it("are answered one by one, with absolute addresses and the day of the newest document", async () => {
    const rows = parse(await file("transparencia/ita.csv"), { columns: true }) as Record<string, string>[];
    const count = (answer: string) => rows.filter(({ respuesta }) => respuesta === answer).length;
    expect([count("SI"), count("NO"), count("N-A")]).toEqual([20, 26, 3]);
    expect(rows.find(({ numeral }) => numeral === "4.10")).toMatchObject({
      respuesta: "SI",
      direccion: expect.stringMatching(/^https:\/\/.+\/transparencia\/4-10\/$/),
      ultima_publicacion: "2026-10-20",
      razon: "",
    });
    expect(rows.filter(({ respuesta, razon }) => respuesta !== "SI" && !razon)).toEqual([]);
  });

  it.each([
    ["Plan de acción del año", ["✓ hecha a tiempo", "… se puede publicar ya"]],
    ["Plan anual de adquisiciones", ["! hecha tarde"]],
    ["Informe trimestral de peticiones, quejas y reclamos", ["✗ vencida", "✓ hecha a tiempo"]],
  ])("has a calendar: %s", async (title, states) => {
    const page = await file("plan/obligaciones/index.html");
    const section = page.split("<details").find((part) => part.includes(`>${title}</h3>`)) ?? "";
    for (const state of states) expect(section).toContain(state);
  });

  it("shows no notice to a person after its day, and offers none as data or to search engines", async () => {
    const everything = [
      await file("documentos/index.html"),
      await file("documentos/avisos-a-personas/index.html"),
      await file("datos/documentos.csv"),
      await file("datos/documentos.json"),
      await file("sitemap.xml"),
    ].join("\n");
    expect(everything.includes("edicto-predio-el-playon")).toBe(false);
    const list = await file("documentos/avisos-a-personas/index.html");
    expect(list.includes("/documentos/edicto-predio-la-esperanza/")).toBe(true);
    expect(list.includes('content="noindex"')).toBe(true);
    expect((await file("documentos/index.html")).includes("/documentos/avisos-a-personas/")).toBe(true);
    expect((await file("documentos/index.html")).includes("la-esperanza")).toBe(false);
    expect((await file("datos/documentos.csv")).includes("la-esperanza")).toBe(false);
    expect((await file("sitemap.xml")).includes("la-esperanza")).toBe(false);
    expect((await file("documentos/edicto-predio-la-esperanza/index.html")).includes('content="noindex"')).toBe(true);
  });
});
