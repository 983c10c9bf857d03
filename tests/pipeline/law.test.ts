import { beforeAll, describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, municipioYaml } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { jsonOf, pagesOf } from "./published.ts";

const NOW = "2027-02-15T12:00:00-05:00";

let root: string;
let site: BuiltSite;

beforeAll(async () => {
  const repo = history();
  const town = municipioYaml({
    sitio: "https://www.municipio.gov.co",
    historial: { repositorios: ["alcaldia/sitio"] },
  });
  repo.commit("El municipio", {
    at: "2026-10-05T10:00:00-05:00",
    files: { ...minimalContent(), "content/municipio.yaml": town },
  });
  root = (await repo.write(await tempFolder(atEnd))).dir;
  site = await build(root, { now: NOW });
}, 120_000);

describe("a town that has only its data and an office", () => {
  it("is valid, without a word", async () => {
    expect((await run("validate", root, { now: NOW, args: ["--format", "json"] })).stdout.trim()).toBe("[]");
  });

  it("builds the pages of the law, and names no office for them", () => {
    expect([site.status, site.stderr]).toEqual([0, ""]);
    const pages = pagesOf(site.output);
    expect(pages.get("/transparencia/")).toContain("1.1. Misión, visión, funciones y deberes");
    expect(pages.get("/plan/criterios/")).toContain("INF-01 Misión y visión");
    expect(pages.get("/plan/obligaciones/")).toContain("Plan de acción del año");
    expect(pages.get("/plan/obligaciones/")).toContain("Responde: pendiente. Se publica en el punto");
    expect(pages.get("/plan/obligaciones/")).toContain("Norma revisada el 29 de noviembre de 2026.");
  });

  it("counts the criteria from the month in which the generator has them", () => {
    const indicators: { id: string; serie: { mes: string; valor: number | null }[] }[] = jsonOf(
      site.output,
      "plan/indicadores.json",
    );
    const course = indicators.find(({ id }) => id === "fase-informacion")?.serie ?? [];
    expect(course.map(({ mes, valor }) => [mes, valor !== null])).toEqual([
      ["2026-10", false],
      ["2026-11", true],
      ["2026-12", true],
      ["2027-01", true],
      ["2027-02", true],
    ]);
  });
});
