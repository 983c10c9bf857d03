import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { serve } from "../../scripts/development/browser/serve.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

let site: BuiltSite;
beforeAll(async () => {
  const repo = history();
  const files = { ...minimalContent(), "content/noticias/a.md": noticia() };
  repo.commit("Primera", { at: "2026-03-05T10:00:00-05:00", files });
  const { dir } = await repo.write(await tempFolder(atEnd));
  site = await build(dir, { now: "2026-04-10T12:00:00-05:00" });
  expect([site.status, site.stderr]).toEqual([0, ""]);
});

const verify = (where: string, root = site.root) => run("verify", root, { args: [where], isFresh: true });

/** A copy of the published folder, to change. */
async function copyOfSite(): Promise<string> {
  const folder = join(await tempFolder(), "sitio");
  await cp(site.output, folder, { recursive: true });
  return folder;
}

describe("npm run verify", () => {
  it("confirms that a folder matches the build of its commit", async () => {
    const { status, stdout, stderr } = await verify(site.output);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^El sitio publicado es el que sale del commit [0-9a-f]{12} \(2026-04-10T12:00:00-05:00\): \d+ archivos iguales\.\n$/,
    );
  });

  it("confirms the same for a web address", async () => {
    const server = await serve(site.output);
    try {
      expect(await verify(server.origin)).toMatchObject({ status: 0, stderr: "" });
    } finally {
      await server.close();
    }
  });

  it("lists changed, added and removed files", async () => {
    const folder = await copyOfSite();
    await writeFile(join(folder, "index.html"), "<h1>Otra cosa</h1>");
    await writeFile(join(folder, "agregado.html"), "");
    await rm(join(folder, "robots.txt"));
    const { status, stdout } = await verify(folder);
    expect(status).toBe(1);
    expect(stdout.split("\n").slice(0, 3).sort()).toEqual([
      "distinto  index.html",
      "falta     robots.txt",
      "sobra     agregado.html",
    ]);
    expect(stdout).toContain("Diferencias: 3.");
  });

  it("explains the problem if there is no site, or no such commit", async () => {
    const empty = await tempFolder();
    expect(await verify(empty)).toMatchObject({
      status: 2,
      stderr: `En «${empty}» no hay un sitio que diga de qué commit salió (informe/frecuencia.json).\n`,
    });
    const other = history();
    other.commit("Otra", { at: "2026-01-01T10:00:00-05:00", files: minimalContent() });
    const { dir } = await other.write(await tempFolder());
    const { status, stderr } = await verify(site.output, dir);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^El commit [0-9a-f]{12} no está en este repositorio: tráigalo con «git fetch»\.\n$/);
  });
});
