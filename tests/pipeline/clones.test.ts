import { rename } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build, builtDemo, writeTree } from "../../scripts/development/built-site.ts";
import { type RunOptions, run } from "../../scripts/development/run.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";
import { jsonOf } from "./published.ts";

const ownFolder = await ownFolders();
let demo: BuiltSite;
let whole: FrequencyReport;

beforeAll(async () => {
  demo = await builtDemo();
  whole = jsonOf(demo.output, "informe/frecuencia.json");
});

/** A clone of the demo, as a host's build machine makes it. */
async function cloneOf(...options: string[]): Promise<string> {
  const dir = await ownFolder();
  const served = join(dir, "servido.git");
  await git(dir, "clone", "--quiet", "--bare", demo.root, served);
  await git(served, "config", "uploadpack.allowFilter", "true");
  await git(served, "config", "uploadpack.allowAnySHA1InWant", "true");
  await git(dir, "clone", "--quiet", ...options, `file://${served}`, "copia");
  return join(dir, "copia");
}

async function reportOf(root: string, options: RunOptions = {}): Promise<FrequencyReport> {
  const outcome = await run("freshness", root, { now: whole.generado, args: ["--format", "json"], ...options });
  expect([outcome.status, outcome.stderr]).toEqual([0, ""]);
  return JSON.parse(outcome.stdout);
}

describe.concurrent("a clone gives the same report as the repository", () => {
  it.each([
    ["that is whole", []],
    ["without file contents, as Netlify makes it", ["--filter=blob:none"]],
    ["of the last commit, with a remote to ask for the rest", ["--depth=1"]],
  ])("%s", async (_what, options) => {
    expect(await reportOf(await cloneOf(...options))).toEqual(whole);
  });

  it("of one branch with a detached HEAD, as on build machines", async () => {
    const root = await cloneOf();
    await git(root, "checkout", "--quiet", "--detach");
    expect(await reportOf(root)).toEqual(whole);
  });

  it("of a municipality in a subfolder of a repository: only its own", async () => {
    const inside = await subFolderReport();
    expect(inside.actualizaciones.map(({ archivo }) => archivo)).toEqual(["content/noticias/una.md"]);
    expect(inside.historial).toMatchObject({ completo: true, avisos: [] });
  });
});

it("a partial clone that cannot fetch file contents says so, and is complete again when it can", async () => {
  const root = await cloneOf("--filter=blob:none");
  const served = join(root, "..", "servido.git");
  await rename(served, `${served}.lejos`);
  const { status, stdout, stderr } = await run("freshness", root, { now: whole.generado });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^No se pudo leer el historial de git: .*revise la conexión.*\n$/);
  await rename(`${served}.lejos`, served);
  expect(await reportOf(root)).toEqual(whole);
});

it("a shallow history does not count its first commit as updates", async () => {
  const root = await cloneOf("--depth=1");
  await git(root, "remote", "remove", "origin");
  const { actualizaciones, canales } = await reportOf(root);
  expect(actualizaciones).toEqual([]);
  expect(canales.map(({ ultima_actualizacion }) => ultima_actualizacion)).toEqual(canales.map(() => null));
});

