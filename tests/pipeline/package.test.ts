import { execFile, spawn } from "node:child_process";
import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { writeTree } from "../../scripts/development/built-site.ts";
import { environment, outcomeOf, run } from "../../scripts/development/run.ts";
import { hashesUnder } from "../../scripts/disk/files.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, municipioYaml, noticia, pagina } from "../helpers/documents.ts";
import { earlierPackage, installed, installedIn, packedInto } from "../helpers/installed-package.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { NOW } from "./judged.ts";

const execute = promisify(execFile);
const MINUTES = 300_000;

/** A town with the package as its one dependency, in a folder with a name as people write them, under settings meant for others. */
let town: string;
let tarball: string;
beforeAll(async () => {
  const folder = await tempFolder(atEnd);
  tarball = await packedInto(folder);
  town = join(folder, "Alcaldía de Ñandú");
  await installedIn(town, tarball);
  await writeTree(town, {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml(MUNICIPIO),
    "content/noticias/a.md": noticia(),
    "content/paginas/fiestas.md": pagina({ titulo: "Fiestas del pueblo" }),
    ".gitignore": "node_modules/\n_site/\n",
    "tsconfig.json": '{"compilerOptions": {"jsx": "react"}}',
  });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", ".");
  await git("commit", "--quiet", "--message=Primera");
}, MINUTES);

const MUNICIPIO = { editor: { repo: "alcaldia/iza" }, pie: ["fiestas"] };

async function git(...args: string[]): Promise<void> {
  await gitIn(town, ...args);
}

async function gitIn(cwd: string, ...args: string[]): Promise<string> {
  const at = "2026-03-05T10:00:00-05:00";
  const who = { GIT_AUTHOR_NAME: "Alcaldía", GIT_AUTHOR_EMAIL: "alcaldia@example.org", GIT_AUTHOR_DATE: at };
  const also = { GIT_COMMITTER_NAME: "Alcaldía", GIT_COMMITTER_EMAIL: "alcaldia@example.org", GIT_COMMITTER_DATE: at };
  const { stdout } = await execute("git", args, { cwd, env: environment({ env: { ...who, ...also } }) });
  return stdout;
}

const env = environment({ now: NOW, env: { SITIO_CACHE: undefined, NODE_ENV: "production" } });
const PROGRAM = join("node_modules", "sitio-municipal", "dist", "scripts", "sitio.js");

/** What `npx sitio …` does, typed in a folder of the town. */
const sitio = (words: readonly string[], cwd = town) =>
  outcomeOf(spawn("npx", ["--offline", "sitio", ...words], { cwd, env, stdio: ["ignore", "pipe", "pipe"] }));

