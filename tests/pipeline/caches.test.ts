import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { cacheWithEditor } from "../helpers/cache-with-editor.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, hashesOf } from "./published.ts";

const NOW = "2026-04-10T12:00:00-05:00";

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0b5d3b" } })
    .jpeg()
    .toBuffer();

/** A small site with a photo, and a cache of its own. */
async function siteWithCache(
  municipio: object = {},
): Promise<{ cache: string; root: string; rebuild(): Promise<BuiltSite> }> {
  const root = await tempFolder();
  await writeTree(root, {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ ...municipio }),
    "content/media/rio.jpg": await photo(900, 600),
    "content/noticias/a.md": noticia({ imagen: "/media/rio.jpg", imagen_alt: "El río" }),
  });
  const cache = "editor" in municipio ? await cacheWithEditor() : await tempFolder();
  return { cache, root, rebuild: () => build(root, { now: NOW, env: { SITIO_CACHE: cache } }) };
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

it("documents that were judged before are judged by the limits of clarity that count now", async () => {
  const { root, rebuild } = await siteWithCache();
  const text = "Una frase que tiene más de diez palabras y que por eso se avisa cuando alguien la escribe aquí.";
  await writeTree(root, { "content/noticias/b.md": noticia({}, text) });
  for (const [frase, isTold] of [
    [40, false],
    [10, true],
    [40, false],
  ] as const) {
    await writeTree(root, { "content/municipio.yaml": municipioYaml({ claridad: { frase } }) });
    expect((await rebuild()).stdout.includes("content/noticias/b.md")).toBe(isTold);
  }
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

it("photos that no build used for thirty days make room for new ones; those in use stay, however old", async () => {
  const { cache, root, rebuild } = await siteWithCache();
  await rebuild();
  const inUse = filesOf(cache).filter((path) => path.startsWith("imagenes/"));
  const days = (count: number) => Date.now() / 1000 - count * 86_400;
  for (const [name, age] of [
    ...inUse.map((path) => [path, 40] as const),
    ["imagenes/vieja.webp", 31],
    ["imagenes/otra.webp", 29],
  ] as const) {
    if (!inUse.includes(name)) writeFileSync(join(cache, name), "de otro municipio");
    utimesSync(join(cache, name), days(age), days(age));
  }
  await writeTree(root, {
    "content/media/rio.jpg": await photo(800, 600),
    "content/media/otro.jpg": await photo(900, 600),
    "content/noticias/b.md": noticia({ titulo: "Otra noticia", imagen: "/media/otro.jpg", imagen_alt: "El río" }),
  });
  const { status, stdout } = await rebuild();
  expect([status, stdout]).toEqual([0, expect.stringContaining("Sitio construido")]);
  const left = filesOf(cache);
  expect(left).toEqual(expect.arrayContaining([...inUse, "imagenes/otra.webp"]));
  expect(left).not.toContain("imagenes/vieja.webp");
});

it("two builds at once leave one complete site and nothing else", async () => {
  const { rebuild } = await siteWithCache();
  const expected = hashesOf((await rebuild()).output);
  const [one, other] = await Promise.all([rebuild(), rebuild()]);
  expect([one.status, one.stderr, other.status, other.stderr]).toEqual([0, "", 0, ""]);
  expect(hashesOf(one.output)).toEqual(expected);
  expect(readdirSync(one.root).sort()).toEqual(["_site", "content"]);
});
