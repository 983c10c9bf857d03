import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { environment, run } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, municipioYaml, noticia, pagina } from "../helpers/documents.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** The recipe is run as the paper for the town hall has it: whoever changes it there changes it here. */
const NOW = "2026-05-20T12:00:00-05:00";
const at = (day: string) => `2026-${day}T10:00:00-05:00`;
const ORIGIN = "https://github.com/alcaldia/sitio";
const ANA = "content/noticias/ana-perez.md";
const TEXT =
  "La alcaldía publica aquí lo que decidió la junta, con la fecha y el lugar en que cada quien puede reclamar.";
const ana = (more: string) =>
  noticia({ titulo: "Premio a Ana Pérez", fecha: "2026-01-05" }, `${TEXT} Ana\nPérez ${more}.`);

/** A year with a citizen's name in titles, texts, file names, messages and a PDF, and all that makes figures delicate. */
async function aYear() {
  const repo = history();
  const pdf = (version: number) =>
    Buffer.concat([samplePdf(`Ana Pérez, v${version}`), Buffer.from("\r\n\0\xff", "latin1")]);
  repo.commit("Comienzo", {
    at: at("01-02"),
    files: {
      ...minimalContent(),
      "content/municipio.yaml": municipioYaml({
        canales: ["noticias", "paginas"].map((id) => ({
          id,
          nombre: id,
          carpeta: id,
          responsable: "secretaria-general",
          desde: "2026-01",
        })),
      }),
      "content/media/Ana Pérez.txt": "Ana Pérez, sin salto de línea",
    },
  });
  const base = repo.commit("noticias: premio a Ana Pérez", {
    at: at("01-10"),
    files: {
      [ANA]: ana("vive aquí"),
      "content/media/ana-perez.pdf": pdf(1),
      "content/paginas/premios.md": pagina({}, "Lea [el acta](/media/ana-perez.pdf)."),
    },
  });
  repo.commit("En otra copia", {
    at: at("01-20"),
    branch: "copia",
    parents: [base],
    files: { [ANA]: ana("vivía aquí") },
  });
  repo.commit("Publicada", { at: at("01-25"), files: { "content/media/ana-perez.pdf": pdf(2) } });
  const pulled = repo.merge(`Merge branch 'main' of ${ORIGIN}`, {
    at: at("02-03"),
    parents: [repo.head("copia"), repo.head()],
  });
  repo.commit("Revisión", {
    at: at("02-05"),
    branch: "revision",
    parents: [pulled],
    files: { "content/noticias/otra.md": noticia({ titulo: "Otra" }, "Nada que ver con nadie.") },
  });
  repo.merge("Merge pull request #3 from alcaldia/ana-perez", { at: at("03-10"), from: "revision" });
  const mass = repo.commit("Formato de todo", {
    at: at("03-12"),
    files: {
      [ANA]: ana("vive en otra parte"),
      "content/paginas/premios.md": pagina({}, "El [acta](/media/ana-perez.pdf)."),
    },
  });
  repo.commit("Con otro nombre", {
    at: at("04-02"),
    files: { [ANA]: null, "content/noticias/premio.md": noticia({ titulo: "Premio", fecha: "2026-01-05" }, TEXT) },
  });
  repo.commit("Sin acta", {
    at: at("04-05"),
    files: { "content/media/ana-perez.pdf": null, "content/paginas/premios.md": pagina({}, "Ya no hay acta.") },
  });
  const { hashOf } = await repo.write(await tempFolder(atEnd));
  repo.commit(`Se pasa por alto ${hashOf(mass)}`, {
    at: at("04-06"),
    files: {
      ".git-blame-ignore-revs": `# Formato, no palabras\n${hashOf(mass)}\n`,
      "content/media/Ana Pérez.txt": null,
    },
  });
  repo.commit("Otra más", {
    at: at("05-06"),
    files: { "content/noticias/otra.md": noticia({ titulo: "Otra" }, "Nada más.") },
  });
  return repo;
}

/** The blocks of a language in LEEME.md, without the margin of the list that they stand in. */
async function blocksOf(language: string): Promise<string[]> {
  const text = await readFile(join(PROJECT, "LEEME.md"), "utf8");
  const found = [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))];
  return found.map(([, margin = "", block = ""]) => block.replaceAll(new RegExp(`^${margin}`, "gm"), ""));
}

