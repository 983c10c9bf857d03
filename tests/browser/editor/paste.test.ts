import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { BROWSER_MODULE } from "../../../scripts/bundle/browser-module.ts";
import { noticia } from "../../helpers/documents.ts";
import type { Editors } from "../../helpers/editor.ts";
import { openBrowser } from "../../helpers/open-browser.ts";
import { DOCS, LIBREOFFICE, WORD } from "./paste-samples.ts";
import { documentAt, expectValid, openTown } from "./town.ts";

const TABLE = "| Trámite | Costo |\n| :--- | ---: |\n| Licencia | 5 |";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown({
    "content/noticias/feria.md": noticia(
      { titulo: "Feria del pescado" },
      `Con \`código\` y 5 * 3.\n\n${TABLE}\n\n- Uno\n\n* Dos\n* Tres`,
    ),
  });
});

it("a text from Word arrives as lists, tables and words, and the clerk is told of the pictures that stayed behind", async () => {
  const visit = await editors.signedIn();
  await visit.open("#/collections/noticias/new");
  await visit.fillText("titulo", "Horarios de la ventanilla");
  await visit.fillLongText("resumen", "La ventanilla única atiende en un horario nuevo.");
  await visit.pasteHtml(WORD);
  await visit.page.getByRole("status").getByText("Se dejaron por fuera 2 imágenes").waitFor();
  await visit.choose("dependencia", "Secretaría General");
  const commit = await visit.commitAfter(visit.save);
  const { content } = documentAt(editors, commit, "content/noticias/horarios-de-la-ventanilla.md");
  expect(content.trim()).toBe(WORD_SAVED);
  await expectValid(editors);
  await visit.leave();
});

const WORD_SAVED = `## 1. Requisitos

**Artículo 1.º** Un lote de 300\u00a0m². Vea la [página](https://www.gov.co/) y el acta.

- Cédula de ciudadanía
    - Original
- Recibo del agua

1. Llene el formulario
2. Entréguelo en la ventanilla

a) Literal primero

Nombre: Marta

| Trámite | Costo |
| --- | --- |
| Licencia | $ 5.000; o gratis / niños |
| Licencia | 2 UVT |`;

it("so does one from Google Docs, below what is already written", async () => {
  const visit = await editors.signedIn();
  await visit.open("#/collections/noticias/entries/jornada");
  await visit.write("\n");
  await visit.pasteHtml(DOCS);
  const commit = await visit.commitAfter(visit.save);
  const { content } = documentAt(editors, commit, "content/noticias/jornada.md");
  expect(content.trim()).toBe(`El puesto de salud abre a las siete.\n\n${DOCS_SAVED}`);
  await expectValid(editors);
  await visit.leave();
});

const DOCS_SAVED = `## Horario

Abre de **8 a 12** _todos los días_

- Lunes
    - En la mañana

1. Pida la cita

| Tarifas |  |
| --- | --- |
| Niños | Gratis |

~~Antes~~ CO₂`;

it("every way of writing what a page has arrives as that", async () => {
  const { outputFiles } = await build({
    ...BROWSER_MODULE,
    stdin: { contents: PROGRAM, resolveDir: "scripts/editor" },
    write: false,
  });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "", type: "module" });
  // A module of the page runs when it is parsed, and nobody is told.
  await page.waitForFunction("window.cleaned");
  const arrived = await page.evaluate<string[]>(`${JSON.stringify(PIECES.map(([html]) => html))}.map(cleaned)`);
  await page.close();
  expect(arrived).toEqual(PIECES.map(([, clean]) => clean));
});

const PROGRAM = `import { cleanPasted } from "./pasted-html.ts";
  window.cleaned = (html) => cleanPasted(new DOMParser().parseFromString(html, "text/html").body).html;`;

/** What is pasted, and what arrives. */
const PIECES = [
  [
    LIBREOFFICE,
    '<p>Resolución 12 de\u00a02026</p><ol start="3"><li>Tercero</li><li>Cuarto</li><li>Escrito a mano</li><li>Sin lista</li></ol><ul><li>Una viñeta</li></ul><p>Un recuadro</p>',
  ],
  ["<h1>Uno</h1><h2>Dos</h2><h6>Seis</h6>", "<h2>Uno</h2><h3>Dos</h3><h4>Seis</h4>"],
  ["<h2><b>Dos</b></h2>", "<h2>Dos</h2>"],
  ["Hola<b> mundo </b>grande", "<p>Hola <strong>mundo</strong> grande</p>"],
  ["<b><i>a</i></b><b>b</b>", "<p><em><strong>a</strong></em><strong>b</strong></p>"],
  ['<ol type="a"><li>Uno</li><li>Dos</li></ol>', "<p>a) Uno</p><p>b) Dos</p>"],
  ["<ul><li>Uno<ul><li>Dos</li></ul></li></ul>", "<ul><li>Uno<ul><li>Dos</li></ul></li></ul>"],
  ["<blockquote><p>Dijo</p></blockquote>", "<blockquote>Dijo</blockquote>"],
  ["Nota<sup>[1]</sup> 3<sup>a</sup> 5<sup>er</sup>", "<p>Nota[1] 3ª 5er</p>"],
  ["<p>Uno<br>dos</p><br><p>&nbsp;</p>", "<p>Uno<br>dos</p>"],
  ['<a href="javascript:alert(1)">Uno</a><script>alert(2)</script>', "<p>Uno</p>"],
  ["&lt;img src=x&gt;", "<p>&lt;img src=x&gt;</p>"],
  [
    '<a href="https://www.google.com/url?q=https://www.gov.co/a%3Fb&amp;sa=D">g</a>',
    '<p><a href="https://www.gov.co/a?b">g</a></p>',
  ],
  ['<p><img src="https://otro.example/a.png"></p>', ""],
] as const;

it("what nobody changed in a text stays as it was written, and the seldom used fields wait behind a button", async () => {
  const visit = await editors.signedIn();
  await visit.open("#/collections/noticias/entries/feria");
  await visit.write(" y más");
  // The form is drawn anew for another width, from what it has taken by then.
  await visit.draftWith("Tres y más");
  const others = visit.page.getByRole("button", { name: /^Mostrar: Borrador, Palabras clave/ });
  // A form is drawn as far as it is seen.
  await visit.page.setViewportSize({ width: 1000, height: 2400 });
  await others.waitFor();
  expect(await visit.page.getByRole("switch").count()).toBe(0);
  await others.click();
  await visit.page.getByRole("switch").first().waitFor();
  const commit = await visit.commitAfter(visit.save);
  const changed = editors.github.repository.lines(["show", "--format=", "--unified=0", commit]);
  expect(changed.filter((line) => /^[-+](?![-+])/.test(line))).toEqual(["-", "-* Tres", "+* Tres y más"]);
  await visit.leave();
});
