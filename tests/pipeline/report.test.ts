import { beforeAll, describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { type BuiltSite, builtDemo } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { FrequencyReport, LogEntry, MonthFigures } from "../../scripts/report/report.ts";
import { jsonOf, parseCsv, textOf } from "./published.ts";

let demo: BuiltSite;
let report: FrequencyReport;

beforeAll(async () => {
  demo = await builtDemo();
  expect([demo.status, demo.stderr]).toEqual([0, ""]);
  report = jsonOf(demo.output, "informe/frecuencia.json");
});

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/);

describe("frecuencia.json", () => {
  it("has the documented keys in order, and the sentences about the history", () => {
    const [canal] = report.canales;
    const keys = [report, report.historial, report.sitio, canal, canal?.meses[0], report.actualizaciones[0]].map(
      (part) => Object.keys(part ?? {}),
    );
    expect(keys).toEqual([
      ["generado", "zona_horaria", "historial", "sitio", "canales", "actualizaciones"],
      ["completo", "commits", "desde", "hasta", "avisos", "commit"],
      ["meses"],
      ["id", "nombre", "responsable", "meta_mensual", "desde", "ultima_actualizacion", "meses"],
      ["mes", "dias", "actualizaciones", "meta", "estado"],
      ["fecha", "canal", "dependencia", "tipo", "titulo", "url", "archivo", "commit"],
    ]);
  });

  it("dates everything as ISO 8601 with the offset of the municipality", () => {
    const { generado, historial, canales, actualizaciones } = report;
    const moments = [generado, historial.desde, historial.hasta, ...canales.map((each) => each.ultima_actualizacion)];
    expect([...moments, ...actualizaciones.map(({ fecha }) => fecha)]).toEqual(
      Array(moments.length + actualizaciones.length).fill(MOMENT),
    );
    expect(generado).toBe("2026-11-15T12:00:00-05:00");
  });

  it("lists the log newest first", () => {
    const times = report.actualizaciones.map(({ fecha }) => Date.parse(fecha));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it("covers the demo's two years in whole months, up to the current one", () => {
    for (const { meses } of [report.sitio, ...report.canales]) {
      expect(meses[0]?.mes).toBe("2024-11");
      expect(meses.at(-1)).toMatchObject({ mes: "2026-11", estado: "en_curso" });
      expect(meses).toHaveLength(25);
    }
  });

  it("names no person and no address of one", () => {
    const people = "(?:Oficina|@|<[^>]+>)";
    expect(JSON.stringify(report)).not.toMatch(new RegExp(`"[^"]*@[^"]*"|${people}.*@`));
  });
});

describe("every figure can be recalculated from the log", () => {
  it.each(["sitio", "noticias", "tramites", "servicios", "dependencias", "paginas"])("of %s", (id) => {
    const isHere = ({ canal, tipo }: LogEntry) => (id === "sitio" || canal === id) && tipo !== "retirado";
    const log = report.actualizaciones.filter(isHere);
    const { meses } = id === "sitio" ? report.sitio : (report.canales.find((canal) => canal.id === id) ?? report.sitio);
    expect(meses.map(({ mes, dias, actualizaciones }) => ({ mes, dias, actualizaciones }))).toEqual(
      meses.map(({ mes }) => recount(mes, log)),
    );
    expect(meses.map(stateAsCounted)).toEqual(meses.map(({ estado }) => estado));
  });

  it("of the last update of each channel", () => {
    const last = report.canales.map(({ id }) =>
      report.actualizaciones.find(({ canal, tipo }) => canal === id && tipo !== "retirado"),
    );
    expect(report.canales.map((each) => each.ultima_actualizacion)).toEqual(last.map((line) => line?.fecha));
  });
});

function recount(mes: string, log: readonly LogEntry[]) {
  const inMonth = log.filter(({ fecha }) => fecha.startsWith(mes));
  const days = new Set(inMonth.map(({ fecha }) => fecha.slice(0, 10)));
  const pairs = new Set(inMonth.map(({ fecha, url }) => `${fecha.slice(0, 10)} ${url}`));
  return { mes, dias: days.size, actualizaciones: pairs.size };
}

function stateAsCounted({ mes, dias, meta }: MonthFigures) {
  if (mes === "2026-11") return "en_curso";
  return (dias ?? 0) >= meta ? "cumple" : "no_cumple";
}

describe("every line of the log can be found by hand in git", () => {
  it("on its day, touching its file", async () => {
    const commits = await commitsByHash(demo.root);
    const wrong = report.actualizaciones.filter(({ commit, fecha, archivo, tipo }) => {
      const facts = commits.get(commit);
      const touches = facts?.paths.some((path) => path === archivo || path.startsWith("content/media/"));
      // What was scheduled is dated on the day it became public, and names the commit that brought it before.
      const isOnItsDay = facts?.at === Date.parse(fecha) / 1000;
      const wasScheduled =
        tipo === "nuevo" && (facts?.at ?? Infinity) < Date.parse(fecha) / 1000 && fecha.includes("T00:00:00");
      return !touches || !(isOnItsDay || wasScheduled);
    });
    expect(wrong).toEqual([]);
  });

  it("and its title is in the document as of that commit", async () => {
    const sample = report.actualizaciones.filter((_, index) => index % 10 === 0);
    for (const { commit, archivo, titulo, tipo } of sample) {
      const text = await git(demo.root, "show", `${commit}${tipo === "retirado" ? "^" : ""}:${archivo}`);
      expect([commit, text.includes(titulo)]).toEqual([commit, true]);
    }
  });

  it("and the history that was read is all of the main line", async () => {
    const bare = (await git(demo.root, "rev-list", "--first-parent", "--count", "HEAD")).trim();
    expect(report.historial).toMatchObject({ completo: true, avisos: [] });
    expect(report.historial.commits).toBeGreaterThanOrEqual(Number(bare));
  });
});

/** Every commit with its committer date and the files in which it differs from any of its parents. */
async function commitsByHash(root: string) {
  const log = await git(root, "log", "--format=%x00%H %ct", "--name-only", "--diff-merges=separate");
  const commits = new Map<string, { at: number; paths: string[] }>();
  for (const text of log.split("\0").slice(1)) {
    const [head = "", ...paths] = text.trim().split("\n");
    const [hash = "", at] = head.split(" ");
    commits.set(hash, { at: Number(at), paths: [...(commits.get(hash)?.paths ?? []), ...paths.filter(Boolean)] });
  }
  return commits;
}

describe("the tables", () => {
  it("frecuencia.csv equals the JSON", () => {
    const rows = report.canales.flatMap(({ id, meses }) => meses.map((month) => ({ canal: id, ...month })));
    const texts = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])),
    );
    expect(parseCsv(textOf(demo.output, "informe/frecuencia.csv"))).toEqual(texts);
  });

  it("actualizaciones.csv equals the JSON", () => {
    expect(parseCsv(textOf(demo.output, "informe/actualizaciones.csv"))).toEqual(report.actualizaciones);
  });

  it("and the terminal gives the same report", async () => {
    const { stdout } = await run("freshness", demo.root, { now: report.generado, args: ["--format", "json"] });
    expect(JSON.parse(stdout)).toEqual(report);
  });
});
