import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { git, gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";
import { hashesOf, jsonOf } from "./published.ts";

const ownFolder = await ownFolders();
let prototype: string;
let whole: FrequencyReport;

beforeAll(async () => {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
  h.commit("Noticia", { at: "2026-03-05T10:00:00-05:00", files: { "content/noticias/a.md": noticia() } });
  const changed = { "content/noticias/a.md": noticia({ titulo: "Con otro título" }) };
  h.commit("Corrección", { at: "2026-03-09T10:00:00-05:00", files: changed });
  ({ dir: prototype } = await h.write(await ownFolder()));
  // Each object in a file of its own.
  const packs = join(prototype, ".git", "objects", "pack");
  for (const name of readdirSync(packs)) {
    const pack = join(await ownFolder(), name);
    await rename(join(packs, name), pack);
    if (name.endsWith(".pack"))
      execFileSync("git", ["unpack-objects", "-q"], {
        cwd: prototype,
        env: gitEnvironment(),
        input: readFileSync(pack),
      });
  }
  const { status, output } = await build(prototype, { now: NOW });
  expect(status).toBe(0);
  whole = jsonOf(output, "informe/frecuencia.json");
  expect(whole.actualizaciones.map(({ archivo }) => archivo)).toContain("content/noticias/a.md");
}, 60_000);

async function copy(): Promise<string> {
  const root = await ownFolder();
  await cp(prototype, root, { recursive: true });
  return root;
}

/** Replaces the file of an object. */
async function damage(root: string, revision: string, content?: string): Promise<void> {
  const name = (await git(root, "rev-parse", revision)).trim();
  const file = join(root, ".git", "objects", name.slice(0, 2), name.slice(2));
  await rm(file);
  if (content !== undefined) await writeFile(file, content);
}

const inGit = (root: string, files: Record<string, string>) => writeTree(join(root, ".git"), files);

const FAULTS: Record<string, { spoil(root: string): unknown; advice: string }> = {
  "a commit that is empty, as a power cut leaves it": {
    spoil: (root) => damage(root, "HEAD~1", ""),
    advice: "git clone",
  },
  "a last commit that is lost": { spoil: (root) => damage(root, "HEAD"), advice: "git" },
  "a folder's list that is lost": { spoil: (root) => damage(root, "HEAD~1:content"), advice: "git clone" },
  "a version of a document that is lost": {
    spoil: (root) => damage(root, "HEAD~1:content/noticias/a.md"),
    advice: "git clone",
  },
  "a version of a document that is garbled": {
    spoil: (root) => damage(root, "HEAD~1:content/noticias/a.md", "x".repeat(100)),
    advice: "git clone",
  },
  "a HEAD that is empty": { spoil: (root) => inGit(root, { HEAD: "" }), advice: "git clone" },
  "a HEAD that names no branch": {
    spoil: (root) => inGit(root, { HEAD: "ref: refs/heads/mian\n" }),
    advice: "git checkout main",
  },
  "a HEAD that names a commit that is not there": {
    spoil: (root) => inGit(root, { HEAD: `${"1".repeat(40)}\n` }),
    advice: "git checkout main",
  },
  "a branch that is empty": { spoil: (root) => inGit(root, { "refs/heads/main": "" }), advice: "git branch --all" },
  "settings with errors": { spoil: (root) => inGit(root, { config: "[[[" }), advice: "git status" },
  "a .git folder with nothing in it": {
    spoil: async (root) => {
      await rm(join(root, ".git"), { recursive: true });
      await mkdir(join(root, ".git"));
    },
    advice: "git clone",
  },
  "a .git file that points to what is not there": {
    spoil: async (root) => {
      await rm(join(root, ".git"), { recursive: true });
      await writeFile(join(root, ".git"), "gitdir: /nonexistent\n");
    },
    advice: "git clone",
  },
};

describe.concurrent("a history that git cannot read stops every build, and the site stays", () => {
  it.each(Object.entries(FAULTS))("%s", async (_what, { spoil, advice }) => {
    const root = await copy();
    const before = hashesOf(join(root, "_site"));
    await spoil(root);
    const env = { SITIO_CACHE: await ownFolder() };
    const { status, stderr } = await build(root, { now: NOW, args: ["--keep-last-valid"], env });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^No se pudo leer el historial de git: «[^\n]+»\. [^\n]+ --sin-historial\n$/),
    ]);
    expect(stderr).toContain(advice);
    expect(hashesOf(join(root, "_site"))).toEqual(before);
  });

  it("and so do a strict build, the report, the plan, olvidar and verify; the validator needs no history", async () => {
    const root = await copy();
    await inGit(root, { HEAD: "ref: refs/heads/mian\n" });
    const statusOf = async (
      command: "build" | "freshness" | "plan" | "olvidar" | "verify" | "validate",
      ...args: string[]
    ) => {
      const { status, stderr } = await run(command, root, { now: NOW, args });
      return `${status} ${stderr.slice(0, 35)}`;
    };
    expect(
      await Promise.all([
        statusOf("build"),
        statusOf("freshness"),
        statusOf("plan"),
        statusOf("olvidar", "/noticias/b/"),
        statusOf("verify", join(root, "_site")),
        statusOf("validate"),
      ]),
    ).toEqual([...Array(5).fill("2 No se pudo leer el historial de git"), "0 "]);
    expect(existsSync(join(root, "content", "retirados.yaml"))).toBe(false);
  });

  it.skipIf(process.getuid?.() !== 0)("of another user; what it says to type helps", async () => {
    const root = await copy();
    chownSync(root, 65_534, 65_534);
    chownSync(join(root, ".git"), 65_534, 65_534);
    const refused = await build(root, { now: NOW, args: ["--keep-last-valid"] });
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining(`escriba: git config --global --add safe.directory ${root} `),
    ]);
    const config = join(await ownFolder(), "gitconfig");
    const env = { GIT_CONFIG_GLOBAL: config };
    execFileSync("git", ["config", "--global", "--add", "safe.directory", root], { env: { ...process.env, ...env } });
    expect((await build(root, { now: NOW, args: ["--keep-last-valid"], env })).status).toBe(0);
    expect((await run("verify", root, { now: NOW, args: [join(root, "_site")], env })).stdout).toContain(
      "archivos iguales",
    );
  });
});

