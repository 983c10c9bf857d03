import { beforeAll, describe, expect, it } from "vitest";
import type { Editors, EditorVisit } from "../../helpers/editor.ts";
import { openTown } from "./town.ts";

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
  editors = await openTown({ "content/noticias/jornada.md": NEWS, "content/municipio.yaml": MUNICIPIO });
});

/** A person signed in, at a page of the editor. */
async function editorAt(route: string): Promise<EditorVisit> {
  const visit = await editors.signedIn();
  await visit.open(route);
  return visit;
}

/** Saves, waits until the editor shows its list again, and opens there what has a text in its row. */
async function savedAndOpened(visit: EditorVisit, row: RegExp): Promise<string> {
  const commit = await visit.commitAfter(visit.save);
  await visit.page.getByRole("row").getByText(row).first().click();
  return commit;
}

/** A file as a commit left it. */
const fileAt = (commit: string, path: string) => `${editors.github.repository.git(["show", `${commit}:${path}`])}\n`;

describe("what somebody saves", () => {
  it("changes only its line of a document, also the second time", async () => {
    const visit = await editorAt("#/collections/noticias/entries/jornada");
    await visit.fillText("titulo", "Jornada de vacunación en la plaza");
    const first = await savedAndOpened(visit, /Jornada de vacunación/);
    const once = NEWS.replace("el coliseo", "la plaza");
    expect(fileAt(first, "content/noticias/jornada.md")).toBe(once);

    await visit.fillDate("fecha", "2026-01-11");
    const second = await visit.commitAfter(visit.save);
    expect(fileAt(second, "content/noticias/jornada.md")).toBe(once.replace("01-10", "01-11"));
    await visit.leave();
  });

  it("changes only its line of a data file, also the second time", async () => {
    const visit = await editorAt("#/collections/datos/entries/municipio");
    await visit.fillText("nombre", "San Ficticio del Río");
    const first = await savedAndOpened(visit, /municipio/i);
    const once = MUNICIPIO.replace("San Ficticio ", "San Ficticio del Río ");
    expect(fileAt(first, "content/municipio.yaml")).toBe(once);

    await visit.fillText("horario", "Lunes a sábado");
    const second = await visit.commitAfter(visit.save);
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
    const commit = await visit.commitAfter(visit.save);
    expect(fileAt(commit, "content/noticias/segunda-jornada.md")).not.toContain("#");
    await visit.leave();
  });
});
