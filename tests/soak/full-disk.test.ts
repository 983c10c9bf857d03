import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { buildOnSmallDisk, canHaveDisks } from "../helpers/small-disk.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { hashesOf } from "../pipeline/published.ts";

const NOW = "2026-04-10T12:00:00-05:00";
/** What is said at the end; the program that makes the search index has said something of its own before it dies. */
const SAID = /(?:^No queda espacio en el disco: |(?:^|\n)El comando se detuvo antes de terminar: ).*\n$/;

it.skipIf(!canHaveDisks())("a disk with too little room, of whatever size, keeps the old site whole", async () => {
  const root = await tempFolder();
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: "#0b5d3b" } });
  await writeTree(root, {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ editor: { repo: "alcaldia/sitio" } }),
    "content/media/rio.jpg": await photo.jpeg().toBuffer(),
    "content/noticias/a.md": noticia({ imagen: "/media/rio.jpg", imagen_alt: "El río" }),
  });
  const before = hashesOf((await build(root, { now: NOW })).output);
  await writeTree(root, { "content/noticias/b.md": noticia({ titulo: "La de ahora" }) });
  const other = await tempFolder();
  expect((await build(root, { now: NOW, args: ["--output", other] })).status).toBe(0);
  const expected = hashesOf(other);

  let refused = 0;
  for (let freeKilobytes = 16; ; freeKilobytes = Math.round(freeKilobytes * 1.2)) {
    const after = await tempFolder();
    const { status, stderr } = await buildOnSmallDisk({ root, freeKilobytes, after, now: NOW });
    expect(readdirSync(after).sort()).toEqual(["_site", "content"]);
    const found = hashesOf(join(after, "_site"));
    if (status === 0) {
      expect(found).toEqual(expected);
      break;
    }
    refused++;
    expect([status, stderr]).toEqual([2, expect.stringMatching(SAID)]);
    expect(found).toEqual(before);
  }
  expect(refused).toBeGreaterThan(20);
});
