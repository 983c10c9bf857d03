import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { run } from "../../scripts/development/run.ts";
import { commandArguments, PROJECT } from "../../scripts/disk/paths.ts";
import { townPackageJson } from "../../scripts/starter/package-json.ts";
import { updateTown } from "../../scripts/update/new-version.ts";
import { openClean } from "../../scripts/update/work.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2027-02-10T12:00:00-05:00";
const VERSION: string = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).version;
/** What `npm run freshness` runs in the towns of these tests. */
const FRESHNESS = [process.execPath, ...commandArguments(["freshness", "--root", "."])].join(" ");
const ADDRESS = `https://example.org/sitio-municipal-${VERSION}.tgz`;

/** git as a person uses it, on a day. */
function git(dir: string, at: string, ...args: string[]): string {
  const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"];
  const env = { ...gitEnvironment(), GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return execFileSync("git", [...person, ...args], { cwd: dir, env, encoding: "utf8" });
}

async function save(dir: string, at: string, path: string, text: string): Promise<void> {
  await mkdir(join(dir, path, ".."), { recursive: true });
  await writeFile(join(dir, path), text);
  git(dir, at, "add", "--all");
  git(dir, at, "commit", "--quiet", "-m", path);
}

/** The repository of a person who can commit in it. */
function init(dir: string): void {
  git(dir, NOW, "init", "--quiet", "--initial-branch=main");
  git(dir, NOW, "config", "user.name", "Ana");
  git(dir, NOW, "config", "user.email", "ana@example.org");
}

/** A copy of this repository's last commit, with a history of its own, a style that the town changed and a script that it added. */
async function copyOfGenerator(): Promise<string> {
  const dir = await tempFolder(atEnd);
  const archive = execFileSync("git", ["archive", "HEAD"], { cwd: PROJECT, maxBuffer: 2 ** 28 });
  execFileSync("tar", ["-x"], { cwd: dir, input: archive });
  init(dir);
  git(dir, "2026-11-03T10:00:00-05:00", "add", "--all", "--force");
  git(dir, "2026-11-03T10:00:00-05:00", "commit", "--quiet", "-m", "Copia del generador");
  const news = (titulo: string, fecha: string) => noticia({ titulo, fecha, dependencia: "secretaria-general" });
  await save(dir, "2026-12-09T10:00:00-05:00", "content/noticias/feria.md", news("Feria", "2026-12-09"));
  await save(dir, "2027-01-12T10:00:00-05:00", "content/noticias/minga.md", news("Minga", "2027-01-12"));
  await save(dir, "2027-01-20T10:00:00-05:00", "layouts/styles/1-tokens.css", ":root { --nuestro: 1 }\n");
  await save(dir, "2027-01-21T10:00:00-05:00", "scripts/nuestro.sh", "echo\n");
  return dir;
}

/** A program in the place of npm: it runs scripts, and knows the registry without a network. */
async function fakeNpm(): Promise<string> {
  const folder = await tempFolder(atEnd);
  const lock = (version: string) =>
    JSON.stringify({
      packages: { "node_modules/sitio-municipal": { version, resolved: ADDRESS, integrity: "sha512-x" } },
    });
  await writeFile(
    join(folder, "npm"),
    `#!/bin/sh
case "$1" in
  run) shift 4; exec $TOWN_FRESHNESS "$@" ;;
  view) [ -n "$NEWEST" ] && echo "$NEWEST" || exit 1 ;;
  install) [ -z "$NO_NETWORK" ] || { echo "npm error network" >&2; exit 1; }
    echo '${lock("VERSION")}' | sed "s/VERSION/\${LOCKED:-${VERSION}}/" > package-lock.json ;;
esac
`,
  );
  chmodSync(join(folder, "npm"), 0o755);
  return folder;
}

let npm: string;
beforeAll(async () => {
  npm = await fakeNpm();
});

interface Told {
  args?: readonly string[];
  env?: Record<string, string>;
}

/** The command, as it is called from a release of the package. */
const actualizar = (dir: string, { args = [], env = {} }: Told = {}) =>
  run("actualizar", dir, {
    args,
    now: NOW,
    env: {
      PATH: [npm, process.env.PATH].join(delimiter),
      TOWN_FRESHNESS: FRESHNESS,
      ...env,
    },
    isFresh: true,
  });

const freshness = async (root: string) => {
  const { stdout } = await run("freshness", root, { args: ["--format", "json"], now: NOW });
  const { sitio, canales, actualizaciones } = JSON.parse(stdout);
  return { sitio, canales, actualizaciones };
};

const head = (dir: string) => git(dir, NOW, "rev-parse", "HEAD").trim();
const status = (dir: string) => git(dir, NOW, "status", "--porcelain");

describe("a town that copied the generator", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await copyOfGenerator();
  });

  const refusals: [string, () => Promise<Told>, string, () => Promise<void>][] = [
    [
      "changes that are not in a commit",
      async () => {
        await writeFile(join(dir, "content", "borrador.txt"), "");
        return {};
      },
      "Hay cambios sin guardar: guárdelos con «git add» y «git commit», y repita. «git status» dice cuáles.\n",
      () => rm(join(dir, "content", "borrador.txt")),
    ],
    [
      "no branch",
      async () => {
        git(dir, NOW, "checkout", "--quiet", "--detach");
        return {};
      },
      "Ninguna rama está activa: escriba «git checkout main» y repita.\n",
      async () => void git(dir, NOW, "checkout", "--quiet", "main"),
    ],
    [
      "nothing that says where the package comes from",
      async () => ({ args: ["--aun-asi"] }),
      "Escriba con --paquete de dónde se instala: la dirección de la versión publicada.\n",
      async () => {},
    ],
    [
      "a generator that does not run",
      async () => ({ args: ["--paquete", ADDRESS, "--aun-asi"], env: { TOWN_FRESHNESS: "false" } }),
      "No se cambió nada: para comparar las cifras debe andar «npm run freshness». Escriba npm ci y repita. Dijo: nada\n",
      async () => {},
    ],
    [
      "no network",
      async () => ({ args: ["--paquete", ADDRESS, "--aun-asi"], env: { NO_NETWORK: "1" } }),
      "No se cambió nada: npm no pudo escribir package-lock.json. Revise la conexión y repita. npm dijo: npm error network\n",
      async () => {},
    ],
    [
      "another version at that address",
      async () => ({ args: ["--paquete", ADDRESS, "--aun-asi"], env: { LOCKED: "9.9.9" } }),
      `No se cambió nada: se instalaría la versión 9.9.9, y las cifras se compararon con la ${VERSION}. Diga con --paquete de dónde se instala esta.\n`,
      async () => {},
    ],
  ];

  it.each(refusals)("is left as it is, and told why: %s", async (_case, prepare, said, after) => {
    const before = head(dir);
    const told = await prepare();
    expect(await actualizar(dir, told)).toEqual({ status: 2, stdout: "", stderr: said });
    await after();
    expect([head(dir), status(dir)]).toEqual([before, ""]);
  });

  it("is left as it is when a figure would differ", async () => {
    const before = head(dir);
    const figures = { mes: "2027-02", dias: 9, actualizaciones: 9, meta: 0, estado: "cumple" };
    await writeFile(join(npm, "otro.json"), JSON.stringify({ sitio: { meses: [figures] }, canales: [] }));
    await writeFile(join(npm, "otro.sh"), `cat ${join(npm, "otro.json")}\n`);
    const env = { TOWN_FRESHNESS: `sh ${join(npm, "otro.sh")}` };
    const told = await actualizar(dir, { args: ["--paquete", ADDRESS, "--aun-asi"], env });
    expect(told.status).toBe(1);
    expect(told.stdout).toContain("No se cambió nada: el informe diría otra cosa.\n  sitio 2027-02: antes 9 días");
    expect([head(dir), status(dir)]).toEqual([before, ""]);
  });

  it("is told which of the generator's files it changed, and goes on only when it says so", async () => {
    const before = head(dir);
    expect(await actualizar(dir, { args: ["--paquete", ADDRESS] })).toEqual({
      status: 1,
      stderr: "",
      stdout: `No se cambió nada. El municipio modificó estos archivos del generador, y el paquete no los trae así:
  layouts/styles/1-tokens.css
Si ya no hacen falta, repita con --aun-asi: salen de la carpeta y quedan en la historia de git.
`,
    });
    expect([head(dir), status(dir)]).toEqual([before, ""]);
  });

  it("has the package in its place afterwards, in one commit, with its history and its figures", async () => {
    const [before, figures] = [head(dir), await freshness(dir)];
    // The first month is that of the copy, with whatever the generator's repository has of its own.
    expect(figures.sitio.meses.slice(1).map(({ mes, dias }: { mes: string; dias: number }) => [mes, dias])).toEqual([
      ["2026-12", 1],
      ["2027-01", 1],
      ["2027-02", 0],
    ]);
    const { status: code, stdout, stderr } = await actualizar(dir, { args: ["--paquete", ADDRESS, "--aun-asi"] });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^El informe dice lo mismo antes y después:\n {2}2026-11 /);
    expect(stdout).toMatch(/\n {2}2026-12 {2}1 día, 1 actualización .+ {2}= {2}1 día, 1 actualización /);
    expect(stdout).toMatch(
      new RegExp(
        `\nEstos los había cambiado el municipio\\. Así se leen todavía: git show ${before.slice(0, 12)}:RUTA\n {2}layouts/styles/1-tokens\\.css\n`,
      ),
    );
    expect(stdout).toContain("\nEstos son del municipio, y se quedan; el paquete no los usa:\n  scripts/nuestro.sh\n");
    expect(stdout).toMatch(/\nQué hay que mirar:\n {2}- (?:Todo en orden: |\d+ avisos? en )/);
    expect(stdout).toContain(`\nPara volver atrás antes de enviarlo: git reset --hard ${before.slice(0, 12)}\n`);

    expect(git(dir, NOW, "rev-parse", "HEAD^", "HEAD").split("\n").slice(0, 1)).toEqual([before]);
    expect(git(dir, NOW, "log", "-1", "--format=%an %s")).toBe(
      `Ana generador: el sitio usa el paquete sitio-municipal ${VERSION}\n`,
    );
    expect(status(dir)).toBe("");
    const kept = git(dir, NOW, "ls-tree", "--name-only", "HEAD").trim().split("\n");
    expect(kept).toEqual(
      ".editorconfig .gitattributes .gitignore .npmrc .nvmrc LEEME.md LICENSE README.md content netlify.toml package-lock.json package.json scripts".split(
        " ",
      ),
    );
    expect(await readFile(join(dir, "package.json"), "utf8")).toBe(
      townPackageJson({ nombre: "El Cantón del San Pablo", spec: ADDRESS, engines: { node: ">=20.19.0" } }),
    );
    expect(git(dir, NOW, "diff", "--stat", "HEAD^", "HEAD", "--", "content")).toBe("");
    expect(await freshness(dir)).toEqual(figures);
  });
});

