import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../layouts/pages/admin.11ty.tsx";
import { buildEditor } from "../../../scripts/bundle/editor-bundle.ts";
import { headersFile } from "../../../scripts/data/headers.ts";
import { history } from "../../../scripts/demo/repository/history.ts";
import { cmsConfig } from "../../../scripts/editor/cms-config.ts";
import { writeFiles } from "../../../scripts/output/output.ts";
import { dependencia } from "../../helpers/documents.ts";
import { type Editors, type EditorVisit, openEditors } from "../../helpers/editor.ts";
import { sampleSite } from "../../helpers/sample-site.ts";
import { tempFolder } from "../../helpers/temp-folder.ts";

const NEWS = `---
# Falta que la oficina confirme la hora.
titulo: "Jornada de vacunación en el coliseo"
fecha: 2026-01-10   # POR CONFIRMAR

# Una frase, para la lista.
resumen: 'La jornada es gratuita y no hay que pedir cita antes de llegar.'
dependencia: secretaria-general # quien responde
palabras_clave: [vacunas, salud]
---

La jornada empieza temprano.
`;

const MUNICIPIO = `# Datos del municipio.
#
# Lo que nadie ha confirmado se deja con # al comienzo.

nombre: San Ficticio   # como en el decreto
departamento: Bolívar
codigo_dane: "13999" # siempre entre comillas

# Dirección de la sede principal.
# direccion: pendiente

# Días y horas de atención.
horario: Lunes a viernes

canales:
  # Se cuenta desde que hubo señal.
  - id: noticias
    nombre: "Noticias"
    carpeta: noticias
    responsable: secretaria-general
    meta_mensual: 3 # la del plan
    desde: "2026-01"
`;

let editors: Editors;

beforeAll(async () => {
  const folder = await tempFolder(afterAll);
  const site = join(folder, "site");
  const { script, files } = await buildEditor();
  const config = cmsConfig({
    municipio: { nombre: "San Ficticio" },
    repo: "alcaldia/sitio",
    branch: "main",
    reviewed: [],
  });
  const { assets } = sampleSite();
  const page = render({ site: sampleSite({ assets: { ...assets, editorScript: script } }) });
  writeFiles(site, [
    ...files,
    { url: "/admin/index.html", content: page },
    { url: "/admin/config.json", content: JSON.stringify(config) },
    { url: "/404.html", content: page },
    { url: "/_headers", content: headersFile({ styleHashes: [], hasEditor: true }) },
  ]);
  const told = history();
  told.commit("Primera", {
    at: "2026-01-10T10:00:00-05:00",
    files: {
      "content/noticias/jornada.md": NEWS,
      "content/municipio.yaml": MUNICIPIO,
      "content/dependencias/secretaria-general.md": dependencia(),
    },
  });
  const content = join(folder, "content");
  await told.write(content);
  editors = await openEditors({ site, content });
});

/** A person signed in, at a page of the editor. */
async function editorAt(route: string): Promise<EditorVisit> {
  const visit = await editors.signedIn();
  await visit.open(route);
  return visit;
}

/** Saves, and waits until the editor is back at its list. */
async function saved(visit: EditorVisit): Promise<string> {
  const commit = await visit.commitAfter(visit.save);
  await visit.page.getByRole("button", { name: "Guardar", exact: true }).waitFor({ state: "hidden" });
  return commit;
}

/** A file as a commit left it. */
const fileAt = (commit: string, path: string) => `${editors.github.repository.git(["show", `${commit}:${path}`])}\n`;

describe("what somebody saves", () => {
  it("changes only its line of a document, also the second time", async () => {
    const visit = await editorAt("#/collections/noticias/entries/jornada");
    await visit.fillText("titulo", "Jornada de vacunación en la plaza");
    const first = await saved(visit);
    const once = NEWS.replace("el coliseo", "la plaza");
    expect(fileAt(first, "content/noticias/jornada.md")).toBe(once);

    await visit.open("#/collections/noticias/entries/jornada");
    await visit.fillDate("fecha", "2026-01-11");
    const second = await saved(visit);
    expect(fileAt(second, "content/noticias/jornada.md")).toBe(once.replace("01-10", "01-11"));
    await visit.leave();
  });

  it("changes only its line of a data file, also the second time", async () => {
    const visit = await editorAt("#/collections/datos/entries/municipio");
    await visit.fillText("nombre", "San Ficticio del Río");
    const first = await saved(visit);
    const once = MUNICIPIO.replace("San Ficticio ", "San Ficticio del Río ");
    expect(fileAt(first, "content/municipio.yaml")).toBe(once);

    await visit.open("#/collections/datos/entries/municipio");
    await visit.fillText("horario", "Lunes a sábado");
    const second = await saved(visit);
    expect(fileAt(second, "content/municipio.yaml")).toBe(once.replace("a viernes", "a sábado"));
    await visit.leave();
  });

  it("is, in a copy of a document, without the comments of the first", async () => {
    const visit = await editorAt("#/collections/noticias/entries/jornada");
    await visit.field("titulo");
    const save = visit.page.getByRole("button", { name: "Guardar", exact: true });
    expect(await save.isDisabled()).toBe(true);
    await visit.page.getByRole("button", { name: "Mostrar las opciones del editor" }).click();
    await visit.page.getByRole("menuitem", { name: "Duplicar entrada" }).click();
    await visit.fillText("titulo", "Segunda jornada");
    const commit = await saved(visit);
    expect(fileAt(commit, "content/noticias/segunda-jornada.md")).not.toContain("#");
    await visit.leave();
  });
});