it.each([[[]], [["--keep-last-valid"]]])(
  "--sin-historial %j builds without it, and the report says so",
  async (more) => {
    const root = await copy();
    await inGit(root, { HEAD: "" });
    const said =
      "Este sitio se construyó a propósito sin el historial de git (--sin-historial). El informe no tiene cifras.";
    const { status, stdout, output } = await build(root, { now: NOW, args: ["--sin-historial", ...more] });
    expect([status, stdout]).toEqual([0, expect.stringContaining(said)]);
    const { historial }: FrequencyReport = jsonOf(output, "informe/frecuencia.json");
    expect(historial).toMatchObject({ completo: false, commits: 0, avisos: [said] });
  },
);

it("the environment of a hook, and what is staged, change nothing", async () => {
  const h = history();
  h.commit("Otra", { at: "2026-02-10T09:00:00-05:00", files: minimalContent() });
  const { dir: other } = await h.write(await ownFolder());
  const root = await copy();
  await inGit(root, { index: "dañado", "index.lock": "" });
  const env = {
    GIT_DIR: join(other, ".git"),
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: join(other, ".git", "index"),
    GIT_COMMON_DIR: join(other, ".git"),
    GIT_OBJECT_DIRECTORY: join(other, ".git", "objects"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other, ".git", "objects"),
    GIT_CONFIG_PARAMETERS: `'core.worktree'='${other}'`,
    GIT_PREFIX: "content/",
    GIT_NAMESPACE: "otro",
    GIT_SHALLOW_FILE: join(other, "nada"),
    GIT_ICASE_PATHSPECS: "1",
    GIT_EXTERNAL_DIFF: "false",
  };
  const { status, stdout, stderr } = await run("freshness", root, {
    now: whole.generado,
    args: ["--format", "json"],
    env,
  });
  expect([status, stderr, JSON.parse(stdout)]).toEqual([0, "", whole]);
});
