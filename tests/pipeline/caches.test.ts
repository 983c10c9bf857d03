import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, hashesOf } from "./published.ts";

const NOW = "2026-04-10T12:00:00-05:00";

/** A small site with a photo, and a cache of its own. */
async function siteWithCache(municipio: object = {}): Promise<{ cache: string; rebuild(): Promise<BuiltSite> }> {
  const root = await tempFolder();
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: "#0b5d3b" } });
  await writeTree(root, {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ ...municipio }),
    "content/media/rio.jpg": await photo.jpeg().toBuffer(),
    "content/noticias/a.md": noticia({ imagen: "/media/rio.jpg", imagen_alt: "El río" }),
  });
  const cache = await tempFolder();
  return { cache, rebuild: () => build(root, { now: NOW, env: { SITIO_CACHE: cache } }) };
}

it.each([
  ["emptied", "", {}],
  ["full of something else", '{"version":"3","entries":{"x":{"fault":1}}}', {}],
  ["emptied, the editor's too", "", { editor: { repo: "alcaldia/sitio" } }],
])("a cache whose files were %s changes nothing on the site", async (_, content, municipio) => {
  const { cache, rebuild } = await siteWithCache(municipio);
  const first = hashesOf((await rebuild()).output);
  const files = filesOf(cache);
  expect(files.length).toBeGreaterThan(4);
  for (const path of files) writeFileSync(join(cache, path), content);
  const again = await rebuild();
  expect([again.status, again.stderr]).toEqual([0, ""]);
  expect(hashesOf(again.output)).toEqual(first);
});

it("cache files of killed builds are removed after an hour, not before: they may belong to another build", async () => {
  const { cache, rebuild } = await siteWithCache();
  mkdirSync(join(cache, "imagenes"));
  const anHourAgo = Date.now() / 1000 - 3_660;
  for (const name of ["fotos.json.x.tmp", "imagenes/y.tmp", "imagenes/z.17.tmp", "imagenes/ahora.tmp"]) {
    writeFileSync(join(cache, name), "a medias");
    if (!name.includes("ahora")) utimesSync(join(cache, name), anHourAgo, anHourAgo);
  }
  expect((await rebuild()).status).toBe(0);
  expect(filesOf(cache).filter((path) => path.endsWith(".tmp"))).toEqual(["imagenes/ahora.tmp"]);
});

it("two builds at once leave one complete site and nothing else", async () => {
  const { rebuild } = await siteWithCache();
  const expected = hashesOf((await rebuild()).output);
  const [one, other] = await Promise.all([rebuild(), rebuild()]);
  expect([one.status, one.stderr, other.status, other.stderr]).toEqual([0, "", 0, ""]);
  expect(hashesOf(one.output)).toEqual(expected);
  expect(readdirSync(one.root).sort()).toEqual(["_site", "content"]);
});
