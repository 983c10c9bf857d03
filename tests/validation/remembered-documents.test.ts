import { describe, expect, it } from "vitest";
import { gitBlobName } from "../../scripts/disk/hash.ts";
import { plainText } from "../../scripts/markdown/plain-text.ts";
import { documentPathOf, validateDocument } from "../../scripts/validation/document.ts";
import { personalDataIn } from "../../scripts/validation/personal-data.ts";
import { type KeptFindings, RememberedDocuments } from "../../scripts/validation/remembered-documents.ts";
import { dependencia, doc, noticia, tramite } from "../helpers/documents.ts";

const AROUND = {
  media: new Set(["/media/rio.jpg"]),
  clarity: { indice: 55, frase: 10, excepto: [] },
};
const LONG = "Una frase que tiene más de diez palabras y que por eso se avisa siempre que alguien la escribe.";

function judge(known: Record<string, KeptFindings>, files: Record<string, string>) {
  const documents = new RememberedDocuments(known);
  const judged = Object.entries(files).map(([archivo, text]) => {
    const path = documentPathOf(archivo);
    if (!path) throw new Error(`${archivo} is no document`);
    return documents.judge(path, { text, blob: gitBlobName(Buffer.from(text)) }, AROUND);
  });
  return { judged, toKeep: documents.toKeep };
}

const anew = (archivo: string, text: string) => {
  const path = documentPathOf(archivo);
  const judged = path && validateDocument(path, text, AROUND);
  const mayNamePeople = personalDataIn(text).length > 0;
  return { ...judged, mayNamePeople, plain: judged?.entry && plainText(judged.entry.body) };
};

/** As the cache gives it back. */
const kept = (files: Record<string, string>): Record<string, KeptFindings> =>
  JSON.parse(JSON.stringify(judge({}, files).toKeep ?? {}));

const NOTICIA = "content/noticias/feria.md";

describe("a document that was judged before", () => {
  const cases: [what: string, archivo: string, text: string, isKept: boolean][] = [
    ["right", NOTICIA, noticia(), true],
    [
      "with links and a table",
      NOTICIA,
      noticia({}, "Vea [el río](/a/) y ![foto](/media/rio.jpg).\n\n|a|\n|-|\n|b|"),
      true,
    ],
    ["that is told to be hard to read", NOTICIA, noticia({}, LONG), true],
    ["with Windows' line ends and marks that nobody sees", NOTICIA, `\uFEFF${noticia()}`.replace(/\n/g, "\r\n"), false],
    ["a sheet", "content/tramites/certificado.md", tramite(), true],
    ["an office", "content/dependencias/general.md", dependencia({ telefono: "604 555 0102" }), true],
    ["with the number of a person", NOTICIA, noticia({}, "Llame al 310 555 0102."), true],
    ["with an error", NOTICIA, noticia({ fecha: "ayer" }), false],
    [
      "that names a photo by another name, for which one that is there is suggested",
      NOTICIA,
      noticia({ imagen: "Rio.JPG" }),
      false,
    ],
    ["a draft that lacks what it must say", NOTICIA, doc({ titulo: "Feria", borrador: true }), false],
    ["whose front matter is not closed", NOTICIA, "---\ntitulo: Feria\n", false],
    ["with a number that is none", NOTICIA, noticia().replace("titulo:", "otra: .nan\ntitulo:"), false],
  ];

  it.each(cases)("%s, is what it is when it is judged anew", (_, archivo, text, isKept) => {
    const known = kept({ [archivo]: text });
    expect(Object.keys(known)).toEqual(isKept ? [archivo] : []);
    const again = judge(known, { [archivo]: text });
    expect(again.judged).toEqual([anew(archivo, text)]);
    expect(again.toKeep).toBeUndefined();
  });

  it("is judged anew when its text is another", () => {
    const changed = noticia({ titulo: "Otra jornada de vacunación" });
    const again = judge(kept({ [NOTICIA]: noticia() }), { [NOTICIA]: changed });
    expect(again.judged).toEqual([anew(NOTICIA, changed)]);
    expect(again.toKeep?.[NOTICIA]?.blob).toBe(gitBlobName(Buffer.from(changed)));
  });

  it("is judged anew at another path: its fields have other rules there", () => {
    const moved = "content/tramites/feria.md";
    expect(judge(kept({ [NOTICIA]: noticia() }), { [moved]: noticia() }).judged).toEqual([anew(moved, noticia())]);
  });

  it("is forgotten when it is gone or has errors", () => {
    const other = "content/noticias/otra.md";
    const known = kept({ [NOTICIA]: noticia(), [other]: noticia() });
    expect(Object.keys(judge(known, { [other]: noticia() }).toKeep ?? {})).toEqual([other]);
    const broken = { [NOTICIA]: noticia({ fecha: "ayer" }), [other]: noticia() };
    expect(Object.keys(judge(known, broken).toKeep ?? {})).toEqual([other]);
  });
});
