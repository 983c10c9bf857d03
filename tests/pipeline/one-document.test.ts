import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Files, writeTree } from "../../scripts/development/built-site.ts";
import { filesUnder } from "../../scripts/disk/files.ts";
import { drawPage, readLayouts } from "../../scripts/eleventy/draw-pages.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { type Town, withChangedDocument } from "../../scripts/load/one-document.ts";
import { completeSite, measureContent } from "../../scripts/load/site.ts";
import { documentsOf } from "../../scripts/model/lists.ts";
import { hasErrors } from "../../scripts/validation/issue.ts";
import { dependencia, minimalContent, noticia, pagina, servicio, tramite } from "../helpers/documents.ts";
import { seconds } from "../helpers/report.ts";
import { NOW, ownFolders } from "./judged.ts";
import { builtSmallSite, SMALL_NOW } from "./small-site.ts";

const ownFolder = await ownFolders();
const now = Date.parse(NOW) / 1000;

async function townIn(root: string, files: Files): Promise<Town> {
  await writeTree(root, { ...minimalContent(), ...files });
  const content = await loadContent({ root, now });
  const { files: _files, ...loaded } = await completeSite(content, { now });
  return { content, loaded };
}

const PATHS = [
  "content/noticias/a.md",
  "content/noticias/b.md",
  "content/noticias/2026/c.md",
  "content/paginas/d.md",
  "content/tramites/e.md",
  "content/servicios/f.md",
  "content/dependencias/secretaria-general.md",
] as const;

const kinds = { noticias: noticia, paginas: pagina, tramites: tramite, servicios: servicio, dependencias: dependencia };

/** What may be written into a document: right, wrong, hidden, with links to others that may be there or not. */
const versions = fc.record({
  titulo: fc.constantFrom("Jornada de vacunación", "Feria del río", "Álbum de fotos"),
  more: fc.constantFrom(
    {},
    {},
    { borrador: true },
    { fecha: "2026-12-31" },
    { fecha: "2025-06-01", urgente: true },
    { etapa: "levantado" },
    { resumen: undefined },
    { dependencia: "no-existe" },
    { titulo: undefined, borrador: true },
  ),
  body: fc.constantFrom(
    "Un párrafo cualquiera.",
    "## Un título\n\nVea [la otra](/noticias/b/) y [su parte](/noticias/a/#un-titulo).",
    "Vea [la página](/paginas/d/) y escriba a juan.perez@gmail.com.",
    "# Título de más",
  ),
});

type Version = typeof versions extends fc.Arbitrary<infer V> ? V : never;

const edits = fc.record({ path: fc.constantFrom(...PATHS), version: fc.option(versions, { freq: 5 }) });

it("a document that changes makes of the site what a whole reading of the folder makes of it", async () => {
  const root = await ownFolder();
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (sequence) => {
      await rm(join(root, "content"), { recursive: true, force: true });
      let town = await townIn(root, { "content/noticias/a.md": noticia() });
      for (const { path, version } of sequence) {
        await change(root, path, version);
        const found = await withChangedDocument(town, path);
        const whole = await loadContent({ root, now });
        // An office that appears or goes changes every document of its own.
        if (!found) {
          expect(path).toContain("dependencias");
          return;
        }
        town = found.town;
        const own = whole.issues.filter(({ archivo }) => archivo === path);
        expect(found.changed.issues).toEqual(own);
        if (hasErrors(whole.issues)) continue;
        compared += 1;
        const { content } = await measureContent(whole, { now });
        expect(documentsOf(town.loaded.site)).toEqual(documentsOf(content));
        expect(town.loaded.site.inventory.map(({ archivo }) => archivo)).toEqual(
          content.inventory.map(({ archivo }) => archivo),
        );
      }
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(compared).toBeGreaterThan(20);
});

it("every layout draws by itself, byte for byte, the pages that Eleventy writes", async () => {
  const { root, output } = await builtSmallSite();
  const content = await loadContent({ root, now: seconds(SMALL_NOW) });
  const { files: _files, ...loaded } = await completeSite(content, { now: seconds(SMALL_NOW) });
  const layouts = await readLayouts();
  const drawn = layouts.flatMap(({ data }) => data.pages(loaded).map(({ url }) => url));
  const written = filesUnder(output).filter((path) => path.endsWith(".html"));
  expect(drawn.map(fileOf).sort()).toEqual(written);
  for (const url of drawn)
    expect([url, drawPage(layouts, loaded, url)]).toEqual([url, await readFile(join(output, fileOf(url)), "utf8")]);
});

const fileOf = (url: string) => (url.endsWith("/") ? `${url}index.html` : url).slice(1);

async function change(root: string, path: string, version: Version | null): Promise<void> {
  if (!version) return rm(join(root, path), { force: true });
  const { titulo, more, body } = version;
  const write = kinds[path.split("/")[1] as keyof typeof kinds];
  await writeTree(root, { [path]: write({ titulo, ...more }, body) });
}
