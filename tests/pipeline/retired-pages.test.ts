import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { issuesOf, NOW, ownFolders } from "./judged.ts";
import { filesOf, filesWith, pagesOf } from "./published.ts";

const folder = await ownFolders();

const TITLE = "Permiso de quemas palabraplantada";
const SHEET = "content/tramites/permiso.md";
const OFFICE = "content/dependencias/hacienda.md";
const NAMING = {
  "content/municipio.yaml": municipioYaml({ destacados: ["permiso"] }),
  "content/noticias/a.md": noticia({}, "Vea el [permiso](/tramites/permiso/#costo) y [otro](/tramites/nunca/)."),
};
const RETIRED = [
  "El enlace /tramites/permiso/#costo lleva a una página que ya no está: en el sitio se verá como texto, sin enlace.",
  "Quite el enlace; si la página cambió de nombre, escriba la dirección que tiene ahora.",
];
const FEATURED = [
  "«destacados» nombra «permiso», un trámite que ya no está: la página de inicio no lo muestra.",
  "Quite la línea; si el archivo cambió de nombre, escriba el que tiene ahora, sin .md.",
];

const said = (issues: readonly Issue[]) =>
  issues.map(({ codigo, gravedad, mensaje, sugerencia }) => [`${gravedad} ${codigo}`, mensaje, sugerencia]);

async function validated(root: string): Promise<Issue[]> {
  return JSON.parse((await run("validate", root, { now: NOW, args: ["--format", "json"] })).stdout);
}

it("a document that is deleted puts no errors into those that name it, committed or not", async () => {
  const root = await folder();
  const repo = history();
  const body = "Vea el [permiso](/tramites/permiso/#costo).";
  repo.commit("Antes", {
    at: "2026-03-01T10:00:00-05:00",
    files: {
      ...minimalContent(),
      ...NAMING,
      "content/noticias/a.md": noticia({}, body),
      [SHEET]: tramite({ titulo: TITLE }),
    },
  });
  await repo.write(root);
  await rm(join(root, SHEET));
  const warnings = [
    ["aviso tramite-retirado", ...FEATURED],
    ["aviso enlace-retirado", ...RETIRED],
  ];
  expect(said(await validated(root)).filter(([code]) => code !== "aviso sin-repositorios")).toEqual(warnings);
  await rm(join(root, ".git"), { recursive: true });
  repo.commit("Después", { at: "2026-03-02T10:00:00-05:00", files: { [SHEET]: null } });
  await repo.write(root);
  expect(said(await validated(root)).filter(([code]) => code !== "aviso sin-repositorios")).toEqual(warnings);

  const site = await build(root, { now: NOW });
  expect(site.status).toBe(0);
  const pages = pagesOf(site.output);
  expect(pages.get("/noticias/a/")).toContain('<span class="sin-enlace">permiso</span>');
  // The report and the notice at its own address say what it was called, and nothing else.
  const others = filesWith(site.output, "palabraplantada").filter((path) => !/^(?:informe|retirado)\//.test(path));
  expect(others).toEqual([]);
});

it("what never was there is an error, and so is what was there where nobody can know it", async () => {
  const issues = await issuesOf(await folder(), NAMING);
  expect(said(issues)).toEqual([
    [
      "error tramite-inexistente",
      "«destacados» dice «permiso», y no hay un trámite con ese nombre de archivo.",
      "Escriba el nombre de un archivo de content/tramites, sin .md, o quite la línea.",
    ],
    [
      "error enlace-roto",
      "El enlace /tramites/permiso/#costo no lleva a ninguna página del sitio.",
      "Corrija la dirección o quite el enlace.",
    ],
    [
      "error enlace-roto",
      "El enlace /tramites/nunca/ no lleva a ninguna página del sitio.",
      "Corrija la dirección o quite el enlace.",
    ],
  ]);
});

it("a page that content/retirados.yaml names is known without a history", async () => {
  const retirados = "retirados:\n  - {direccion: /tramites/permiso/, motivo: Ya no se exige.}\n";
  const issues = await issuesOf(await folder(), {
    ...NAMING,
    "content/noticias/a.md": noticia({}, "Vea el [permiso](/tramites/permiso/#costo)."),
    "content/retirados.yaml": retirados,
  });
  expect(said(issues)).toEqual([
    ["aviso tramite-retirado", ...FEATURED],
    ["aviso enlace-retirado", ...RETIRED],
  ]);
});

it("an office that is deleted stays an error of the documents that name it", async () => {
  const root = await folder();
  const repo = history();
  const files = { ...minimalContent(), [OFFICE]: minimalContent()["content/dependencias/secretaria-general.md"] ?? "" };
  const named = { "content/noticias/a.md": noticia({ dependencia: "hacienda" }) };
  repo.commit("Antes", { at: "2026-03-01T10:00:00-05:00", files: { ...files, ...named } });
  repo.commit("Después", { at: "2026-03-02T10:00:00-05:00", files: { [OFFICE]: null } });
  await repo.write(root);
  expect((await validated(root)).map(({ codigo }) => codigo)).toContain("dependencia-inexistente");
});

it("pictures and files are shown and published however their address is written", async () => {
  const root = await folder();
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#0b5d3b" } })
    .jpeg()
    .toBuffer();
  const body = [
    "![Una](../../media/una.jpg)",
    "![Dos](/media/./dos.jpg?v=2)",
    "[El plan](https://san-ejemplo.example/media/plan.csv)",
    "[La lista](../../media/lista.csv#x)",
  ].join("\n\n");
  await writeTree(root, {
    ...minimalContent(),
    "content/media/una.jpg": photo,
    "content/media/dos.jpg": photo,
    "content/media/plan.csv": "a,b\n1,2\n",
    "content/media/lista.csv": "a,b\n1,2\n",
    "content/noticias/a.md": noticia({}, body),
  });
  const site = await build(root, { now: NOW });
  expect(site.status).toBe(0);
  const page = pagesOf(site.output).get("/noticias/a/") ?? "";
  expect(page.match(/<img[^>]* alt="(?:Una|Dos)"/g)).toHaveLength(2);
  expect(page.match(/href="[^"]*\.csv[^"]*"/g)).toEqual(['href="/media/plan.csv"', 'href="/media/lista.csv#x"']);
  const published = filesOf(site.output).filter((path) => /^media\/\w+\.csv$/.test(path));
  expect(published).toEqual(["media/lista.csv", "media/plan.csv"]);
});
