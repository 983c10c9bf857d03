import { beforeAll, expect, it } from "vitest";
import { noticia } from "../../helpers/documents.ts";
import type { Editors, EditorVisit } from "../../helpers/editor.ts";
import { committed, openTown, TODAY } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown({ "content/noticias/rota.md": noticia({ titulo: "Feria rota", vence: "2026-01-31" }) });
});

const head = () => editors.github.repository.head();

/** Saves, and reads in the dialog why nothing was saved. */
async function refused({ page, save }: EditorVisit): Promise<string> {
  await save();
  const dialog = page.getByRole("alertdialog");
  const text = await dialog.getByText(/^Así no se publicaría/).innerText();
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
      "Así no se publicaría:",
      "• «Vence» (31 de enero de 2026) es anterior a «Fecha» (5 de marzo de 2026), y debería ser el mismo día o uno posterior. Escriba en «Vence» un día igual o posterior al 5 de marzo de 2026.",
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

it("whoever saved is told when it will be seen, then that it is late, and then that it is there", async () => {
  const visit = await editors.signedIn("ghp_marta", { viewport: { width: 360, height: 720 } });
  const { page, context } = visit;
  const state = { commit: "0", fecha: "2026-03-06T10:00:00-05:00", retenidos: {} };
  await page.route("**/admin/publicado.json", (route) => route.fulfill({ json: state }));
  const lookAgain = () => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await visit.open("#/collections/noticias/entries/jornada");
  await visit.fillText("titulo", "Jornada que se verá pronto");
  const bar = await page.getByRole("link", { name: "Guía" }).boundingBox();
  const save = await page.getByRole("button", { name: "Guardar", exact: true }).boundingBox();
  expect(save?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  state.commit = await visit.commitAfter(visit.save);
  const notice = page.locator("#avisos");
  await notice.getByText("Guardado; se verá en unos minutos.").waitFor();
  expect(await notice.getByRole("link").getAttribute("href")).toBe("/noticias/jornada/");

  const saved = state.commit;
  state.commit = "0";
  await context.clock.setSystemTime(`${TODAY}T23:00:00-05:00`);
  await lookAgain();
  await notice.getByText(/^Su cambio no se ha publicado/).waitFor();
  state.commit = saved;
  await lookAgain();
  await notice.getByText("Ya se ve en el sitio.").waitFor();
  await notice.getByRole("button", { name: "Cerrar" }).click();
  expect((await notice.innerText()).trim()).toBe("");
  await visit.leave();
});

it("whoever opens a document that the site holds back reads so, and why", async () => {
  const visit = await editors.signedIn();
  const estado = "El sitio muestra la versión del 6 de marzo de 2026, la última sin errores.";
  const json = { commit: "0", fecha: null, retenidos: { "content/noticias/rota.md": estado } };
  await visit.page.route("**/admin/publicado.json", (route) => route.fulfill({ json }));
  await visit.open("#/collections/noticias/entries/rota");
  const notice = visit.page.locator("#avisos");
  await notice.getByText(estado).waitFor();
  await notice.getByText(/^«Vence» \(31 de enero de 2026\) es anterior a «Fecha»/).waitFor();
  await visit.page.reload();
  await notice.getByText(estado).waitFor();
  await visit.open("#/collections/noticias");
  await notice.getByText(estado).waitFor({ state: "hidden" });
  await visit.leave();
});
