import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { type History, history, type Mark } from "../../scripts/demo/repository/history.ts";
import { type FrontMatter, minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { logLines, monthOf, reportOf, reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-06-20T12:00:00-05:00";
const path = (name: string) => `content/noticias/${name}.md`;
const at = (day: string) => `2026-${day}T10:00:00-05:00`;
const news = (name: string, day: string) => ({ [path(name)]: noticia({ titulo: name, fecha: `2026-${day}` }) });

const OURS = ["alcaldia/sitio", "alcaldia/viejo"];
const withNames = (historial: FrontMatter = { repositorios: OURS }) => municipioYaml({ historial });

interface Copies {
  h: History;
  /** The last commit of somebody's copy, and of what is published. */
  copy: Mark;
  published: Mark;
}

/**
 * The town hall publishes on three days of March, and one person writes «mia» in a copy of the first day that is not up to date.
 */
function twoCopies(municipio = withNames()): Copies {
  const h = history();
  const files = { ...minimalContent(), "content/municipio.yaml": municipio };
  const base = h.commit("Comienzo", { at: at("01-10"), files });
  for (const day of ["03-03", "03-10", "03-17"]) h.commit("Publica", { at: at(day), files: news(`n${day}`, day) });
  const copy = h.commit("Mía", { at: at("03-20"), branch: "copia", parents: [base], files: news("mia", "03-01") });
  return { h, copy, published: h.head() };
}

const PULLED = [
  "2026-03-03 nuevo n03-03",
  "2026-03-10 nuevo n03-10",
  "2026-03-17 nuevo n03-17",
  "2026-04-09 nuevo mia",
];
/** By first parents, the copy was the line all the time. */
const REVIEWED = ["2026-03-20 nuevo mia", ...["03-03", "03-10", "03-17"].map((day) => `2026-04-09 nuevo n${day}`)];

const sorted = (lines: readonly string[]) => [...lines].sort();

async function pulledWith(message: string, municipio?: string) {
  const { h, copy, published } = twoCopies(municipio);
  h.merge(message, { at: at("04-09"), parents: [copy, published] });
  return reportOf(h, NOW);
}

describe("a merge that brings the main line into a copy changes no month that is over", () => {
  it.each([
    "Merge branch 'main' of https://github.com/alcaldia/sitio",
    "Merge branch 'main' of https://github.com/alcaldia/sitio into trabajo",
    "Merge branch 'master' of github.com:Alcaldia/Sitio.git",
    "Merge branch 'main' of ssh://git@git.example/alcaldia/viejo/ into main",
    "Merge remote-tracking branch 'origin/main'",
    "Merge remote-tracking branch 'origin/master' into trabajo",
    "Merge branch 'main' into trabajo",
    "Merge branch 'main' into 'trabajo/feria'",
  ])("«%s»", async (message) => {
    const report = await pulledWith(message);
    expect(sorted(logLines(report))).toEqual(PULLED);
    expect(monthOf(report, "2026-03")).toBe("3 días, 3 actualizaciones, cumple");
    expect(report.historial.avisos).toEqual([]);
  });

  it.each<[message: string, historial: FrontMatter]>([
    [
      "Merge branch 'publicado' of https://git.example/otra/cosa",
      { ramas: ["publicado"], repositorios: ["otra/cosa"] },
    ],
    ["Merge remote-tracking branch 'alcaldia/web/main'", { remotos: ["alcaldia/web"] }],
    ["Merge branch 'produccion' into main", { ramas: ["produccion"] }],
  ])("«%s», by the names in municipio.yaml", async (message, historial) => {
    expect(sorted(logLines(await pulledWith(message, withNames(historial))))).toEqual(PULLED);
  });

  it("by the repository and the branch of the editor, when nothing else is written", async () => {
    const editor = municipioYaml({ editor: { repo: "alcaldia/sitio", rama: "sitio" } });
    const message = "Merge branch 'sitio' of https://github.com/alcaldia/sitio";
    expect(sorted(logLines(await pulledWith(message, editor)))).toEqual(PULLED);
  });

  it("after two people have pulled, one after the other", async () => {
    const { h, copy, published } = twoCopies();
    const first = h.merge("Merge branch 'main' of https://github.com/alcaldia/sitio", {
      at: at("04-09"),
      parents: [copy, published],
    });
    const other = h.commit("Otra copia", {
      at: at("04-02"),
      branch: "otra",
      parents: [published],
      files: news("otra", "03-01"),
    });
    h.merge("Merge remote-tracking branch 'origin/main'", { at: at("05-04"), parents: [other, first] });
    expect(sorted(logLines(await reportOf(h, NOW)))).toEqual([...PULLED, "2026-05-04 nuevo otra"]);
  });

  it("in a branch that GitHub brought up to date before main was moved forward to it", async () => {
    const { h, published } = twoCopies();
    const work = h.commit("Rama", {
      at: at("03-12"),
      branch: "rama",
      parents: [published],
      files: news("rama", "03-01"),
    });
    h.commit("Publica", { at: at("04-01"), files: news("abril", "04-01") });
    h.merge("Merge branch 'main' into rama", { at: at("04-05"), parents: [work, h.head()] });
    expect(logLines(await reportOf(h, NOW)).slice(-2)).toEqual(["2026-04-01 nuevo abril", "2026-04-05 nuevo rama"]);
  });
});

describe("every other merge is a review: it counts once, on its day", () => {
  it.each([
    "Merge branch 'rama'",
    "Merge branch 'rama' of https://github.com/alcaldia/sitio",
    "Merge remote-tracking branch 'origin/rama'",
    "Merge remote-tracking branch 'upstream/main'",
    "Merge remote-tracking branch 'origin/main/rama'",
    "Merge branch 'main' of https://github.com/ana/sitio",
    "Merge branch 'main' of https://github.com/otra-alcaldia/sitio",
    "Merge branch 'main' of https://github.com/alcaldia/sitio-viejo",
    "Merge branch 'rama' into main",
    "Merge branch 'rama' into 'main'",
    "Merge branch 'main' into master",
    "Merge branch 'ana:main' into main",
    "Merge branches 'rama' and 'otra'",
    "Merge pull request #3 from ana/main",
    "Noticia de la feria (#3)",
    "Merge tag 'v1'",
  ])("«%s»", async (message) => {
    const { h, copy, published } = twoCopies();
    h.merge(message, { at: at("04-09"), parents: [published, copy] });
    const report = await reportOf(h, NOW);
    expect(sorted(logLines(report))).toEqual(PULLED);
    expect(report.historial.avisos).toEqual([]);
  });

  it("brought by a person of another municipality", async () => {
    const { h, published } = twoCopies();
    const other = h.commit("Otro municipio", {
      at: at("02-01"),
      branch: "otro",
      parents: [],
      files: { "content/municipio.yaml": municipioYaml({ codigo_dane: "11111" }), ...news("suya", "02-01") },
    });
    h.merge("Merge branch 'main' of https://github.com/alcaldia/sitio", {
      at: at("04-09"),
      parents: [published, other],
      files: { "content/municipio.yaml": withNames() },
    });
    expect(logLines(await reportOf(h, NOW))).toEqual([...PULLED.slice(0, 3), "2026-04-09 nuevo suya"]);
  });
});

describe("a merge in words that do not decide", () => {
  const told = (hash: string) =>
    `Hay 1 fusión de git cuyo mensaje no dice qué rama trajo, con cambios escritos en meses anteriores (${hash.slice(0, 12)}, del 2026-04-09): esos cambios cuentan el día en que llegaron así. Si ya estaban publicados, su mes quedó con menos de lo que tuvo.`;

  it.each([
    "Traigo lo de todos",
    "Merge https://github.com/alcaldia/sitio",
    "Merge commit '1a2b3c4'",
    "Merge branches 'main' and 'rama' of https://github.com/alcaldia/sitio",
  ])("that re-dates a month that is over is told: «%s»", async (message) => {
    const { h, copy, published } = twoCopies();
    const merge = h.merge(message, { at: at("04-09"), parents: [copy, published] });
    const { dir, hashOf } = await h.write(await tempFolder());
    const report = await reportOfFolder(dir, NOW);
    expect(sorted(logLines(report))).toEqual(REVIEWED);
    expect(report.historial.avisos).toEqual([told(hashOf(merge))]);
  });

  it("is not told when it brings nothing of an earlier month, or nothing that is published", async () => {
    const { h, published } = twoCopies();
    const april = h.commit("Rama", {
      at: at("04-02"),
      branch: "rama",
      parents: [published],
      files: news("a", "03-01"),
    });
    const code = h.commit("Código", {
      at: at("02-02"),
      branch: "codigo",
      parents: [published],
      files: { "x.js": "1" },
    });
    h.merge("Junto la de abril", { at: at("04-09"), parents: [published, april] });
    h.merge("Junto el código", { at: at("05-09"), parents: [h.head(), code] });
    expect((await reportOf(h, NOW)).historial.avisos).toEqual([]);
  });
});

describe("while nobody has listed the repositories", () => {
  const asks =
    "Falta «historial.repositorios» en content/municipio.yaml: hay 1 fusión de git cuyo mensaje nombra un repositorio, y sin esa lista no se sabe con certeza si es el de este municipio. Escriba en ella todos los nombres que ha tenido.";
  const message = "Merge branch 'main' of https://github.com/alcaldia/sitio";

  it.each<[origin: string | undefined, lines: readonly string[]]>([
    [undefined, PULLED],
    ["git@github.com:alcaldia/sitio.git", PULLED],
    ["/srv/copias/sitio", PULLED],
    ["file:///srv/copias/otra.git", PULLED],
    ["https://github.com/ana/sitio", REVIEWED],
    ["git@github.com:ana/sitio", REVIEWED],
  ])("a merge is compared with origin (%s), and the report asks for the list", async (origin, lines) => {
    const { h, copy, published } = twoCopies(municipioYaml());
    h.merge(message, { at: at("04-09"), parents: [copy, published] });
    const { dir } = await h.write(await tempFolder());
    if (origin) execFileSync("git", ["remote", "add", "origin", origin], { cwd: dir, env: gitEnvironment() });
    const report = await reportOfFolder(dir, NOW);
    expect(sorted(logLines(report))).toEqual(lines);
    expect(report.historial.avisos).toEqual([asks]);
  });

  it("asks for nothing where no merge names a repository", async () => {
    const report = await pulledWith("Merge remote-tracking branch 'origin/main'", municipioYaml());
    expect(report.historial.avisos).toEqual([]);
  });
});

describe("what is committed decides", () => {
  const message = "Merge branch 'main' of https://github.com/alcaldia/sitio";

  it("not what a copy calls its remotes and branches, nor what it has not committed", async () => {
    const { h, copy, published } = twoCopies();
    h.merge(message, { at: at("04-09"), parents: [copy, published] });
    const { dir } = await h.write(await tempFolder());
    const git = (...args: string[]) => execFileSync("git", args, { cwd: dir, env: gitEnvironment(), stdio: "pipe" });
    const whole = await reportOfFolder(dir, NOW);
    git("remote", "add", "origin", "https://github.com/ana/sitio");
    git("checkout", "--quiet", "--detach");
    git("branch", "--delete", "--force", "main");
    appendFileSync(join(dir, "content/municipio.yaml"), "editor:\n  repo: ana/sitio\n");
    writeFileSync(join(dir, "content/municipio.yaml"), municipioYaml({ historial: { repositorios: ["ana/sitio"] } }));
    expect(await reportOfFolder(dir, NOW)).toEqual(whole);
  });

  it.each(["nombre: a: b\n", withNames({ repositorios: "alcaldia/sitio" }), withNames({ repositorios: [".git"] })])(
    "by the version before, while the last one cannot be understood",
    async (broken) => {
      const { h, copy, published } = twoCopies();
      h.merge(message, { at: at("04-09"), parents: [copy, published] });
      h.commit("Datos", { at: at("04-10"), files: { "content/municipio.yaml": broken } });
      const { dir } = await h.write(await tempFolder());
      writeFileSync(join(dir, "content/municipio.yaml"), withNames());
      expect(sorted(logLines(await reportOfFolder(dir, NOW)))).toEqual(PULLED);
    },
  );

  it("with a broken version between: the code is the one before", async () => {
    const { h, copy } = twoCopies();
    const broken = h.commit("Conflicto", { at: at("03-25"), files: { "content/municipio.yaml": "<<<<<<< a\n" } });
    h.merge(message, { at: at("04-09"), parents: [copy, broken], files: { "content/municipio.yaml": withNames() } });
    expect(sorted(logLines(await reportOf(h, NOW)))).toEqual(PULLED);
  });

  it("in a history that never had the file, by the words alone", async () => {
    const h = history();
    const base = h.commit("Comienzo", { at: at("01-10"), files: {} });
    const published = h.commit("Publica", { at: at("03-03"), files: news("n", "03-03") });
    const copy = h.commit("Mía", { at: at("03-20"), branch: "copia", parents: [base], files: news("mia", "03-01") });
    h.merge(message, { at: at("04-09"), parents: [copy, published] });
    const { dir } = await h.write(await tempFolder());
    writeFileSync(join(dir, "content/municipio.yaml"), municipioYaml());
    expect(logLines(await reportOfFolder(dir, NOW))).toEqual(["2026-03-03 nuevo n", "2026-04-09 nuevo mia"]);
  });
});

describe("the municipality begins", () => {
  it("at its first commit: what was another municipality's is not its history", async () => {
    const h = history();
    const other = { "content/municipio.yaml": municipioYaml({ codigo_dane: "11111" }) };
    h.commit("Otro municipio", {
      at: at("01-10"),
      files: { ...minimalContent(), ...other, ...news("queda", "01-10") },
    });
    h.commit("Noticia suya", { at: at("02-10"), files: news("suya", "02-10") });
    const own = { "content/municipio.yaml": municipioYaml(), [path("suya")]: null, ...news("propia", "03-01") };
    h.commit("Este municipio", { at: at("03-05"), files: own });
    h.commit("Noticia", { at: at("04-05"), files: news("otra", "04-05") });
    const report = await reportOf(h, NOW);
    expect(sorted(logLines(report).filter((line) => !line.includes("dependencias")))).toEqual([
      "2026-03-05 nuevo propia",
      "2026-03-05 nuevo queda",
      "2026-04-05 nuevo otra",
    ]);
    expect(report.historial).toMatchObject({ completo: true, commits: 2, desde: at("03-05") });
    expect(monthOf(report, "2026-02")).toBe("null días, null actualizaciones, sin_datos");
  });

  it("where it did not lose its code for a while by a mistake", async () => {
    const h = history();
    h.commit("Comienzo", { at: at("01-10"), files: minimalContent() });
    const wrong = municipioYaml({ codigo_dane: "99998" });
    h.commit("Un dígito mal", { at: at("02-10"), files: { "content/municipio.yaml": wrong, ...news("n", "02-10") } });
    h.commit("Corregido", { at: at("03-10"), files: { "content/municipio.yaml": municipioYaml() } });
    const report = await reportOf(h, NOW);
    expect(logLines(report)).toEqual(["2026-02-10 nuevo n"]);
    expect(report.historial).toMatchObject({ completo: true, commits: 3 });
  });

  it("in a folder of a repository as at its top", async () => {
    const inside = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`municipio/${name}`, text]));
    const h = history();
    const files = inside({ ...minimalContent(), "content/municipio.yaml": withNames() });
    const base = h.commit("Comienzo", { at: at("01-10"), files });
    const published = h.commit("Publica", { at: at("03-03"), files: inside(news("n", "03-03")) });
    const mine = inside(news("mia", "03-01"));
    const copy = h.commit("Mía", { at: at("03-20"), branch: "copia", parents: [base], files: mine });
    const message = "Merge branch 'main' of https://github.com/alcaldia/sitio";
    h.merge(message, { at: at("04-09"), parents: [copy, published] });
    const { dir } = await h.write(await tempFolder());
    const report = await reportOfFolder(join(dir, "municipio"), NOW);
    expect(logLines(report).slice(-2)).toEqual(["2026-03-03 nuevo n", "2026-04-09 nuevo mia"]);
  });
});
