import { describe, expect, it } from "vitest";
import { noticia } from "../helpers/documents.ts";
import { judgeNoticia, only } from "../helpers/judged-fields.ts";

/** The body begins on line 8 of the file. */
const said = (body: string) =>
  judgeNoticia(noticia({}, body)).map((each) => `${each.linea}:${each.columna} ${each.codigo}`);
const advice = (body: string) => only(judgeNoticia(noticia({}, body)));
const MARKDOWN = "Borre las etiquetas y use Markdown: **negrita**, - lista, [enlace](/tramites/).";
const OTHER_SYSTEM = "Bórrela, o use Markdown: ## Título, **negrita**, - lista, [enlace](/tramites/).";
const LINK = "Escriba las palabras entre corchetes y, pegada, la dirección entre paréntesis: [el trámite](/tramites/).";

describe("a mark that the page would show is told where it stands, with the right form of what was written", () => {
  it.each([
    ["**Requisitos: ** cédula", "8:1 enfasis-a-la-vista", "**Requisitos:**"],
    ["Los ** requisitos** son", "8:5 enfasis-a-la-vista", "**requisitos**"],
    ["**Requisitos:**cédula", "8:1 enfasis-a-la-vista", "**Requisitos:** cédula"],
    ["Uno\n__Requisitos: __", "9:1 enfasis-a-la-vista", "**Requisitos:**"],
    ["*Requisitos: * cédula", "8:1 enfasis-a-la-vista", "*Requisitos:*"],
    ["Era el ~lunes~ martes", "8:8 enfasis-a-la-vista", "~~lunes~~"],
    ["## Uno\n\n##Requisitos", "10:1 titulo-sin-espacio", "## Requisitos"],
    ["#\u00a0Requisitos", "8:1 titulo-sin-espacio", "# Requisitos"],
    ["##\u200bRequisitos", "8:1 titulo-sin-espacio", "## Requisitos"],
    ["-\u00a0Cédula", "8:1 lista-a-la-vista", "- Cédula"],
    ["-\u200bCédula", "8:1 lista-a-la-vista", "- Cédula"],
    ["•\u00a0Cédula", "8:1 lista-a-la-vista", "- Cédula"],
    ["·\tCédula", "8:1 lista-a-la-vista", "- Cédula"],
    ["o\tCédula", "8:1 lista-a-la-vista", "- Cédula"],
    ["-Cédula de **ciudadanía**", "8:1 lista-a-la-vista", "- Cédula de **ciudadanía**"],
    ["1- Cédula", "8:1 lista-a-la-vista", "1. Cédula"],
    ["2.Cédula", "8:1 lista-a-la-vista", "2. Cédula"],
    ["✅ Cédula\n✅ Recibo", "8:1 lista-a-la-vista", "- Cédula"],
    ["[x] (https://a.co)", "8:1 enlace-a-la-vista", "[x](https://a.co)"],
    ["Vea (x)[/tramites/]", "8:5 enlace-a-la-vista", "[x](/tramites/)"],
    ["Vea [https://a.co el sitio]", "8:5 enlace-a-la-vista", "[el sitio](https://a.co)"],
    ["Lea <b>esto</b>", "8:5 html-en-el-texto", "**esto**"],
    ['<a href="https://a.co">x</a>', "8:1 html-en-el-texto", "[x](https://a.co)"],
    ["\\textbf{Requisitos}", "8:1 marca-de-otro-sistema", "**Requisitos**"],
    ["== Requisitos ==", "8:1 marca-de-otro-sistema", "## Requisitos"],
    ["'''Requisitos'''", "8:1 marca-de-otro-sistema", "**Requisitos**"],
    ["- [ ] **Cédula**", "8:3 marca-de-otro-sistema", "- **Cédula**"],
    ["> • Cédula `A`", "8:3 lista-a-la-vista", "- Cédula `A`"],
  ])("%j", (body, place, right) => {
    const [at, , sugerencia] = advice(body);
    expect([at, sugerencia]).toEqual([place, `Escriba: ${right}`]);
    expect(said(right)).toEqual([]);
  });

  it.each([
    ['Uno\n\n<p class="MsoNormal">', "10:1 html-en-el-texto", MARKDOWN],
    [
      "** Vea [el acta](/actas/) **",
      "8:1 enfasis-a-la-vista",
      "Ponga las marcas a ambos lados, pegadas a las palabras: **Requisitos:** cédula. Si no es negrita, bórrelas.",
    ],
    ["Vea [la escuela][foto]", "8:5 enlace-a-la-vista", LINK],
    ["Vea [[Trámites|los trámites]]", "8:5 enlace-a-la-vista", LINK],
    ["{{ pagina.titulo }}", "8:1 marca-de-otro-sistema", OTHER_SYSTEM],
    ["{% include nota %}", "8:1 marca-de-otro-sistema", OTHER_SYSTEM],
    [":::nota", "8:1 marca-de-otro-sistema", OTHER_SYSTEM],
    ["[gallery ids=1]", "8:1 marca-de-otro-sistema", OTHER_SYSTEM],
    ["Era \\begin{itemize}", "8:5 marca-de-otro-sistema", OTHER_SYSTEM],
    ["$$x + y$$", "8:1 marca-de-otro-sistema", OTHER_SYSTEM],
    ["> [!NOTE]", "8:3 marca-de-otro-sistema", OTHER_SYSTEM],
    ["Sí[^1].", "8:3 nota-sin-texto", "Escríbala en un renglón aparte: [^1]: Texto de la nota."],
    [
      "**Requisitos\n\nCédula**",
      "8:1 enfasis-a-la-vista",
      "Ponga las marcas a ambos lados, pegadas a las palabras: **Requisitos:** cédula. Si no es negrita, bórrelas.",
    ],
    ["| a | b |\n| c | d |", "8:1 tabla-a-la-vista", "Escriba la primera fila | a | b | y debajo | --- | --- |"],
    ["| a | b |\n|---|\n| c | d |", "8:1 tabla-a-la-vista", "Escriba la primera fila | a | b | y debajo | --- | --- |"],
    ["a\tb\nc\td", "8:1 tabla-a-la-vista", "Escriba la primera fila | a | b | y debajo | --- | --- |"],
  ])("%j, where what was meant is not certain or takes more than a line", (body, place, right) => {
    const [at, , sugerencia] = advice(body);
    expect([at, sugerencia]).toEqual([place, right]);
  });

  it("the first of each kind, and how many more there are", () => {
    const body = "• Uno\n• Dos\n• Tres\n\n**A: ** y **B: **";
    expect(judgeNoticia(noticia({}, body)).map(({ mensaje }) => mensaje)).toEqual([
      "El renglón que empieza por «•» no se verá como parte de una lista. En el texto hay otros 2 casos.",
      "«**A: **» se verá así, con sus marcas. En el texto hay otro caso.",
    ]);
  });
});