/** A town that has the package, of the version that its lock file names. */
async function townOf(version: string, resolved = "https://registry.npmjs.org/sitio-municipal/-/sitio-municipal.tgz") {
  const dir = await tempFolder();
  init(dir);
  const lock = JSON.stringify({ packages: { "node_modules/sitio-municipal": { version, resolved } } });
  for (const [path, text] of Object.entries(minimalContent())) {
    await mkdir(join(dir, path, ".."), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await writeFile(join(dir, "package-lock.json"), lock);
  await save(
    dir,
    "2026-11-03T10:00:00-05:00",
    "package.json",
    townPackageJson({ nombre: "Iza", spec: resolved.startsWith("file:") ? resolved : version, engines: {} }),
  );
  return dir;
}

describe("a town that has the package", () => {
  it.each([
    ["is the newest", { NEWEST: VERSION }, "Es la más nueva que conoce npm."],
    [
      "is not",
      { NEWEST: "9.9.9" },
      "La más nueva que conoce npm: 9.9.9. Para pasar a ella: npx --package=sitio-municipal@9.9.9 sitio actualizar",
    ],
    [
      "cannot be compared without a network",
      {},
      "No se pudo preguntar a npm cuál es la más nueva: revise la conexión.",
    ],
  ])("is told whether its version %s", async (_case, env, said) => {
    const dir = await townOf(VERSION);
    const stdout = `Versión instalada: ${VERSION}.\n${said}\n`;
    expect(await actualizar(dir, { env })).toEqual({ status: 0, stderr: "", stdout });
  });

  it("never asks the registry for a name that its package did not come from", async () => {
    const dir = await townOf(VERSION, ADDRESS);
    expect((await actualizar(dir, { env: { NEWEST: "9.9.9" } })).stdout).toBe(
      `Versión instalada: ${VERSION}.\nNo se instaló del registro de npm sino de ${ADDRESS}: allí se pregunta cuál es la más nueva.\n`,
    );
  });

  it("gets the version that is running, with the same figures", async () => {
    const dir = await townOf("0.0.1");
    const figures = await freshness(dir);
    const {
      status: code,
      stdout,
      stderr,
    } = await actualizar(dir, { args: ["--paquete", ADDRESS], env: { NEWEST: VERSION } });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      `Versión instalada: 0.0.1. Este programa es la ${VERSION}.\nEs la más nueva que conoce npm.\n`,
    );
    expect(JSON.parse(await readFile(join(dir, "package.json"), "utf8")).dependencies).toEqual({
      "sitio-municipal": ADDRESS,
    });
    expect(git(dir, NOW, "log", "-1", "--format=%s")).toBe(`generador: sitio-municipal ${VERSION}\n`);
    expect([status(dir), await freshness(dir)]).toEqual(["", figures]);
  });

  it("gets new names for its keys, in a commit that the report passes over", async () => {
    const dir = await townOf("0.0.1");
    const text = noticia({ fecha: "2026-12-09" }).replace("resumen:", "# lo que se lee primero\nbreve:");
    await save(dir, "2026-12-09T10:00:00-05:00", "content/noticias/a.md", text);
    const figures = await freshness(dir);
    vi.stubEnv("PATH", [npm, process.env.PATH].join(delimiter));
    vi.stubEnv("TOWN_FRESHNESS", FRESHNESS);
    onTestFinished(() => void vi.unstubAllEnvs());
    const renames = [{ version: VERSION, where: "content/noticias/", path: ["breve"], to: "resumen" }];
    const { renamed, done } = await updateTown(await openClean(dir), {
      now: Date.parse(NOW) / 1000,
      source: ADDRESS,
      renames,
    });
    expect([...renamed].map(([path, { done }]) => [path, done])).toEqual([
      ["content/noticias/a.md", ["breve → resumen"]],
    ]);
    expect(done?.figures.differing).toEqual([]);
    expect(await readFile(join(dir, "content/noticias/a.md"), "utf8")).toBe(text.replace("breve:", "resumen:"));
    expect(await readFile(join(dir, ".git-blame-ignore-revs"), "utf8")).toBe(
      `# Los datos cambiaron de nombre, y nada de lo que se lee.\n${git(dir, NOW, "rev-parse", "HEAD^")}`,
    );
    expect([status(dir), await freshness(dir)]).toEqual(["", figures]);
    await rm(join(dir, ".git-blame-ignore-revs"));
    expect(await freshness(dir)).not.toEqual(figures);
  });

  it("takes along the file of the package, when it comes from one, in the place of the old one", async () => {
    const dir = await townOf("0.0.1", "file:sitio-municipal-0.0.1.tgz");
    await save(dir, "2026-11-03T10:00:00-05:00", "sitio-municipal-0.0.1.tgz", "viejo");
    const tarball = join(await tempFolder(), `sitio-municipal-${VERSION}.tgz`);
    await writeFile(tarball, "nuevo");
    expect(await actualizar(dir, { args: ["--paquete", tarball] })).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(await readFile(join(dir, "package.json"), "utf8")).dependencies).toEqual({
      "sitio-municipal": `file:sitio-municipal-${VERSION}.tgz`,
    });
    expect(
      git(dir, NOW, "show", "--name-status", "--no-renames", "--format=", "HEAD").trim().split("\n").sort(),
    ).toEqual([
      `A\tsitio-municipal-${VERSION}.tgz`,
      "D\tsitio-municipal-0.0.1.tgz",
      "M\tpackage-lock.json",
      "M\tpackage.json",
    ]);
  });

  it("is not taken back to an older version", async () => {
    const { status: code, stderr } = await actualizar(await townOf("9.9.9"));
    expect([code, stderr]).toEqual([
      2,
      `El municipio usa la versión 9.9.9, y este programa es la ${VERSION}: escriba npm ci y repita.\n`,
    ]);
  });

  it("is not found where there is only content", async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, "content"));
    const { status: code, stderr } = await actualizar(folder);
    expect([code, stderr]).toEqual([
      2,
      "Aquí no hay nada que actualizar: ni una copia del generador, ni un municipio que use el paquete. Vaya a la carpeta del municipio, o dígala con --root.\n",
    ]);
  });
});
