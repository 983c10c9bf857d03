import { beforeAll, describe, expect, it } from "vitest";
import { dependencia, noticia } from "../../helpers/documents.ts";
import type { Editors } from "../../helpers/editor.ts";
import { expectValid, openTown } from "./town.ts";

const PAYLOADS = [
  "<img src=x onerror=\"window.tomado='img'\">",
  "<script>window.tomado='script'</script>",
  "<iframe srcdoc=\"<script>parent.tomado='iframe'</script>\"></iframe>",
  "<svg onload=\"window.tomado='svg'\"></svg>",
  "[enlace](javascript:window.tomado='enlace')",
  "&lt;img src=x onerror=&quot;window.tomado='cifrado'&quot;&gt;",
];

const TITLE = `Hostil ${PAYLOADS[0]} ${PAYLOADS[5]}`;

/** What an attacker who can send a change writes, in a text and in the data above it. */
const HOSTILE = noticia(
  {
    titulo: TITLE,
    dependencia: "hostil",
    resumen: `Resumen hostil ${PAYLOADS[3]} ${PAYLOADS[1]}`,
    palabras_clave: PAYLOADS,
  },
  PAYLOADS.join("\n\n"),
);

let editors: Editors;
beforeAll(async () => {
  editors = await openTown();
});

const ROUTE = "#/collections/noticias/entries/jornada";
const textNow = () => editors.github.repository.git(["show", "main:content/noticias/jornada.md"]);

describe("two people change the same entry", () => {
  it("the second is told by whom, and nothing is overwritten unless she says so", async () => {
    const [marta, juan] = [await editors.signedIn("ghp_marta"), await editors.signedIn("ghp_juan")];
    for (const visit of [marta, juan]) {
      await visit.open(ROUTE);
      await visit.field("titulo");
    }
    await marta.fillText("titulo", "Jornada según Marta");
    const commit = await marta.commitAfter(marta.save);

    await juan.fillText("titulo", "Jornada según Juan");
    await juan.save();
    const dialog = juan.page.getByRole("alertdialog");
    await dialog.getByText("Otra persona cambió esta entrada").waitFor();
    await dialog.getByText(/Marta Pérez/).waitFor();
    await dialog.getByRole("button", { name: "Cancelar" }).click();
    expect(editors.github.repository.head()).toBe(commit);
    expect(textNow()).toContain("Jornada según Marta");

    await juan.save();
    await juan.commitAfter(() => dialog.getByRole("button", { name: "Guardar de todos modos" }).click());
    expect(textNow()).toContain("Jornada según Juan");
    await marta.leave();
    await juan.leave();
    await expectValid(editors);
  });
});

describe("the signal is lost while saving", () => {
  it("the editor says so in Spanish, offers the draft after a reload, and saves it once there is signal", async () => {
    const visit = await editors.signedIn("ghp_marta");
    const { page, context } = visit;
    const before = editors.github.repository.head();
    await visit.open(ROUTE);
    await visit.field("titulo");
    await visit.write(" Lleve el carné.");
    await visit.draftWith("Lleve el carné.");
    await context.setOffline(true);
    await visit.save();
    await page
      .getByRole("alertdialog")
      .getByText("Se produjo un error al guardar la entrada. Inténtelo de nuevo más tarde.")
      .waitFor();
    expect(editors.github.repository.head()).toBe(before);

    await context.setOffline(false);
    await page.goto("about:blank");
    await visit.open(ROUTE);
    await page.getByRole("alertdialog").getByText("Restaurar borrador").waitFor();
    await page.getByRole("button", { name: "Restaurar", exact: true }).click();
    await visit.commitAfter(visit.save);
    expect(textNow()).toContain("Lleve el carné.");
    await visit.leave();
    await expectValid(editors);
  });
});

describe("a hostile entry", () => {
  const files = {
    "content/noticias/hostil.md": HOSTILE,
    "content/dependencias/hostil.md": dependencia({ titulo: `Oficina ${PAYLOADS.join(" ")}` }),
  };

  it("runs nothing in the search, the list, the form or the preview", async () => {
    const visit = await (await openTown(files)).signedIn();
    const { page } = visit;
    const row = page.getByRole("row").getByText(TITLE);
    await visit.open("#/search/hostil");
    await page.getByText("Resultados de búsqueda").first().waitFor();
    await row.waitFor();
    await visit.open("#/collections/noticias");
    await page.getByText("Feria del pescado").waitFor();
    await row.waitFor();
    await visit.open("#/collections/noticias/entries/hostil");
    await (await visit.field("dependencia")).getByText(/Oficina/).waitFor();
    await visit.field("body");
    await page
      .frameLocator("iframe.preview")
      .getByRole("heading", { level: 1, name: /Hostil <img/ })
      .waitFor();
    const taken = await Promise.all(page.frames().map((frame) => frame.evaluate("window.tomado")));
    expect(taken.filter(Boolean)).toEqual([]);
    await visit.leave();
  });
});