describe("the package, installed in an empty folder", () => {
  it("brings what a town runs and nothing else", async () => {
    const { stdout } = await execute("tar", ["-tzf", tarball]);
    const paths = stdout
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    const tops = new Set(paths.map((path) => path.split("/")[0]));
    expect([...tops].sort()).toEqual([
      "CHANGELOG.md",
      "LEEME.md",
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "netlify.toml",
      "package.json",
    ]);
    expect(
      paths.filter((path) => /development|(?:^|\/)tests?\/|\.test\.|tsconfig(?!\.json$)|\.map$/.test(path)),
    ).toEqual([]);
    expect(paths.filter((path) => /\.tsx?$/.test(path) && !path.startsWith("dist/layouts/client/"))).toEqual([]);
  });

  it("names every package that it uses: no other one is installed", async () => {
    const { scripts, devDependencies, dependencies } = JSON.parse(
      await readFile(join(town, "node_modules", "sitio-municipal", "package.json"), "utf8"),
    );
    expect([scripts, devDependencies]).toEqual([undefined, undefined]);
    expect(Object.keys(dependencies)).not.toContain("@sveltia/cms");
  });

  it("lists its commands, explains each, and says which one was meant", async () => {
    expect(await sitio(["--help"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Uso\n {2}npx sitio COMANDO \[opciones\]\n\nComandos\n[\s\S]* {2}build +Revisa/),
    });
    expect(await sitio(["build", "--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("npx sitio build"),
    });
    expect(await sitio(["bild"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "No hay un comando «bild». ¿Quiso escribir «build»?\n",
    });
  });

  it("validates, and says where the content is when called elsewhere", async () => {
    expect(await sitio(["validate"])).toEqual({
      status: 0,
      stdout: "Todo en orden: 3 documentos revisados.\n",
      stderr: "",
    });
    const inside = join(town, "content", "noticias");
    expect(await sitio(["validate"], inside)).toEqual({
      status: 2,
      stdout: "",
      stderr: `En «${inside}» no hay una carpeta content/. La que está en «${town}» es la de un municipio: vaya a esa carpeta, o escriba --root "${town}".\n`,
    });
  });

  it("builds the same bytes as the sources, editor and all", { timeout: MINUTES }, async () => {
    const built = await sitio(["build"]);
    expect([built.status, built.stderr]).toEqual([0, ""]);
    const fromSources = join(await tempFolder(), "sitio");
    expect(await run("build", town, { now: NOW, args: ["--output", fromSources] })).toMatchObject({
      status: 0,
      stderr: "",
    });
    const hashes = hashesUnder(join(town, "_site"));
    expect(hashes).toEqual(hashesUnder(fromSources));
    expect(Object.keys(hashes)).toEqual(
      expect.arrayContaining([
        "index.html",
        "paginas/fiestas/index.html",
        "admin/programa/licencias.txt",
        "pagefind/pagefind.js",
      ]),
    );
    expect(await readFile(join(town, "_site", "index.html"), "utf8")).toContain(
      '<a href="/paginas/fiestas/">Fiestas del pueblo</a>',
    );
  });

  it("verifies what it built", async () => {
    expect(await sitio(["verify", "_site"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^El sitio publicado es el que sale del commit /),
    });
  });

  it("reports and measures the plan", async () => {
    const freshness = await sitio(["freshness", "--format", "json"]);
    expect([freshness.status, freshness.stderr]).toEqual([0, ""]);
    expect(JSON.parse(freshness.stdout)).toMatchObject({ canales: [{ id: "noticias" }] });
    expect(await sitio(["plan", "--format", "json"])).toEqual(
      await run("plan", town, { now: NOW, args: ["--format", "json"] }),
    );
  });

  it("serves the site, and the change that is saved", async () => {
    const copy = await copyOfTown();
    const child = spawn(process.execPath, [join(town, PROGRAM), "start", "--port", "18080"], { cwd: copy, env });
    onTestFinished(() => void child.kill());
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const address = /Sitio en (http:\/\/localhost:\d+)\//;
    await expect.poll(() => said, WAIT).toMatch(address);
    const page = async () => (await fetch(`${address.exec(said)?.[1]}/noticias/a/`)).text();
    expect(await page()).toContain("Jornada de vacunación");
    await writeFile(join(copy, "content", "noticias", "a.md"), noticia({ titulo: "Jornada corregida" }));
    await expect.poll(page, WAIT).toContain("Jornada corregida");
  });

  it("shows the style that the town writes", async () => {
    const copy = await copyOfTown();
    const estilo = { enlaces: "#1a4f8b", esquinas: "rectas" };
    await writeFile(join(copy, "content", "municipio.yaml"), municipioYaml({ ...MUNICIPIO, estilo }));
    expect(await sitio(["build", "--root", copy])).toMatchObject({ status: 0, stderr: "" });
    expect(await readFile(join(copy, "_site", "index.html"), "utf8")).toContain(
      ":root{--enlaces:#1a4f8b;--radius:0px}</style>",
    );
  });

  it.skipIf(process.getuid?.() !== 0)("builds where it may write nothing but the site", async () => {
    const copy = await copyOfTown();
    for (const folder of [join(copy, ".."), join(town, "..")]) await chmod(folder, 0o755);
    await chmod(copy, 0o777);
    const home = await tempFolder();
    await chmod(home, 0o777);
    const child = spawn(process.execPath, [join(town, PROGRAM), "build", "--sin-historial"], {
      cwd: copy,
      uid: 65534,
      env: { ...env, HOME: home, TMPDIR: home },
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(await outcomeOf(child)).toMatchObject({ status: 0, stderr: "" });
    expect(hashesUnder(join(copy, "_site"))["admin/programa/licencias.txt"]).toBeDefined();
  });
});

const WAIT = { timeout: 60_000, interval: 200 };

/** The town's content in another folder, to change. */
async function copyOfTown(): Promise<string> {
  const folder = join(await tempFolder(), basename(town));
  await mkdir(folder);
  await cp(join(town, "content"), join(folder, "content"), { recursive: true });
  return folder;
}

describe("a town that the package makes", () => {
  it("builds with what it names, and is brought to the next version", { timeout: MINUTES }, async () => {
    const older = await tempFolder();
    await installedIn(older, await earlierPackage(tarball, "0.0.9"));
    const iza = join(await tempFolder(), "Iza");
    const made = await sitio(["nuevo-municipio", "Iza", "--dane", "15362", "--carpeta", iza], older);
    expect([made.status, made.stderr]).toEqual([0, ""]);
    await installed(iza);
    await gitIn(iza, "add", "package-lock.json");
    await gitIn(iza, "commit", "--quiet", "--message=Versión instalada del programa");
    expect(await sitio(["validate"], iza)).toMatchObject({ status: 0, stderr: "" });
    expect(await sitio(["build"], iza)).toMatchObject({ status: 0, stderr: "" });
    const figures = (await sitio(["freshness", "--format", "csv"], iza)).stdout;

    await gitIn(iza, "config", "user.name", "Alcaldía");
    await gitIn(iza, "config", "user.email", "alcaldia@example.org");
    const program = join(town, PROGRAM);
    const updated = await outcomeOf(spawn(process.execPath, [program, "actualizar"], { cwd: iza, env }));
    expect([updated.status, updated.stderr]).toEqual([0, ""]);
    expect(updated.stdout).toContain("0.0.9");
    const { dependencies } = JSON.parse(await readFile(join(iza, "package.json"), "utf8"));
    expect(dependencies).toEqual({ "sitio-municipal": `file:${basename(tarball)}` });
    expect(await gitIn(iza, "status", "--porcelain")).toBe("");
    await execute("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: iza });
    expect(await sitio(["validate"], iza)).toMatchObject({ status: 0, stderr: "" });
    expect((await sitio(["freshness", "--format", "csv"], iza)).stdout).toBe(figures);
  });
});