const bash = (cwd: string, ...args: string[]) => promisify(execFile)("bash", args, { cwd, env: environment({}) });
const only = (blocks: string[], word: string) => blocks.find((block) => block.includes(word)) ?? "";
const freshness = async (root: string) => {
  const { status, stdout, stderr } = await run("freshness", root, { args: ["--format", "json"], now: NOW });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

let old: string;
let folder: string;
let renewed: string;
beforeAll(async () => {
  old = (await (await aYear()).write(await tempFolder(atEnd))).dir;
  folder = await tempFolder(atEnd);
  const origin = join(folder, "publicado.git");
  await git(folder, "clone", "--quiet", "--bare", old, origin);
  const recipe = only(await blocksOf("bash"), "filter-branch");
  await writeFile(join(folder, "cambios.pl"), only(await blocksOf("perl"), "Ana"));
  await writeFile(join(folder, "archivos.txt"), "content/media/ana-perez.pdf\n");
  await writeFile(join(folder, "reescribir.sh"), recipe.replace(/^REPOSITORIO=.*$/m, `REPOSITORIO='${origin}'`));
  await bash(folder, "reescribir.sh");
  await bash(folder, "-c", only(await blocksOf("sh"), "push --force"));
  renewed = join(folder, "nueva");
  await git(folder, "clone", "--quiet", "--no-local", origin, renewed);
}, 300_000);

/** What `git log` says of every commit that there is, parents first. */
const logOf = async (root: string, format: string) =>
  (await git(root, "log", "--all", "--topo-order", "--reverse", `--format=${format}`)).trim().split("\n");

it("the figures of a rewritten history are equal, and so is every line of the log except for names", async () => {
  const [before, after] = [await logOf(old, "%H"), await logOf(renewed, "%H")];
  const renamed = (text: string) =>
    before
      .reduce((repo, hash, index) => repo.replaceAll(hash, after[index] ?? ""), text)
      .replaceAll("Ana Pérez", "Persona x7f3")
      .replaceAll("ana-perez", "persona-x7f3");
  const report = await freshness(old);
  expect(JSON.parse(report).actualizaciones.length).toBeGreaterThan(7);
  expect(JSON.parse(await freshness(renewed))).toEqual(JSON.parse(renamed(report)));
});

it("every commit keeps its dates and its place", async () => {
  expect(await logOf(renewed, "%cI %aI %an %cn")).toEqual(await logOf(old, "%cI %aI %an %cn"));
});

it("ignored commits are listed by their new hash", async () => {
  const revisions = await readFile(join(renewed, ".git-blame-ignore-revs"), "utf8");
  const [hash = ""] = /^[0-9a-f]{40}$/m.exec(revisions) ?? [];
  expect(await git(renewed, "log", "-1", "--format=%s", hash)).toBe("Formato de todo\n");
  expect(await git(renewed, "log", "-1", "--skip=1", "--format=%s")).toBe(`Se pasa por alto ${hash}\n`);
});

it("no object of the new history contains the name", async () => {
  const { stdout } = await promisify(execFile)("git", ["cat-file", "--batch-all-objects", "--batch"], {
    cwd: join(folder, "historia.git"),
    encoding: "buffer",
    maxBuffer: 2 ** 28,
  });
  const text = `${stdout.toString("latin1")}${stdout.toString("utf8")}`;
  expect(text).toContain("Persona x7f3");
  expect(["ana-perez", "Ana Pérez", "Pérez", "P\xe9rez"].filter((name) => text.includes(name))).toEqual([]);
});

it("everything else is byte for byte the same", async () => {
  const trees = await Promise.all([old, renewed].map((root) => git(root, "ls-tree", "-r", "HEAD")));
  const [before, after] = trees.map((tree) => tree.split("\n").filter((line) => !line.includes("ignore-revs")));
  expect(after).toEqual(before);
});

it("a file that is still published keeps its content", async () => {
  const elsewhere = await tempFolder();
  for (const name of ["cambios.pl", "reescribir.sh"])
    await writeFile(join(elsewhere, name), await readFile(join(folder, name)));
  await writeFile(join(elsewhere, "archivos.txt"), "content/noticias/premio.md\n");
  const failed = await bash(elsewhere, "reescribir.sh").catch((error) => error);
  expect([failed.code, failed.stdout]).toEqual([1, "Todavía está publicado: content/noticias/premio.md\n"]);
});
