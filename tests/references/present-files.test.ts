import { describe, expect, it } from "vitest";
import { withoutFiles } from "../../scripts/references/absent-files.ts";
import { withPresentFiles } from "../../scripts/references/present-files.ts";
import { type Entry, validateDocument } from "../../scripts/validation/document.ts";
import { type FrontMatter, noticia } from "../helpers/documents.ts";

const moved = new Map([
  ["/media/foto_1.jpg", "/media/fotos/uno.jpg"],
  ["/media/acta.pdf", "/media/actas/2026.pdf"],
  ["/media/a.pdf", "/media/b.pdf"],
  ["/media/b.pdf", "/media/c.pdf"],
]);

function entryOf(data: FrontMatter, body?: string): Entry {
  const path = { archivo: "content/noticias/x.md", collection: "noticias" as const, slug: "x" };
  const { entry } = validateDocument(path, noticia(data, body));
  if (!entry) throw new Error("The document is not valid.");
  return entry;
}

describe("a former address in a text is replaced by the current one", () => {
  const TEXTS: [what: string, written: string, shown: string][] = [
    ["a link", "[El acta](/media/acta.pdf).", "[El acta](/media/actas/2026.pdf)."],
    ["a picture", "![Uno](/media/foto_1.jpg)", "![Uno](/media/fotos/uno.jpg)"],
    ["a page of it", "[p. 2](/media/acta.pdf#page=2)", "[p. 2](/media/actas/2026.pdf#page=2)"],
    ["with a title", '[El acta](/media/acta.pdf "Acta")', '[El acta](/media/actas/2026.pdf "Acta")'],
    ["between signs", "[El acta](</media/acta.pdf>)", "[El acta](</media/actas/2026.pdf>)"],
    ["by reference", "[El acta][1]\n\n[1]: /media/acta.pdf", "[El acta][1]\n\n[1]: /media/actas/2026.pdf"],
    ["by a path relative to the document", "[El acta](../../media/acta.pdf)", "[El acta](/media/actas/2026.pdf)"],
    ["with backslashes", "![Uno](/media/foto\\_1.jpg)", "![Uno](/media/fotos/uno.jpg)"],
    ["two that follow each other", "[a](/media/a.pdf) [b](/media/b.pdf)", "[a](/media/b.pdf) [b](/media/c.pdf)"],
    [
      "and no other that begins or ends alike",
      "[a](/media/a.pdf) [b](/media/a.pdf.zip) [c](/media/x/media/a.pdf) [d](https://otro.gov.co/media/a.pdf)",
      "[a](/media/b.pdf) [b](/media/a.pdf.zip) [c](/media/x/media/a.pdf) [d](https://otro.gov.co/media/a.pdf)",
    ],
  ];

  it.each(TEXTS)("%s", (_, written, shown) => {
    const entry = withPresentFiles(entryOf({}, written), moved);
    expect(entry.body.trim()).toBe(shown);
    expect(entry.links).toEqual(entryOf({}, shown).links);
  });

  it("in its fields too, and the rest is unchanged", () => {
    const entry = entryOf({ imagen: "/media/foto_1.jpg", imagen_alt: "/media/acta.pdf, en la mesa" });
    const present = withPresentFiles(entry, moved);
    expect(present.data).toEqual({ ...entry.data, imagen: "/media/fotos/uno.jpg" });
    expect(present.value).toEqual({ ...entry.value, imagen: "/media/fotos/uno.jpg" });
    expect(present.body).toBe(entry.body);
  });

  it("a document without such an address is unchanged", () => {
    const entry = entryOf({}, "[El plan](/media/plan.pdf)");
    expect(withPresentFiles(entry, moved)).toBe(entry);
  });
});

it("without its photo a document has no description of it, and its text keeps its words", () => {
  const entry = entryOf({ imagen: "/media/foto.jpg", imagen_alt: "La plaza" }, "![La plaza](/media/foto.jpg)");
  const left = withoutFiles(entry, () => true);
  expect(left?.data).toEqual(entryOf({}).data);
  expect(left?.body).toBe(entry.body);
  expect(withoutFiles(entry, () => false)).toBe(entry);
});