/** The report of a municipality in `municipios/uno/`, with another one beside it and files of neither. */
async function subFolderReport(): Promise<FrequencyReport> {
  const h = history();
  const under = (folder: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  h.commit("Los dos", {
    at: "2026-03-02T10:00:00-05:00",
    files: { ...under("municipios/uno", minimalContent()), ...under("municipios/dos", minimalContent()) },
  });
  h.commit("Noticias", {
    at: "2026-03-05T10:00:00-05:00",
    files: {
      "municipios/uno/content/noticias/una.md": noticia(),
      "municipios/dos/content/noticias/dos.md": noticia(),
      "content/noticias/de-nadie.md": noticia(),
    },
  });
  const { dir } = await h.write(await ownFolder());
  return reportOf(join(dir, "municipios", "uno"), { now: NOW });
}

describe.concurrent("a missing history is reported in plain words and gives no figures", () => {
  const noFigures = (report: FrequencyReport) =>
    [report.sitio, ...report.canales]
      .flatMap(({ meses }) => meses)
      .every(({ dias, estado }) => dias === null && estado === "sin_datos");

  async function expectSaid(root: string, aviso: string, options: RunOptions = {}): Promise<void> {
    const report = await reportOf(root, options);
    expect(report.historial).toEqual({
      completo: false,
      commits: 0,
      commit: null,
      desde: null,
      hasta: null,
      avisos: [aviso],
    });
    expect([noFigures(report), report.actualizaciones]).toEqual([true, []]);
  }

  it("without a git folder", async () => {
    const root = await ownFolder();
    await writeTree(root, minimalContent());
    await expectSaid(root, "No hay historial: esta carpeta no es un repositorio de git. El informe no tiene cifras.");
  });

  it("without a commit", async () => {
    const root = await ownFolder();
    await writeTree(root, minimalContent());
    await git(root, "init", "--quiet");
    await expectSaid(
      root,
      "No hay historial: el repositorio de git todavía no tiene ningún commit. El informe no tiene cifras.",
    );
  });

  it("with uncommitted content", async () => {
    const h = history();
    h.commit("Otra cosa", { at: NOW, files: { "LEEME.txt": "x" } });
    const { dir } = await h.write(await ownFolder());
    await writeTree(dir, minimalContent());
    await expectSaid(dir, "No hay historial: la carpeta content no está guardada en git. El informe no tiene cifras.");
  });

  it("on a computer without git", async () => {
    const aviso = "No hay historial: en este computador no está el programa git. El informe no tiene cifras.";
    await expectSaid(demo.root, aviso, { env: { PATH: "/nonexistent" } });
  });
});

describe.concurrent("a shallow clone without a remote", () => {
  async function cutClone(depth: number): Promise<string> {
    const root = await cloneOf(`--depth=${depth}`);
    await git(root, "remote", "remove", "origin");
    return root;
  }

  it("reports its first day, and earlier months are «sin_datos»", async () => {
    const { historial, canales } = await reportOf(await cutClone(20));
    const since = historial.desde?.slice(0, 10) ?? "";
    expect(historial.completo).toBe(false);
    expect(historial.avisos[0]).toBe(
      `El historial está incompleto: este repositorio es una copia superficial que empieza el ${since}. ` +
        "Los meses que no se ven completos aparecen sin datos. Para traer el resto: git fetch --unshallow",
    );
    for (const { meses } of canales) {
      const states = meses.map(({ mes, estado }) => [mes > since.slice(0, 7), estado !== "sin_datos"]);
      expect(states.map(([isAfter]) => isAfter)).toEqual(states.map(([, isKnown]) => isKnown));
    }
  });

  it("counts what it has exactly like the complete history", async () => {
    const { historial, canales, actualizaciones } = await reportOf(await cutClone(20));
    const known = (month: { mes: string }) => month.mes > (historial.desde ?? "").slice(0, 7);
    expect(canales.map(({ meses }) => meses.filter(known))).toEqual(
      whole.canales.map(({ meses }) => meses.filter(known)),
    );
    const first = `${historial.desde?.slice(0, 7)}-99`;
    const later = ({ fecha }: { fecha: string }) => fecha > first;
    expect(actualizaciones.filter(later)).toEqual(whole.actualizaciones.filter(later));
  });

  it("is handled the same if its remote does not answer", async () => {
    const root = await cloneOf("--depth=5");
    await git(root, "remote", "set-url", "origin", "file:///nonexistent.git");
    expect((await reportOf(root)).historial.completo).toBe(false);
  });
});

describe.concurrent("the build without git", () => {
  it("still builds, with status 0, and reports it", async () => {
    const root = await ownFolder();
    await writeTree(root, minimalContent());
    const { status, stdout } = await build(root, { now: NOW, env: { PATH: "/nonexistent" } });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "No hay historial: en este computador no está el programa git. El informe no tiene cifras.\n",
    );
  });
});
