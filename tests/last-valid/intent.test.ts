import { describe, expect, it } from "vitest";
import { intentOf } from "../../scripts/last-valid/intent.ts";

/** A news item whose front matter has these lines besides the usual ones. */
const news = (...lines: string[]) => ["---", "titulo: Jornada de vacunación", ...lines, "---", "", "Texto."].join("\n");
const conflict = (ours: string, theirs: string) =>
  news("<<<<<<< HEAD", ours, "=======", theirs, ">>>>>>> otra", "lugar: x");

describe("what a broken text withdraws", () => {
  const WITHDRAWN: [what: string, text: string][] = [
    ["a draft", news("borrador: true")],
    ["a draft with a space before its colon", news("borrador : true")],
    ["a draft in Spanish", news("borrador: sí")],
    ["a draft between quotes", news('borrador: "Si"')],
    ["a draft with a note", news("borrador: true # hasta que lo firme la alcaldesa")],
    ["a draft with a slip in its key", news("borador: true")],
    ["a draft in capitals", news("BORRADOR: TRUE")],
    ["a draft without a colon, in YAML that cannot be read", news("resumen: uno: dos", "borrador true")],
    ["a draft with an equals sign, in YAML that cannot be read", news("resumen: uno: dos", "borrador = true")],
    ["a draft beside a title that breaks the YAML", news("resumen: Aviso: mañana", "borrador: true")],
    ["a draft under a tab", news("\tborrador: true")],
    ["a draft said twice, once not", news("borrador: false", "borrador: true")],
    ["a draft in a text without its last fence", news("borrador: true").replace("\n---\n\nTexto.", "")],
    ["a draft in a text without its first fence", news("borrador: true").slice("---\n".length)],
    ["a draft below the last fence", news("lugar: x").replace("Texto.", "borrador: true\n\nTexto.")],
    ["a draft on one side of a merge", conflict("borrador: true", "lugar: y")],
    ["a draft on the other side of a merge", conflict("borrador: false", "borrador: true")],
  ];
  it.each(WITHDRAWN)("%s withdraws", (_, text) => {
    expect(intentOf("noticias", [text])).toEqual({ why: "withdrawn" });
  });

  const UNREADABLE: [what: string, line: string][] = [
    ["a day without its zero", "fecha: 2026-12-1"],
    ["a day that does not exist", "fecha: 2026-02-30"],
    ["a day in words", "fecha: primero de diciembre"],
    ["a day the other way round", "vence: 01/12/2026"],
    ["a list", "vence: [2026-12-01]"],
    ["a draft that may be one", "borrador: quizá"],
    ["a draft that is a number", "borrador: 2"],
    ["a slip in the key and in the day", "vense: 2026-12-1"],
  ];
  it.each(UNREADABLE)("%s is there and cannot be read", (_, line) => {
    expect(intentOf("noticias", [news(line)])).toEqual({ why: "unreadable" });
    expect(intentOf("noticias", [news("resumen: uno: dos", line)])).toEqual({ why: "unreadable" });
  });

  it("dates count as written, and of two the one that withdraws more", () => {
    const read = intentOf("noticias", [news("fecha: 2026-12-01", 'vence: "2026-12-31"')]);
    expect(read).toEqual({ values: { fecha: "2026-12-01", vence: "2026-12-31" }, isPersonal: false });
    const first = conflict("fecha: 2026-01-01", "fecha: 2026-12-01");
    expect(intentOf("noticias", [first])).toMatchObject({ values: { fecha: "2026-12-01" } });
    const last = conflict("vence: 2026-05-01", "vence: 2026-12-01");
    expect(intentOf("noticias", [last])).toMatchObject({ values: { vence: "2026-05-01" } });
  });

  it.each([
    ["no draft", "borrador: false"],
    ["no draft, in Spanish", "borrador: No"],
    ["an empty key", "borrador:"],
    ["a comment", "# borrador: true"],
    ["another key", "lugar: borrador"],
    ["an empty day", "vence:"],
  ])("%s withdraws nothing", (_, line) => {
    const nothing = { values: {}, isPersonal: false };
    expect(intentOf("noticias", [news(line)])).toEqual(nothing);
    expect(intentOf("noticias", [news("resumen: uno: dos", line)])).toEqual(nothing);
  });

  it("only the keys by which a collection is withdrawn count", () => {
    const text = news("fecha: ayer", "vence: nunca", "etapa: quién sabe");
    for (const collection of ["agenda", "entidades", "paginas"] as const)
      expect(intentOf(collection, [text])).toEqual({ values: {}, isPersonal: false });
  });

  it.each([
    ["etapa: revisado", { values: { etapa: "revisado" }, isPersonal: false }],
    ["etapa: Publicado", { values: { etapa: "publicado" }, isPersonal: false }],
    ["etapa: publicad", { values: { etapa: "publicado" }, isPersonal: false }],
    ["etapa: levntado", { values: { etapa: "levantado" }, isPersonal: false }],
    ["etapa: 7", { why: "unreadable" }],
  ])("a sheet with «%s»", (line, intent) => {
    expect(intentOf("tramites", [news(line)])).toEqual(intent);
  });

  it.each(["tipo: Edicto", "a_persona: true", "a_persona: tal vez"])(
    "«%s» makes a notice to a person of it",
    (line) => {
      expect(intentOf("documentos", [news(line)])).toEqual({ values: {}, isPersonal: true });
    },
  );

  it("keys that a truncated text lacks come from the version before", () => {
    const draft = news("borrador: true", "lugar: x");
    expect(intentOf("noticias", ["---\ntitulo: Jor", draft])).toEqual({ why: "withdrawn" });
    expect(intentOf("noticias", [news("lugar: x"), draft])).toEqual({ values: {}, isPersonal: false });
    expect(intentOf("noticias", [news("resumen: uno: dos"), draft])).toEqual({ values: {}, isPersonal: false });
  });
});
