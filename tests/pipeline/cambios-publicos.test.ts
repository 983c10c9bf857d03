import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { history, type Mark, type WrittenHistory } from "../../scripts/demo/repository/history.ts";
import { writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-11-10T12:00:00-05:00";
const at = (hour: number) => `2026-11-09T${String(hour).padStart(2, "0")}:00:00-05:00`;

/** Begin, draft, papers, news, its removal, a preview that was merged as one commit, a last line of the README. */
const marks: Record<string, Mark> = {};
let written: WrittenHistory;
let site: string;

beforeAll(async () => {
  const h = history();
  const commit = (name: string, files: Record<string, string | null>, options: object = {}) => {
    marks[name] = h.commit(name, { at: at(8 + Object.keys(marks).length), files, ...options });
  };
  commit("inicio", { ...minimalContent(), "content/noticias/a.md": noticia() });
  commit("borrador", { "content/noticias/b.md": noticia({ borrador: true }) });
  commit("papeles", { "README.md": "Uno" });
  commit(
    "vista",
    { "content/noticias/c.md": noticia({ titulo: "De la rama" }) },
    { branch: "rama", parents: [marks.papeles] },
  );
  marks.fusion = h.merge("Merge branch 'rama'", { at: at(14), from: "rama" });
  commit("lectura", { "README.md": "Dos" });
  commit("noticia", { "content/noticias/d.md": noticia({ titulo: "Vino y se fue" }) });
  commit("retiro", { "content/noticias/d.md": null });
  commit("final", { "README.md": "Tres" });
  written = await h.write(await tempFolder(atEnd));
  site = await tempFolder(atEnd);
});

/** A published site, as far as it is asked. */
async function publishedFrom(mark: string, generado = NOW): Promise<string> {
  const historial = { commit: written.hashOf(marks[mark] ?? 0) };
  await writeTree(site, { "informe/frecuencia.json": JSON.stringify({ generado, historial }) });
  return site;
}

const hash = (name: string) => (marks[name] === undefined ? name : written.hashOf(marks[name]));
const NO_NETLIFY = { CACHED_COMMIT_REF: undefined, COMMIT_REF: undefined, URL: undefined, CONTEXT: undefined };
const ask = (args: readonly string[], env: Record<string, string | undefined> = {}) =>
  run("cambios-publicos", written.dir, { args, now: NOW, env: { ...NO_NETLIFY, ...env } });

describe("a push since the last build", () => {
  const cases: [what: string, from: string, to: string, status: number, said: string][] = [
    ["with a draft and papers", "inicio", "papeles", 0, "nada de lo enviado se ve"],
    ["with a news item", "papeles", "fusion", 1, "se ve en el sitio"],
    ["with what came and went", "lectura", "retiro", 1, "se retira algo"],
    ["that merges what was built as a preview", "vista", "fusion", 1, "se ve en el sitio"],
    ["with papers alone", "retiro", "final", 0, "nada de lo enviado se ve"],
    ["of a commit that git does not know", "0".repeat(40), "final", 1, "git no conoce"],
    ["backwards", "final", "inicio", 1, "git no conoce"],
    ["of an option in place of a commit", "--output=x", "final", 1, "git no conoce"],
  ];
  it.each(cases)("%s", async (_what, from, to, status, said) => {
    const answer = await ask([], { CACHED_COMMIT_REF: hash(from), COMMIT_REF: hash(to) });
    expect([answer.status, answer.stdout, answer.stderr]).toEqual([status, expect.stringMatching(said), ""]);
  });

  it("is built when both commits are the same, and when a hook asks", async () => {
    const env = { CACHED_COMMIT_REF: hash("retiro"), COMMIT_REF: hash("final") };
    expect((await ask([], { ...env, COMMIT_REF: env.CACHED_COMMIT_REF })).status).toBe(1);
    expect((await ask([], { ...env, INCOMING_HOOK_TITLE: "Cada día" })).status).toBe(1);
    expect((await ask([])).status).toBe(1);
  });

  it("waits for the next one, unless it withdraws something", async () => {
    const pressing = async (from: string, to: string) =>
      (await ask(["--apremia", "--desde", hash(from), "--hasta", hash(to)])).status;
    expect(await pressing("papeles", "fusion")).toBe(0);
    expect(await pressing("noticia", "retiro")).toBe(1);
  });
});

describe("the published site", () => {
  it("counts when what was built last was only a preview", async () => {
    const env = { CACHED_COMMIT_REF: hash("fusion"), COMMIT_REF: hash("lectura") };
    expect((await ask([], env)).status).toBe(0);
    expect((await ask(["--publicado", await publishedFrom("papeles")], env)).status).toBe(1);
    expect((await ask(["--publicado", await publishedFrom("fusion")], env)).status).toBe(0);
  });

  it("is enough, and may be of the last commit", async () => {
    expect((await ask(["--publicado", await publishedFrom("final")])).status).toBe(0);
    expect((await ask(["--publicado", await publishedFrom("inicio")])).status).toBe(1);
  });

  it("is built when it does not say its commit", async () => {
    await writeFile(join(site, "informe", "frecuencia.json"), "<html>");
    const answer = await ask(["--publicado", site, "--desde", hash("retiro")]);
    expect([answer.status, answer.stdout]).toEqual([1, expect.stringContaining("el sitio no responde")]);
  });

  it("is a fault when nothing else was to tell, or a site that is down would be built every hour", async () => {
    const answer = await ask(["--publicado", join(site, "no-hay")]);
    expect([answer.status, answer.stderr]).toEqual([2, expect.stringMatching(/^En «.*» no hay un sitio que diga/)]);
    expect((await ask([], { URL: join(site, "no-hay") })).status).toBe(1);
  });

  it("is built on a day on which it changes by itself", async () => {
    const answer = await ask(["--publicado", await publishedFrom("final", "2026-10-31T12:00:00-05:00")]);
    expect([answer.status, answer.stdout]).toEqual([1, expect.stringContaining("cambia solo")]);
  });
});

describe("the next day", () => {
  const next = async (...args: string[]) => (await run("proximo-dia", written.dir, { args, now: NOW })).stdout;

  it("is told in words, with the reason", async () => {
    const said = await next();
    expect(said).toMatch(/^El sitio cambia solo el \d+ de \w+ de 2026: hay que construirlo ese día\.\n {2}- /);
  });

  it("is told to a workflow without any name, and whether it has come", async () => {
    expect(JSON.parse(await next("--desde", "2026-10-31", "--format", "json"))).toEqual({
      desde: "2026-10-31",
      dia: "2026-11-01",
      toca: true,
    });
    expect(JSON.parse(await next("--publicado", await publishedFrom("final"), "--format", "json"))).toMatchObject({
      desde: "2026-11-10",
      toca: false,
    });
  });
});