describe("ordinary writing is no mark", () => {
  it.each([
    ["prices", "Entre $ 5.000 - $ 10.000, o 2 * 3 * 4."],
    ["the signs of a note", "Desde 5.000** y 6.000**.\n\n**No aplica los domingos."],
    ["one star for a note", "Gratis*.\n\n*Aplica para mayores."],
    ["e-mails", "Escriba a oficina_de_salud@a.gov.co o a obras_y_vias@a.gov.co."],
    ["numbers and hashtags", "#1 de la región\n\n#SanPablo avanza"],
    ["ordinals", "1.º de mayo, N.º 5\n\n2.ª vuelta"],
    ["days at the beginning of a line", "01-02-2026\n\n24-Nov-2026"],
    ["a blank to fill in", "Nombre: __________"],
    ["words between angle brackets", "Yo, <nombre del solicitante>, pido…"],
    ["one bar", "Tel.: 604 000 0000 | Cel.: 300"],
    ["a dialogue", "—Sí —dijo."],
    ["escaped signs", "\\*\\*a \\*\\*, \\# uno y \\[x\\] (/y)"],
    ["code", "Escriba `<p>` y `**a **`.\n\n```\n##x <b>\n```"],
    [
      "titles that repeat the words, and addresses between angle brackets",
      '[el plan](/plan/ "El plan") <https://www.gov.co/>',
    ],
    ["items that are all numbered 1", "1. Uno\n1. Dos"],
    ["capitals with an accent before a quotation mark", "El «CAFÉ» y el «MENÚ»."],
  ])("%s", (_what, body) => expect(said(body)).toEqual([]));
});

