import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { environment, outcomeOf, run } from "../../scripts/development/run.ts";
import { commandArguments } from "../../scripts/disk/paths.ts";
import { NOW, ownFolders } from "./judged.ts";

const ownFolder = await ownFolders();

/** Runs the command where a person has an empty folder and no terminal. */
function newTown(cwd: string, args: readonly string[], env: Record<string, string | undefined> = {}) {
  const words = commandArguments(["nuevo-municipio", ...args]);
  return outcomeOf(
    spawn(process.execPath, words, { cwd, env: environment({ now: NOW, env }), stdio: ["ignore", "pipe", "pipe"] }),
  );
}

const log = (folder: string) => git(folder, "log", "--format=%an <%ae> %D %s");

describe.concurrent("sitio nuevo-municipio", () => {
  it.each([
    ["bojayá", "27099", "bojaya", "Bojayá", "Chocó"],
    ["Bogotá", "11001", "bogota-d-c", "Bogotá D.C.", "Bogotá D.C."],
    ["Providencia", "88564", "providencia", "Providencia", "Archipiélago de San Andrés, Providencia y Santa Catalina"],
  ])(
    "writes «%s» with a commit of its own, and nothing wrong in it",
    async (written, dane, folder, nombre, departamento) => {
      const cwd = await ownFolder();
      const { status, stdout, stderr } = await newTown(cwd, [written, "--dane", dane]);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(`Se escribió el sitio de ${nombre} (${departamento}, ${dane}) en ${folder}\n`);
      expect(stdout).toContain("1 aviso en 1 archivo; 7 documentos revisados.");
      expect(stdout.match(/^ {2}\d\. /gm)).toHaveLength(5);
      const root = join(cwd, folder);
      expect(await log(root)).toBe(
        `Sitio municipal <sitio@localhost> HEAD -> main Sitio de ${nombre}: primer contenido\n`,
      );
      expect(await git(root, "status", "--porcelain")).toBe("");

      const issues = JSON.parse((await run("validate", root, { now: NOW, args: ["--format", "json"] })).stdout);
      expect(issues.map(({ codigo }: { codigo: string }) => codigo)).toEqual(["sin-sitio"]);
    },
  );

  it("writes a site that builds", async () => {
    const cwd = await ownFolder();
    await newTown(cwd, ["el canton del san pablo", "--carpeta", "mi sitio"]);
    const { status, stderr } = await run("build", join(cwd, "mi sitio"), { now: NOW });
    expect([status, stderr]).toEqual([0, ""]);
    const page = await readFile(join(cwd, "mi sitio/_site/paginas/el-municipio/index.html"), "utf8");
    expect(page).toContain("El Cantón del San Pablo");
    expect(await git(join(cwd, "mi sitio"), "status", "--porcelain")).toBe("");
  });

  it("lets the settings of the person say who made it, and what they ignore changes nothing", async () => {
    const cwd = await ownFolder();
    const settings = join(cwd, "gitconfig");
    const ignored = join(cwd, "ignored");
    const text = `[user]\n\tname = Ana\n\temail = ana@alcaldia.example\n[core]\n\texcludesFile = ${ignored}\n[init]\n\tdefaultBranch = otra\n`;
    await writeFile(ignored, "*.md\n");
    await writeFile(settings, text);
    await newTown(cwd, ["Iza"], { GIT_CONFIG_GLOBAL: settings });
    expect(await log(join(cwd, "iza"))).toBe(
      "Ana <ana@alcaldia.example> HEAD -> main Sitio de Iza: primer contenido\n",
    );
    expect(await git(join(cwd, "iza"), "ls-files", "LEEME.md")).toBe("LEEME.md\n");
    expect(await readFile(settings, "utf8")).toBe(text);
  });

  it("goes on without git, and says so", async () => {
    const cwd = await ownFolder();
    const { status, stdout } = await newTown(cwd, ["Iza"], { PATH: cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("Los archivos quedaron sin historia de git. No se encontró el programa git.\n");
    expect(stdout).toContain('git init -b main && git add . && git commit -m "Versión instalada del programa"');
    expect(await readdir(join(cwd, "iza"))).toContain("LEEME.md");
  });

  it.each<[what: string, prepare: (path: string) => Promise<unknown>, line: string]>([
    [
      "a folder with something in it",
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, "mío.txt"), "mío");
      },
      "La carpeta «iza» no está vacía: no se tocó nada. Diga otra con --carpeta.\n",
    ],
    ["a file", (path) => writeFile(path, "mío"), "«iza» ya existe y no es una carpeta: diga otra con --carpeta.\n"],
    [
      "a link that leads nowhere",
      (path) => symlink("/nonexistent/nothing", path),
      "«iza» ya existe y no es una carpeta: diga otra con --carpeta.\n",
    ],
  ])("writes nothing into %s", async (_what, prepare, line) => {
    const cwd = await ownFolder();
    await prepare(join(cwd, "iza"));
    const before = await readdir(cwd, { recursive: true });
    expect(await newTown(cwd, ["Iza"])).toEqual({ status: 2, stdout: "", stderr: line });
    expect(await readdir(cwd, { recursive: true })).toEqual(before);
  });

  it("writes into an empty folder", async () => {
    const cwd = await ownFolder();
    expect((await newTown(cwd, ["--dane", "15362", "--carpeta", "."])).status).toBe(0);
    expect(await readdir(cwd)).toContain("netlify.toml");
  });

  it.each([
    [
      "nothing is said, and nobody can be asked",
      [],
      'Escriba el nombre del municipio y, si lo sabe, su código: nuevo-municipio "Iza" --dane 15362\n',
    ],
    [
      "the code is another town's",
      ["Iza", "--dane", "15759"],
      "El código 15759 es de Sogamoso (Boyacá), no de «Iza». ¿Quiso decir Iza (Boyacá, 15362)?\n",
    ],
  ])("writes nothing when %s", async (_what, args, line) => {
    const cwd = await ownFolder();
    expect(await newTown(cwd, args)).toEqual({ status: 2, stdout: "", stderr: line });
    expect(await readdir(cwd)).toEqual([]);
  });
});
