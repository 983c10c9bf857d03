import { describe, expect, it } from "vitest";
import type { DocumentPast } from "../../scripts/history/tracked.ts";
import { type LossInput, lossInWords, massLoss } from "../../scripts/last-valid/loss.ts";

const TODAY = "2026-04-10";
const path = (index: number) => `content/noticias/n${index}.md`;

/** A news item that the history knows. */
const past = (index: number, more: Partial<DocumentPast> = {}): DocumentPast => ({
  document: index,
  collection: "noticias",
  titulo: `Noticia ${index}`,
  isPersonal: false,
  values: { fecha: "2026-03-05" },
  archivo: path(index),
  readAt: new Map([[path(index), "2026-03-05"]]),
  ...more,
});

/** It as it would be published. */
const entry = (index: number, data: object = {}) => ({
  archivo: path(index),
  collection: "noticias" as const,
  data: { titulo: `Noticia ${index}`, fecha: "2026-03-05", ...data },
});

const items = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The loss when `there` of `all` news are in the content, and the others are as told. */
function loss(all: number, there: number, more: Partial<LossInput> = {}) {
  const pasts = items(all, (index) => past(index));
  const documents = new Set(pasts.map(({ archivo }) => archivo));
  return massLoss({ pasts, documents, entries: items(there, entry), heldBack: [], today: TODAY, ...more });
}

/** The content when the first `there` are as they were, and the others say this. */
const saying = (there: number, all: number, data: object) =>
  items(all, (index) => entry(index, index < there ? {} : data));

describe("the guard against mass loss", () => {
  it("stops if more than half of at least ten would disappear", () => {
    expect(loss(10, 4)).toEqual({ missing: [4, 5, 6, 7, 8, 9].map(path), of: 10 });
    expect(loss(10, 0)?.missing).toHaveLength(10);
    expect(loss(10, 5)).toBeUndefined();
    expect(loss(9, 0)).toBeUndefined();
    expect(loss(0, 0)).toBeUndefined();
  });

  it.each([
    ["their own draft", { borrador: true }],
    ["their own last day", { vence: "2026-04-09" }],
  ])("lets %s take them away", (_, data) => expect(loss(10, 10, { entries: saying(2, 10, data) })).toBeUndefined());

  it("counts documents as missing if their date was moved to the future", () => {
    expect(loss(10, 10, { entries: saying(2, 10, { fecha: "2026-12-01" }) })?.missing).toHaveLength(8);
  });

  it("counts a held-back document as what is published of it", () => {
    const held = (why: "withdrawn" | "expired" | "unreadable" | "people-removed" | "no-valid-version") =>
      items(8, (index) => ({ archivo: path(index + 2), issues: [], why }));
    expect(loss(10, 2, { heldBack: held("withdrawn") })).toBeUndefined();
    expect(loss(10, 2, { heldBack: held("expired") })).toBeUndefined();
    for (const why of ["unreadable", "people-removed", "no-valid-version"] as const)
      expect(loss(10, 2, { heldBack: held(why) })?.missing).toHaveLength(8);
  });

  it("counts documents removed in the last seven days, but not earlier ones or expired ones", () => {
    const gone = (goneSince: string, values = {}) =>
      items(10, (index) => past(index, index < 2 ? {} : { goneSince, values }));
    expect(loss(10, 2, { pasts: gone("2026-04-10") })?.missing).toHaveLength(8);
    expect(loss(10, 2, { pasts: gone("2026-04-04") })?.missing).toHaveLength(8);
    expect(loss(10, 2, { pasts: gone("2026-04-03") })).toBeUndefined();
    expect(loss(10, 2, { pasts: gone("2026-04-04", { borrador: true }) })).toBeUndefined();
    expect(loss(10, 2, { pasts: gone("2026-04-04", { vence: "2026-04-03" }) })).toBeUndefined();
  });

  it("follows a document through an uncommitted rename", () => {
    const renamed = items(10, (index) => ({ ...entry(index), archivo: `content/paginas/n${index}.md` }));
    expect(loss(10, 0, { entries: renamed })).toBeUndefined();
  });

  it("reports how many, where most of them were, some examples, and both remedies", () => {
    const missing = [...items(6, path), "content/tramites/uno.md"];
    expect(lossInWords({ missing, of: 12 }, TODAY)).toMatchInlineSnapshot(`
      "El sitio no se construyó: desaparecerían 7 de los 12 documentos que se podían leer en los últimos 7 días.
      Lo que estaba publicado sigue igual.
      Faltan sobre todo en: content/noticias (6), content/tramites (1).
      Por ejemplo: content/noticias/n0.md, content/noticias/n1.md, content/noticias/n2.md, content/noticias/n3.md, content/noticias/n4.md.
      Si fue un descuido, devuelva los archivos: «git revert» deshace el cambio que los quitó.
      Si de verdad quiere retirarlos, escriba en content/municipio.yaml hasta qué día lo acepta:
      acepto_retirar_hasta: 2026-04-10"
    `);
  });
});