describe("words that the page would not show are told", () => {
  it.each([
    [
      "| a | b |\n|---|---|\n| c | d | 604 000 |",
      ["10:11 celdas-de-mas", "La fila tiene más celdas que el encabezado de la tabla; no se verá: «604 000»."],
    ],
    [
      "Sí.\n\n[^1]: Según la ley.",
      [
        "10:1 nota-sin-llamada",
        "Ninguna parte del texto llama a esta nota al pie, y por eso no se verá: «[^1]: Según la ley.».",
      ],
    ],
    [
      "Sí[^1].\n\n[^1]: Uno.\n\n[^1]: Dos.",
      [
        "10:1 nota-repetida",
        "Hay otra nota al pie con el mismo nombre, y solo se verá la última; esta no: «[^1]: Uno.».",
      ],
    ],
    [
      "[Nota]: /hola/ (Importante)",
      [
        "8:1 definicion-sin-uso",
        "Ningún enlace usa esta dirección, y por eso no se verá: «[Nota]: /hola/ (Importante)».",
      ],
    ],
    ['[a](/b/ "Otra cosa")', ["8:2 palabras-que-no-se-ven", "Estas palabras no se verán: «Otra cosa»."]],
    ["```Lea esto\nx\n```", ["8:1 palabras-que-no-se-ven", "Estas palabras no se verán: «Lea esto»."]],
    [
      `${"> ".repeat(120)}hola`,
      ["8:1 palabras-que-no-se-ven", expect.stringContaining("Estas palabras no se verán: «> >")],
    ],
    [
      "Sí. <!-- OJO: falta confirmar -->",
      ["8:5 comentario-oculto", "«<!-- OJO: falta confirmar -->» es una nota de quien escribe: no se publica."],
    ],
    [
      "Sí.\n<!-- OJO: falta",
      [
        "9:1 comentario-sin-cerrar",
        "La nota que empieza por <!-- no se cierra en su párrafo, y no se publica lo que sigue: «<!-- OJO: falta».",
      ],
    ],
    [
      "1. Uno\n3. Tres",
      ["9:1 numeros-cambiados", "En la lista está escrito 3 y se verá 2: el sitio numera de corrido."],
    ],
  ])("%j", (body, [place, mensaje]) => expect(advice(body).slice(0, 2)).toEqual([place, mensaje]));
});

describe("words that spaces or a fence make code", () => {
  it.each([
    ["\tTraiga la cédula", "8:2 texto-como-codigo", "Escriba sin espacios al comienzo: Traiga la cédula"],
    [`\t${"Traiga ".repeat(40)}`, "8:2 texto-como-codigo", "Borre los espacios del comienzo."],
    ["Uno\n\n    - Cédula", "10:5 texto-como-codigo", "Escriba sin espacios al comienzo: - Cédula"],
    [
      "```\nTraiga la cédula",
      "8:1 codigo-sin-cerrar",
      "Escriba otra línea con ``` donde termina el código, o borre la primera.",
    ],
  ])("%j", (body, place, right) => {
    const [at, , sugerencia] = advice(body);
    expect([at, sugerencia]).toEqual([place, right]);
  });
});
