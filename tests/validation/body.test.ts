import { describe, expect, it } from "vitest";
import { noticia } from "../helpers/documents.ts";
import { judgeNoticia } from "../helpers/judged-fields.ts";

describe("text that Markdown would print unrendered", () => {
  it.each([
    ["pasted HTML", 'Uno\n\n<p class="MsoNormal">Dos</p>', "10:1 aviso html-en-el-texto"],
    ["a heading without space", "##Requisitos", "8:1 aviso titulo-sin-espacio"],
  ])("%s", (_what, body, said) => {
    const [first] = judgeNoticia(noticia({}, body));
    expect(`${first?.linea}:${first?.columna} ${first?.gravedad} ${first?.codigo}`).toBe(said);
  });

  it("is not looked for in code, link titles or addresses between angle brackets", () => {
    const body = 'Escriba `<p>`, vea [el plan](/paginas/plan/ "El plan") y <https://www.gov.co/>.\n\n```\n##x <b>\n```';
    expect(judgeNoticia(noticia({}, body))).toEqual([]);
  });
});
