import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { type Command, run } from "../../scripts/development/run.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-04-10T12:00:00-05:00";

/** Runs a command on a history of so many documents, a commit each, and returns the calls of git. */
async function gitCalls(command: Command, documents: number): Promise<string[]> {
  const h = history();
  h.commit("Primer contenido", { at: "2026-03-01T09:00:00-05:00", files: minimalContent() });
  for (let number = 1; number <= documents; number++) {
    const files = { [`content/noticias/n${number}.md`]: noticia({ titulo: `Noticia ${number}` }) };
    h.commit(`Noticia ${number}`, { at: "2026-03-05T10:00:00-05:00", files });
  }
  const { dir } = await h.write(await tempFolder());
  const { folder, calls } = await loggingGit();
  const outcome = await run(command, dir, { now: NOW, env: { PATH: `${folder}${delimiter}${process.env.PATH}` } });
  expect([outcome.status, outcome.stderr]).toEqual([0, ""]);
  return calls();
}

/** A folder for the front of PATH with a `git` that writes down each call before it passes it on. */
async function loggingGit() {
  const folder = await tempFolder();
  const log = join(folder, "calls");
  await writeFile(log, "");
  const script = `#!/bin/sh\necho "$*" >> '${log}'\nPATH="\${PATH#*:}" exec git "$@"\n`;
  await writeFile(join(folder, "git"), script);
  await chmod(join(folder, "git"), 0o755);
  return { folder, calls: async () => (await readFile(log, "utf8")).split("\n").filter(Boolean) };
}

it.each(["freshness", "build"] as const)("%s calls git as often for 200 documents as for two", async (command) => {
  const few = await gitCalls(command, 2);
  const many = await gitCalls(command, 200);
  // Two that run at once may be written down in either order.
  expect(many.sort()).toEqual(few.sort());
  expect(few.filter((call) => / log /.test(call))).toHaveLength(1);
  expect(few.filter((call) => /cat-file/.test(call)).length).toBeLessThanOrEqual(1);
  expect(few.length).toBeLessThanOrEqual(7);
});

it("validate asks git only when something names a file that is not there, and then at most as often as a report", async () => {
  const names = (imagen: string) => noticia({ titulo: "Con foto", imagen, imagen_alt: "La foto" });
  const pdf = {
    "content/media/acta.pdf": samplePdf("El acta"),
    "content/noticias/acta.md": noticia({}, "[Acta](/media/acta.pdf)"),
  };
  const calls = async (files: Record<string, string>) => {
    const h = history();
    h.commit("Primer contenido", { at: "2026-03-01T09:00:00-05:00", files: { ...minimalContent(), ...pdf } });
    h.commit("Otro", { at: "2026-03-05T10:00:00-05:00", files });
    const { dir } = await h.write(await tempFolder());
    const { folder, calls } = await loggingGit();
    await run("validate", dir, { now: NOW, env: { PATH: `${folder}${delimiter}${process.env.PATH}` } });
    return calls();
  };
  expect(await calls({ "content/noticias/a.md": noticia() })).toEqual([]);
  const asked = await calls({ "content/noticias/a.md": names("/media/nunca.jpg") });
  expect(asked.filter((call) => / log /.test(call))).toHaveLength(1);
  expect(asked.filter((call) => /cat-file|fetch/.test(call))).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(7);
});

it("a build of content with errors reads the log once", async () => {
  const h = history();
  h.commit("Primer contenido", { at: "2026-03-01T09:00:00-05:00", files: { ...minimalContent() } });
  const files = {
    "content/noticias/a.md": noticia({ imagen: "/media/nunca.jpg", imagen_alt: "La foto" }),
    "content/noticias/b.md": "---\ntitulo: a: b\n---\n",
  };
  h.commit("Con errores", { at: "2026-03-05T10:00:00-05:00", files });
  const { dir } = await h.write(await tempFolder());
  const { folder, calls } = await loggingGit();
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { status } = await run("build", dir, { now: NOW, args: ["--keep-last-valid"], env });
  expect([status, (await calls()).filter((call) => / log /.test(call)).length]).toEqual([0, 1]);
});

it("a clone without file contents fetches the town's file at merges at once, and then all the rest at once", async () => {
  const demo = await builtDemo();
  const dir = await tempFolder();
  await git(demo.root, "clone", "--quiet", "--bare", ".", join(dir, "servido.git"));
  for (const key of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"]) {
    await git(join(dir, "servido.git"), "config", key, "true");
  }
  await git(dir, "clone", "--quiet", "--filter=blob:none", `file://${dir}/servido.git`, "copia");
  const env = { GIT_TRACE: join(dir, "trace") };
  const { status } = await run("freshness", join(dir, "copia"), { now: NOW, env });
  const fetches = (await readFile(join(dir, "trace"), "utf8")).match(/built-in: git fetch/g);
  // The demo's municipio.yaml has changed since some merges: whose line each continues is known only after it is read.
  expect([status, fetches?.length]).toEqual([0, 2]);
});
