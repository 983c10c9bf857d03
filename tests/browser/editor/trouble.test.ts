import { beforeAll, describe, expect, it } from "vitest";
import { dependencia, noticia } from "../../helpers/documents.ts";
import type { Editors } from "../../helpers/editor.ts";
import { actionsOn } from "../../helpers/editor-hands.ts";
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

describe("one person has the same entry open in two tabs", () => {
  it("the second tab is asked before it undoes what the first one saved", async () => {
    const first = await editors.signedIn("ghp_marta");
    await first.open(ROUTE);
    await first.field("titulo");
    // A form that nobody looks at is not drawn: each tab is looked at in its turn.
    const tab = await first.context.newPage();
    const second = actionsOn(tab);
    await tab.goto(first.page.url());
    await tab.bringToFront();
    await second.field("resumen");
    await first.page.bringToFront();
    const commit = await first.commitAfter(async () => {
      await first.fillText("titulo", "Jornada de la primera pestaña");
      await first.save();
    });

    await tab.bringToFront();
    await second.fillLongText("resumen", "Lo que dice la segunda pestaña de la jornada.");
    await second.save();
    const dialog = tab.getByRole("alertdialog");
    await dialog.getByText("Otra persona cambió esta entrada").waitFor();
    expect(editors.github.repository.head()).toBe(commit);
    await dialog.getByRole("button", { name: "Cancelar" }).click();
    expect(textNow()).toContain("Jornada de la primera pestaña");
    await first.leave();
  });

  it("a tab that saves twice is not asked about its own change", async () => {
    const visit = await editors.signedIn("ghp_marta");
    await visit.open(ROUTE);
    await visit.fillText("titulo", "Jornada uno de la tarde");
    await visit.commitAfter(visit.save);
    const juan = await editors.signedIn("ghp_juan");
    await juan.open("#/collections/noticias/entries/feria");
    await juan.fillText("titulo", "Feria del pescado y del plátano");
    await juan.commitAfter(juan.save);
    await juan.leave();
    await visit.open(ROUTE);
    await visit.fillText("titulo", "Jornada dos de la tarde");
    await visit.commitAfter(visit.save);
    expect(textNow()).toContain("Jornada dos de la tarde");
    await visit.leave();
  });
});

describe("the answer to a save is lost on the way", () => {
  it("the editor finds the commit, and says neither that it failed nor that somebody else changed the entry", async () => {
    const visit = await editors.signedIn("ghp_marta");
    await visit.open(ROUTE);
    await visit.fillText("titulo", "Jornada con mala señal");
    let isLost = false;
    await visit.page.route("**/graphql", async (route) => {
      const isSave = route.request().postData()?.includes("createCommitOnBranch(") && !isLost;
      if (!isSave) return route.fallback();
      isLost = true;
      await route.fetch();
      await route.abort("connectionreset");
    });
    const commit = await visit.commitAfter(visit.save);
    await visit.page.getByText("Entrada guardada").waitFor();
    expect(isLost).toBe(true);
    expect(editors.github.repository.head()).toBe(commit);

    await visit.open(ROUTE);
    await visit.fillText("titulo", "Jornada con buena señal");
    await visit.commitAfter(visit.save);
    expect(editors.github.repository.git(["rev-list", "--count", `${commit}..main`]).trim()).toBe("1");
    await visit.leave();
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
      .getByText("Lo que escribió sigue en el formulario. Guarde otra vez cuando lo corrija, o cuando vuelva la señal.")
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
