import { expect, it } from "vitest";
import { plainText } from "../../scripts/markdown/plain-text.ts";
import { renderMarkdown } from "../../scripts/markdown/render.ts";

it.each([
  ["headings and paragraphs", "## Qué hacer\n\nTraiga *su* `cédula`.", "Qué hacer\n\nTraiga su cédula."],
  ["items", "- Uno\n- Dos", "Uno\n\nDos"],
  ["rows", "| a | b |\n| - | - |\n| 1 | 2 |", "a | b\n\n1 | 2"],
  ["a link without where it leads", "Vea [el acta](/media/acta-de-fulano.pdf).", "Vea el acta."],
  ["a picture by its description", "![El mapa](/media/mapa.jpg)", "El mapa"],
  ["the words of a description, without its marks", "![El *mapa* 5\\.0 &amp; `x`](/media/m.jpg)", "El mapa 5.0 & x"],
  ["a note where it is called and at the end", "Sí[^1].\n\n[^1]: De 2026.", "Sí [1].\n\nDe 2026."],
  ["no note that nothing calls", "Sí.\n\n[^1]: Oculta.", "Sí."],
  ["no comment and no definition", 'Sí.\n\n[comentario]: # (Oculto)\n[ref]: /oculta/ "Oculta"', "Sí."],
  ["nothing of nothing", "\n\n", ""],
])("what is read of a text has %s", (_what, body, expected) => expect(plainText(body)).toBe(expected));

it("a picture is described on its page by the same words", () => {
  const site = { addresses: new Set<string>(), images: new Map(), files: new Map() };
  const html = renderMarkdown(site, { url: "/x/", body: "![El *mapa* 5\\.0](/media/m.jpg)" }, { picture: () => "" });
  expect(html).toBe("<p>El mapa 5.0</p>\n");
});
