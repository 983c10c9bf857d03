import { rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import { build, type Files, writeTree } from "../../scripts/development/built-site.ts";
import { drawPage, type PageData, readLayouts, searchedPages } from "../../scripts/eleventy/draw-pages.ts";
import { RememberedPages } from "../../scripts/eleventy/remembered-pages.ts";
import { rememberedOrDrawn } from "../../scripts/eleventy/write-pages.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { completeSite } from "../../scripts/load/site.ts";
import { dependencia, doc, minimalContent, municipioYaml, noticia, pagina, tramite } from "../helpers/documents.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { NOW, ownFolders } from "./judged.ts";
import { hashesOf } from "./published.ts";

const ownFolder = await ownFolders();
const now = Date.parse(NOW) / 1000;

const photo = (width: number) =>
  sharp({ create: { width, height: 90, channels: 3, background: "#0b5d3b" } })
    .jpeg()
    .toBuffer();

const TEXT =
  "Vea [la otra](/noticias/b/), [el formato](/media/formato.pdf), [la página](/paginas/d/) y ![el río](/media/rio.jpg).";
const norma = (data: object, body?: string) =>
  doc(
    {
      titulo: "Decreto de horarios",
      resumen: "Horarios de la alcaldía.",
      dependencia: "secretaria-general",
      ...NORMA,
      ...data,
    },
    body,
  );
const NORMA = { tipo: "Decreto", fecha_publicacion: "2026-03-02", enlace: "https://www.example.org/decreto" };

/** What each file may be; the first is what it is at the beginning, and a document may be gone, too. */
const FILES: Readonly<Record<string, readonly (string | Buffer | undefined)[]>> = {
  "content/municipio.yaml": [
    municipioYaml(),
    municipioYaml({ telefono: "604 555 0100" }),
    municipioYaml({ pie: ["d"] }),
  ],
  "content/dependencias/secretaria-general.md": [
    dependencia(),
    dependencia({ telefono: "604 555 0199" }),
    dependencia({}, "Otro texto de la oficina."),
    dependencia({ titulo: "Secretaría de Gobierno" }),
  ],
  "content/noticias/a.md": [
    noticia({}, TEXT),
    noticia({ titulo: "Feria del río" }, TEXT),
    noticia({ palabras_clave: ["vacuna"] }, TEXT),
    noticia({ imagen: "/media/rio.jpg", imagen_alt: "El río" }, "Un párrafo."),
  ],
  "content/noticias/b.md": [
    noticia({ titulo: "La otra" }),
    noticia({ titulo: "La misma" }),
    noticia({ titulo: "La otra", borrador: true }),
    noticia({ titulo: "La otra", vence: "2026-04-20" }),
    noticia({ titulo: "La otra", palabras_clave: ["vacuna"] }),
  ],
  "content/noticias/bc.md": [undefined, noticia({ titulo: "Una que llega entre otras", fecha: "2026-04-01" })],
  "content/paginas/d.md": [pagina(), pagina({ titulo: "Otro plan" }), pagina({ borrador: true })],
  "content/tramites/e.md": [
    tramite({}, TEXT),
    tramite({ suspendido_hasta: "2026-04-30", motivo_de_suspension: "La oficina cambia de sede" }, TEXT),
    tramite({ etapa: "levantado" }, TEXT),
  ],
  "content/documentos/f.md": [
    norma({}),
    norma({ archivo: "/media/formato.pdf" }),
    norma({ titulo: "Decreto derogado" }),
  ],
  "content/media/rio.jpg": [await photo(120), await photo(160)],
  "content/media/formato.pdf": [samplePdf("Formato"), samplePdf("Formato, con una página más larga")],
};
const PATHS = Object.keys(FILES);

const edits = fc.array(
  fc.record({ path: fc.constantFrom(...PATHS), version: fc.nat(), days: fc.constantFrom(0, 0, 0, 1, 15) }),
  { minLength: 3, maxLength: 6 },
);

async function put(root: string, path: string, version: number): Promise<void> {
  const versions = FILES[path] ?? [];
  const content = versions[version % versions.length];
  if (content === undefined) await rm(join(root, path), { force: true });
  else await writeTree(root, { [path]: content } as Files);
}

async function dataOf(root: string, at: number): Promise<PageData> {
  const content = await loadContent({ root, now: at });
  const { files: _files, ...loaded } = await completeSite(content, { now: at });
  return loaded;
}

/** The searched pages of a folder as a build makes them now, which keeps them for the next. */
async function pagesOf(root: string, at = now) {
  const layouts = await readLayouts();
  const data = await dataOf(root, at);
  const pages = searchedPages(layouts, data);
  const remembered = new RememberedPages(root, "1");
  const made = [...rememberedOrDrawn(pages, data, remembered)];
  remembered.finish(pages.map(({ url }) => url));
  const draw = (url: string) => drawPage(layouts, data, url);
  return { known: made.filter(({ isKnown }) => isKnown), drawn: made.filter(({ isKnown }) => !isKnown), draw };
}

async function townAtFirst(files: Files = {}): Promise<string> {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), ...files });
  for (const path of PATHS) await put(root, path, 0);
  return root;
}

it("a page that is remembered is what drawing it makes of the site as it is now", async () => {
  const counts = { known: 0, drawn: 0 };
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const root = await townAtFirst();
      await pagesOf(root);
      let at = now;
      for (const { path, version, days } of sequence) {
        await put(root, path, version);
        at += days * 86_400;
        const { known, drawn, draw } = await pagesOf(root, at);
        for (const { url, html } of known) expect([url, html.toString()]).toEqual([url, draw(url)]);
        counts.known += known.length;
        counts.drawn += drawn.length;
      }
    }),
    { numRuns: 12, seed: 11 },
  );
  expect(Math.min(counts.known, counts.drawn)).toBeGreaterThan(100);
});

it("only what shows a change is drawn anew, and nothing is kept of a page that may name a person", async () => {
  const edicto = norma({ tipo: "Edicto", vence: "2026-05-01", titulo: "Edicto de Persona Inventada" });
  const root = await townAtFirst({ "content/documentos/edicto.md": edicto });
  await pagesOf(root);
  const always = (await pagesOf(root)).drawn.map(({ url }) => url);
  expect(always).toContain("/documentos/edicto/");
  await put(root, "content/noticias/b.md", 1);
  const { drawn } = await pagesOf(root);
  expect(drawn.map(({ url }) => url).filter((url) => !always.includes(url))).toEqual(["/noticias/a/", "/noticias/b/"]);
  const next = new RememberedPages(root, "1");
  expect([...next.last()].filter(([, html]) => html.includes("Persona Inventada"))).toEqual([]);
  next.close();
});

it("a whole build with what the last ones left writes the bytes of one that finds nothing", async () => {
  const root = await tempFolder();
  await writeTree(root, minimalContent());
  for (const path of PATHS) await put(root, path, 0);
  const env = { SITIO_CACHE: await tempFolder() };
  await build(root, { now: NOW, env });
  for (const [path, version] of [
    ["content/noticias/b.md", 1],
    ["content/noticias/bc.md", 1],
    ["content/noticias/b.md", 2],
  ] as const) {
    await put(root, path, version);
    const again = hashesOf((await build(root, { now: NOW, env })).output);
    const afresh = await build(root, { now: NOW, env: { SITIO_CACHE: await tempFolder() } });
    expect([path, version, afresh.status, again]).toEqual([path, version, 0, hashesOf(afresh.output)]);
  }
});
