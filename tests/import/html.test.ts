import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownOf } from "../../scripts/import/html.ts";
import { remembering } from "../../scripts/import/remembering.ts";
import { readText } from "../../scripts/markdown/reading.ts";
import { renderMarkdown } from "../../scripts/markdown/render.ts";
import { leftOverMarks } from "../../scripts/validation/left-over-marks.ts";

const addresses = {
  link: (href: string) => (/^https:\/\/otro\.example/.test(href) ? href : undefined),
  picture: (src: string) => (src.endsWith("foto.jpg") ? { address: "/media/foto.jpg", alt: "El río" } : undefined),
  isOutside: (address: string) => !address.includes("viejo"),
};
const md = (html: string) => markdownOf(html, addresses).markdown;

describe("the HTML of another site", () => {
  it.each([
    ["a heading of the page", "<h1><b>Título</b></h1>", "## Título"],
    [
      "styles and looks",
      '<p style="color:red"><font size=7><u>Hola</u></font>&nbsp;<strong>ya</strong></p>',
      "Hola **ya**",
    ],
    ["a list in a list", "<ul><li>uno<ul><li>dos</li></ul></li></ul>", "- uno\n  - dos"],
    ["a numbered list", '<ol start="3"><li>c</li><li>d</li></ol>', "3. c\n4. d"],
    ["a list of Word", '<p class="MsoListParagraph">·<span> </span>Uno</p><p>• Dos</p>', "- Uno\n- Dos"],
    ["a quotation", "<blockquote><p>Cita</p></blockquote>", "> Cita"],
    ["a link", '<a href="https://otro.example/a_(b)">allá</a>', "[allá](https://otro.example/a_\\(b\\))"],
    ["a link that leads nowhere", '<p>Vea <a href="javascript:alert(1)">esto</a>.</p>', "Vea esto."],
    ["a picture", '<img src="x/foto.jpg" alt="La plaza" width="9">', "![La plaza](/media/foto.jpg)"],
    ["a picture described elsewhere", '<img src="foto.jpg" alt="IMG_2034">', "![El río](/media/foto.jpg)"],
    ["a picture that was not given", '<p>Antes <img src="falta.jpg" alt="Nada"> después</p>', "Antes después"],
    ["a frame around a text", "<table><tr><td><p>Uno</p><p>Dos</p></td></tr></table>", "Uno\n\nDos"],
    ["programs", "<script>alert(1)</script><style>p{}</style><p onclick=x()>Sí</p><noscript>no</noscript>", "Sí"],
    ["what is hidden", '<p style="display: none">no</p><p hidden>no</p><p>Sí</p>', "Sí"],
    ["tags in words", "<p>&lt;b&gt;negrita&lt;/b&gt; y 3 &lt; 5</p>", "negrita y 3 < 5"],
    ["tags made of pieces", "<p>a<<script>script>b<</script>/script></p>", "a"],
    ["marks of Markdown in words", "<p>2*3*4 # no [x](y) `z`</p>", "2\\*3\\*4 # no \\[x]\\(y) \\`z\\`"],
    [
      "an address in words",
      "<p>Vea https://otro.example/x y ana@viejo.gov.co</p>",
      "Vea https://otro.example/x y ana@viejo.gov.co",
    ],
    ["paragraphs of the classic editor", "Uno\ndos\n\nTres", "Uno\\\ndos\n\nTres"],
    ["comments of Gutenberg", '<!-- wp:paragraph {"a":1} --><p>Sí</p><!-- /wp:paragraph -->', "Sí"],
    ["a shortcode", '<p>[contact-form-7 id="1"]Sí [caption id="a"]pie[/caption] [sic] [1]</p>', "Sí pie \\[sic] \\[1]"],
    ["a film", '<iframe src="https://otro.example/v"></iframe>', "[Contenido de otro sitio](https://otro.example/v)"],
    ["nothing", "<p>&nbsp;</p><div><br></div>", ""],
  ])("%s", (_what, html, markdown) => expect(md(html).replace(/(?<=\S) {2,}/g, " ")).toBe(markdown));

  it("a table gets a head, as many cells in each row, and one line in each cell", () => {
    const html =
      "<table><tr><td><b>Hora</b></td><td colspan=2>Lugar</td></tr><tr><td><p>8 a. m.</p><ul><li>a 12</li></ul></td><td>a | b</td></tr><tr><td></td></tr></table>";
    expect(md(html).replace(/ +/g, " ").split("\n")).toEqual([
      "| Hora | Lugar | |",
      "| ------------ | ------ | - |",
      "| 8 a. m. a 12 | a \\| b | |",
    ]);
  });

  it("is no longer than what it was, whatever is in it", () => {
    const row = "<tr><td>1</td><td>2</td></tr>".repeat(500);
    const long = `<table><tr><td>${"palabra ".repeat(500)}</td><td>b</td></tr>${row}</table>`;
    const quoted = "<blockquote>".repeat(90) + "uno<br>".repeat(500);
    for (const html of [long, quoted]) expect(md(html).length).toBeLessThan(html.length * 4);
    expect(md(long)).toMatch(/^\| palabra palabra/);
  });

  it("has no tags in its words, however many of them are nested", () => {
    expect(md(`a${"&lt;b".repeat(30_000)}${"&gt;".repeat(30_000)}c`)).toBe("ac");
  });

  it("without its text, where that is nested in thousands", () => {
    const { markdown, left } = markdownOf(`${"<div>".repeat(30_000)}x`, addresses);
    expect([markdown, left]).toEqual(["", ["todo el texto, que tiene miles de etiquetas una dentro de otra"]]);
  });

  it("is converted again only when an address in it became another one", () => {
    let conversions = 0;
    const convert = remembering((html, asked) => {
      conversions += 1;
      return markdownOf(html, asked);
    });
    const to = (address: string) => ({ ...addresses, link: () => address });
    const texts = [to("/a/"), to("/a/"), to("/b/")].map((each) => convert('<a href="x">aquí</a>', each).markdown);
    expect([texts, conversions]).toEqual([["[aquí](/a/)", "[aquí](/a/)", "[aquí](/b/)"], 2]);
  });

  it("says what it left out", () => {
    expect(markdownOf("[gallery type=x]<form><input></form><button>Ir</button>", addresses).left).toEqual([
      "[gallery]",
      "un formulario",
      "un botón",
    ]);
  });

  it("whatever it is, becomes a text without HTML and without programs, which stays the same", () => {
    const piece = fc.constantFrom(
      ..."<p> </p> <b> </b> <a href='javascript:x'> </a> <script> </script> <table> <tr> <td> </td> </table> <img src=foto.jpg onerror=x()> <!-- --> ]]> <![CDATA[ &lt; &gt; &amp;lt;b&amp;gt; [gallery] * _ ` # | \\ \n\n < > <svg onload=x> <ul> <li> <h1> <iframe src='https://otro.example'>".split(
        " ",
      ),
      "palabra ",
      "\u00a0",
    );
    const target = { addresses: new Set<string>(), images: new Map(), files: new Map() };
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 25 }), (pieces) => {
        const body = md(pieces.join(""));
        const html = renderMarkdown(target, { url: "/noticias/x/", body }, { picture: () => "<p>foto</p>" });
        expect(html).not.toMatch(/<(?:script|svg|iframe|img|style|form)|onerror=["']|javascript:[^<]*"/i);
        const marks = leftOverMarks(readText(body).blocks).filter(({ codigo }) => codigo === "html-en-el-texto");
        expect(marks.map(({ shown }) => shown)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
