import { beforeAll, expect, it } from "vitest";
import type { Editors, EditorVisit } from "../../helpers/editor.ts";
import { committed, expectValid, openTown } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown();
});

const head = () => editors.github.repository.head();

/** Saves, and reads in the dialog why nothing was saved. */
async function refused({ page, save }: EditorVisit): Promise<string> {
  await save();
  const dialog = page.getByRole("alertdialog");
  const text = await dialog.getByText(/^Corrija esto/).innerText();
  await dialog.getByRole("button").last().click();
  await dialog.waitFor({ state: "hidden" });
  return text;
}

it("what would not be published is not saved, and each thing to correct is said by the name of its field", async () => {
  const before = head();
  const visit = await editors.signedIn();
  await visit.open("#/collections/noticias/entries/feria");
  await visit.fillDate("vence", "2026-01-31");
  await visit.write(" Vea [el plan](/planes/).");
  expect(await refused(visit)).toBe(
    [
      "Corrija esto, y guarde otra vez:",
      "• «Vence» (31 de enero de 2026) es anterior a «Fecha» (5 de marzo de 2026), y debería ser el mismo día o uno posterior. Escriba en «Vence» un día igual o posterior a 5 de marzo de 2026.",
      "• Texto: El enlace /planes/ no lleva a ninguna página del sitio. ¿Quiso escribir «/plan/»?",
    ].join("\n"),
  );
  expect(head()).toBe(before);
  await visit.open("#/collections/noticias/entries/jornada");
  await visit.turnOn("urgente");
  expect(await refused(visit)).toMatch(
    /Falta «Vence»: es obligatorio cuando «Urgente» está encendido\. Llene ese campo\.$/,
  );
  await visit.fillDate("vence", "2026-04-30");
  const commit = await visit.commitAfter(visit.save);
  expect(committed(editors, commit)).toEqual(["M\tcontent/noticias/jornada.md"]);
  await visit.leave();
  await expectValid(editors);
});

it("a new document may not take the address of a page of the site", async () => {
  const before = head();
  const visit = await editors.signedIn();
  await visit.open("#/collections/documentos/new");
  await visit.fillText("titulo", "Avisos a personas");
  await visit.fillText("resumen", "Se avisa a las personas interesadas en los predios.");
  await visit.choose("dependencia", "Secretaría de Hacienda");
  await visit.pick("tipo", "Plan");
  await visit.write("Se fija en la cartelera.");
  expect(await refused(visit)).toContain("La dirección /documentos/avisos-a-personas/ ya es de una página");
  expect(head()).toBe(before);
  await visit.leave();
});

it("the rules are loaded with the first form and not before somebody signs in; without them, the save goes on", async () => {
  const visit = await editors.visit();
  const asked: string[] = [];
  await visit.page.route("**/admin/comprobar/**", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await visit.signIn("ghp_juan");
  await visit.ready();
  expect(asked).toEqual([]);
  await visit.open("#/collections/noticias/entries/feria");
  await visit.turnOn("urgente");
  const commit = await visit.commitAfter(visit.save);
  expect(asked).not.toEqual([]);
  expect(committed(editors, commit)).toEqual(["M\tcontent/noticias/feria.md"]);
  await visit.leave();
});
