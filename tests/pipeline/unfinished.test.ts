import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { type Outcome, outcomeOf, start } from "../../scripts/development/run.ts";
import { workFoldersOf } from "../../scripts/disk/abandoned-folders.ts";
import { HEARTBEAT } from "../../scripts/disk/work-folder.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-04-10T12:00:00-05:00";

/** A folder whose `_site` was built before. */
async function publishedBefore(files: Record<string, string>): Promise<string> {
  const root = await tempFolder();
  await writeTree(root, { ...minimalContent(), ...files, "_site/index.html": "lo que estaba publicado" });
  return root;
}

const published = (root: string) => readFile(join(root, "_site", "index.html"), "utf8");

/** A build that a signal ends while it writes. */
async function endedAtWork(root: string, signal: NodeJS.Signals): Promise<Outcome> {
  const child = start("build", root, { now: NOW });
  const outcome = outcomeOf(child);
  // Before its heartbeat is written, a folder may be that of a build that has just begun: nobody clears it away.
  const hasBeat = (file: string) => existsSync(file) && statSync(file).size > 0;
  const isWorking = () => workFoldersOf(join(root, "_site")).some(({ path }) => hasBeat(join(path, HEARTBEAT)));
  while (!isWorking() && child.exitCode === null) await pause(2);
  child.kill(signal);
  return outcome;
}

describe("a build that fails", () => {
  it("leaves the earlier site unchanged if the content has errors", async () => {
    const root = await publishedBefore({ "content/noticias/mala.md": noticia({ fecha: "ayer" }) });
    const { status, stdout } = await build(root, { now: NOW });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /\n1 error en 1 archivo; 2 documentos revisados\.\nEl sitio no se construyó: corrija los errores\. Lo que estaba publicado sigue igual\.\n$/,
    );
    expect(await readdir(root)).toEqual(["_site", "content"]);
    expect(await readdir(join(root, "_site"))).toEqual(["index.html"]);
    expect(await published(root)).toBe("lo que estaba publicado");
  });

  it("makes no site if there was none", async () => {
    const root = await tempFolder();
    await writeTree(root, { ...minimalContent(), "content/noticias/mala.md": "x" });
    await build(root, { now: NOW });
    expect(await readdir(root)).toEqual(["content"]);
  });

  it("leaves the earlier site unchanged if it is killed, and the next build removes its leftovers", async () => {
    const root = await publishedBefore({});
    await endedAtWork(root, "SIGKILL");
    expect((await readdir(root)).sort()).toEqual(["_site", expect.stringMatching(/^_site\.obra-/), "content"]);
    expect(await published(root)).toBe("lo que estaba publicado");

    expect((await build(root, { now: NOW })).status).toBe(0);
    expect(await readdir(root)).toEqual(["_site", "content"]);
    expect(await published(root)).toContain("<!doctype html>");
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("leaves nothing and says nothing if %s ends it", async (signal, status) => {
    const root = await publishedBefore({});
    expect(await endedAtWork(root, signal)).toMatchObject({ status, stderr: "" });
    expect(await readdir(root)).toEqual(["_site", "content"]);
    expect(await published(root)).toBe("lo que estaba publicado");
  });
});
