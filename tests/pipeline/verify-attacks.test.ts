import { readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history, type WrittenHistory } from "../../scripts/demo/repository/history.ts";
import { type Files, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const AT = "2026-03-05T10:00:00-05:00";
const GENERATED = "2026-04-10T12:00:00-05:00";
const LOCK = readFileSync(join(PROJECT, "package-lock.json"), "utf8");

/** A generator of its own whose only program runs some lines. `output` is the folder that it has to write. */
const generator = (program: string): Files => ({
  "package-lock.json": LOCK,
  "scripts/sitio.ts": `
    import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
    const output = process.argv[process.argv.indexOf("--output") + 1] ?? "";
    ${program}`,
});

/** A folder that says of itself that it was built from a commit. */
async function siteOf(commit: string, files: Files = {}): Promise<string> {
  const folder = await tempFolder();
  const declared = JSON.stringify({ generado: GENERATED, historial: { commit } });
  await writeTree(folder, { "informe/frecuencia.json": declared, ...files });
  return folder;
}

const verify = async (root: string, commit: string, args: readonly string[] = []) =>
  run("verify", root, { args: [await siteOf(commit), ...args] });

describe("a site that names a commit which nobody published", () => {
  let repo: WrittenHistory;
  let marks: Record<string, string>;
  /** Written by the scripts of the strange commits, if they were run. */
  let trace: string;

  beforeAll(async () => {
    trace = join(await tempFolder(atEnd), "ran");
    const strange = { ...generator(`writeFileSync(${JSON.stringify(trace)}, "");`) } as Record<string, string>;
    const town = history();
    const first = town.commit("Primera", { at: AT, files: minimalContent() });
    const branch = (name: string) => town.commit(name, { at: AT, files: strange, branch: name, parents: [first] });
    const named = Object.fromEntries(
      ["fork", "review", "dangling", "tagged", "own", "merged"].map((name) => [name, branch(name)]),
    );
    town.merge("Merge pull request #3 from otra/merged", { at: AT, from: "merged" });
    town.commit("Sin generador", { at: AT, files: { "scripts/sitio.ts": null, "package-lock.json": null } });
    repo = await town.write(await tempFolder(atEnd));
    marks = Object.fromEntries(Object.entries(named).map(([name, mark]) => [name, repo.hashOf(mark)]));
    const ref = (name: string, commit = "") => git(repo.dir, "update-ref", name, commit);
    await ref("refs/remotes/fork/main", marks.fork);
    await ref("refs/pull/7/head", marks.review);
    await ref("refs/tags/main", marks.tagged);
    for (const name of ["fork", "review", "dangling", "tagged", "merged"])
      await git(repo.dir, "update-ref", "-d", `refs/heads/${name}`);
  });

  it.each([
    ["of the main branch of a fork", "fork"],
    ["of a review that is open", "review"],
    ["that no branch has any more", "dangling"],
    ["of a tag that is called like the main branch", "tagged"],
    ["of another branch of the same repository", "own"],
    ["that a review brought, and that was never the last of the main branch", "merged"],
  ])("is refused: one %s", async (_case, name) => {
    const commit = marks[name] ?? "";
    expect(await verify(repo.dir, commit)).toEqual({
      status: 2,
      stdout: "",
      stderr: `El commit ${commit.slice(0, 12)} no es de la línea principal de este repositorio: no se construyó, porque ejecutaría en este computador lo que nadie ha publicado. Si falta traerla: git fetch. Si se publica otra rama, diga cuál con --rama.\n`,
    });
    await expect(access(trace)).rejects.toThrow("ENOENT");
  });

  it("is refused also where that commit is checked out", async () => {
    const copy = await tempFolder();
    await git(".", "clone", "--quiet", repo.dir, copy);
    await git(copy, "checkout", "--quiet", "--detach", "origin/own");
    expect((await verify(copy, marks.own ?? "")).stderr).toMatch(/no es de la línea principal/);
    await expect(access(trace)).rejects.toThrow("ENOENT");
  });

  it("is asked which branch is published where none has a usual name", async () => {
    const other = history();
    const mark = other.commit("Primera", { at: AT, files: minimalContent(), branch: "publicado" });
    const { dir, hashOf } = await other.write(await tempFolder(), { branch: "publicado" });
    expect((await verify(dir, hashOf(mark))).stderr).toBe(
      "No hay una rama main ni master en este repositorio: diga con --rama cuál es la que se publica.\n",
    );
    expect((await verify(dir, hashOf(mark), ["--rama", "nada"])).stderr).toBe(
      "No hay una rama «nada» en este repositorio: diga con --rama cuál es la que se publica.\n",
    );
    const { stdout } = await verify(dir, hashOf(mark), ["--rama", "publicado"]);
    expect(stdout).toContain(`El sitio publicado no es el que sale del commit ${hashOf(mark).slice(0, 12)}`);
  });
});

/** A repository of one commit on its main branch. */
async function repositoryOf(files: Files): Promise<{ dir: string; commit: string }> {
  const town = history();
  const mark = town.commit("Primera", { at: AT, files: { ...minimalContent(), ...files } });
  const { dir, hashOf } = await town.write(await tempFolder());
  return { dir, commit: hashOf(mark) };
}

describe("the generator of a commit", () => {
  it("is told nothing of the person who verifies", async () => {
    const names = "GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM HOME LANG PATH SOURCE_DATE_EPOCH TEMP TMPDIR TZ USERPROFILE";
    const { dir, commit } = await repositoryOf(
      generator(`
        mkdirSync(output + "/informe", { recursive: true });
        writeFileSync(output + "/entorno.txt", Object.keys(process.env).sort().join(" "));
        writeFileSync(output + "/valores.txt", JSON.stringify(process.env).match(/secreto/g)?.join() ?? "");
        writeFileSync(output + "/hogar.txt", readdirSync(process.env.HOME ?? "/").some((name) => !name.startsWith("tsx-")) ? "de alguien" : "vacío");
        writeFileSync(output + "/informe/frecuencia.json", "${"{}"}");`),
    );
    const site = await siteOf(commit, { "entorno.txt": names, "valores.txt": "", "hogar.txt": "vacío" });
    const secrets = {
      ...{
        GITHUB_TOKEN: "secreto",
        NPM_TOKEN: "secreto",
        npm_config_registry: "secreto",
        AWS_SECRET_ACCESS_KEY: "secreto",
      },
      ...{
        NODE_OPTIONS: "--title=secreto",
        SSH_AUTH_SOCK: "secreto",
        GIT_ASKPASS: "secreto",
        XDG_CONFIG_HOME: "secreto",
      },
      ...{ LANG: "es_CO.UTF-8", TZ: "America/Bogota", BRANCH: "secreto", URL: "secreto" },
    };
    const { stdout, stderr } = await run("verify", dir, { args: [site], env: secrets });
    // Only the file that names the commit is another one here.
    expect([stderr, stdout.split("\n").slice(0, 2)]).toEqual([
      "",
      [
        "distinto  informe/frecuencia.json",
        `El sitio publicado no es el que sale del commit ${commit.slice(0, 12)} (${GENERATED}). Diferencias: 1.`,
      ],
    ]);
  });

  const dependent = JSON.stringify({ dependencies: { "sitio-municipal": "0.0.1" } });
  const locked = JSON.stringify({
    packages: { "node_modules/sitio-municipal": { version: "0.0.1", integrity: "sha512-x" } },
  });
  const toType = (commit: string) => `git checkout ${commit.slice(0, 12)}, npm ci, y otra vez este comando.\n`;

  it.each<[string, Files, (commit: string) => string]>([
    [
      "the version that its lock file names",
      { "package.json": dependent, "package-lock.json": locked },
      (commit) =>
        `Ese commit se construye con sitio-municipal 0.0.1, y aquí no está instalado. Escriba, en la carpeta del municipio: ${toType(commit)}`,
    ],
    [
      "a lock file, which it lacks",
      { "package.json": dependent },
      () =>
        "Ese commit no dice con qué versión de sitio-municipal se construyó: no tiene package-lock.json, o no se puede leer.\n",
    ],
    [
      "a lock file that can be read",
      { "package.json": dependent, "package-lock.json": "<<<<<<< HEAD" },
      () =>
        "Ese commit no dice con qué versión de sitio-municipal se construyó: no tiene package-lock.json, o no se puede leer.\n",
    ],
    [
      "the packages of its own sources",
      { ...generator(""), "package-lock.json": "{}" },
      (commit) => `Ese commit usa otras versiones de los paquetes. Escriba: ${toType(commit)}`,
    ],
  ])("is not replaced by another when it needs %s", async (_case, files, said) => {
    const { dir, commit } = await repositoryOf(files);
    expect(await verify(dir, commit)).toEqual({ status: 2, stdout: "", stderr: said(commit) });
  });
});
