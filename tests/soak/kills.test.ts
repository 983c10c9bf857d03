import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { start } from "../../scripts/development/run.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { hashesOf } from "../pipeline/published.ts";

const KILLS = 50;
const NOW = "2026-04-10T12:00:00-05:00";

it(`a build killed at ${KILLS} moments leaves the old site or the new one, and never a part of one`, async () => {
  const root = await tempFolder();
  const news = (titulo: string) => ({ "content/noticias/a.md": noticia({ titulo }) });
  await writeTree(root, { ...minimalContent(), ...news("La de antes") });
  const began = performance.now();
  const before = hashesOf((await build(root, { now: NOW })).output);
  const whole = performance.now() - began;
  const output = join(root, "_site");

  await writeTree(root, news("La de ahora"));
  const other = join(root, "otro");
  expect((await build(root, { now: NOW, args: ["--output", other] })).status).toBe(0);
  const after = hashesOf(other);
  expect(after).not.toEqual(before);

  for (let kill = 0; kill < KILLS; kill++) {
    const child = start("build", root, { now: NOW });
    const closed = new Promise((done) => child.on("close", done));
    await Promise.race([pause((whole * (kill + 1)) / KILLS), closed]);
    child.kill("SIGKILL");
    await closed;
    expect([before, after]).toContainEqual(hashesOf(output));
  }
  await rm(other, { recursive: true });
  expect((await build(root, { now: NOW })).status).toBe(0);
  expect(hashesOf(output)).toEqual(after);
  expect(readdirSync(root).sort()).toEqual(["_site", "content"]);
});
