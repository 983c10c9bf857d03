import { describe, expect, it } from "vitest";
import { referenceIssues } from "../../scripts/references/documents.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { doc, type FrontMatter } from "../helpers/documents.ts";
import { inShort, pathOf, sentences, targets } from "../helpers/judged-references.ts";

describe("an agreement of the committee", () => {
  const DEFAULTS = {
    titulo: "Publicar el plan de adquisiciones",
    resumen: "Lo que la alcaldía va a comprar en el año.",
    dependencia: "planeacion",
    fecha: "2026-08-04",
    para_cuando: "2026-08-31",
  };

  /** Judged on the day of the targets, on which the minutes `acta-de-agosto` are there. */
  function judge(data: FrontMatter): Issue[] {
    const { read, issues } = validateDocument(pathOf("content/acuerdos/plan.md"), doc({ ...DEFAULTS, ...data }));
    const known = targets();
    const documents = new Map(known.documents).set("/documentos/acta-de-agosto/", {
      archivo: "content/documentos/acta-de-agosto.md",
      public: false,
    });
    return [...issues, ...(read ? referenceIssues(read, { ...known, documents, today: "2026-11-22" }) : [])];
  }

  it.each<[string, FrontMatter, string[]]>([
    ["is right without the day on which it was done", {}, []],
    ["may be done today", { cumplido: "2026-11-22" }, []],
    ["may name minutes that are not public yet", { acta: "acta-de-agosto" }, []],
    ["is due on the day of its meeting or later", { para_cuando: "2026-08-03" }, ["6 fechas-al-reves para_cuando"]],
    ["is done on the day of its meeting or later", { cumplido: "2026-08-03" }, ["7 fechas-al-reves cumplido"]],
    ["is not done on a day to come", { cumplido: "2026-11-23" }, ["7 dia-por-venir cumplido"]],
    ["names its minutes by their file", { acta: "/documentos/acta-de-agosto/" }, ["7 formato-incorrecto acta"]],
  ])("%s", (_rule, data, expected) => {
    expect(inShort(judge(data))).toEqual(expected);
  });

  it("with minutes that are no document is shown without them, and the validator warns", () => {
    const issues = judge({ acta: "acta-de-agost" });
    expect(issues.map(({ gravedad }) => gravedad)).toEqual(["aviso"]);
    expect(sentences([...issues, ...judge({ acta: "otra-cosa" })])).toEqual([
      [
        "«acta» dice «acta-de-agost», y no hay un documento con ese nombre de archivo: se publica sin su acta.",
        "¿Quiso escribir «acta-de-agosto»?",
      ],
      [
        "«acta» dice «otra-cosa», y no hay un documento con ese nombre de archivo: se publica sin su acta.",
        "Escriba el nombre de un archivo de content/documentos, sin .md, o borre la línea.",
      ],
    ]);
  });

  it("that is done on a day to come says what to write", () => {
    expect(sentences(judge({ cumplido: "2026-12-01" }))).toEqual([
      [
        "«cumplido» dice 2026-12-01, un día que todavía no llega.",
        "Escriba el día en que se hizo; si todavía no se ha hecho, borre la línea.",
      ],
    ]);
  });
});
