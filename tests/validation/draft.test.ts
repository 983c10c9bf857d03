import { describe, expect, it } from "vitest";
import { documentTemplate } from "../../scripts/editor/template.ts";
import { publicDocuments } from "../../scripts/gate/documents.ts";
import { massLoss } from "../../scripts/last-valid/loss.ts";
import { addressOf } from "../../scripts/model/addresses.ts";
import { targetsOf } from "../../scripts/references/targets.ts";
import { collectionIds, collections } from "../../scripts/schema/index.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { doc, noticia, tramite } from "../helpers/documents.ts";

const PATH = { archivo: "content/noticias/a.md", collection: "noticias", slug: "a" } as const;
const judge = (text: string) => validateDocument(PATH, text);
const inShort = (text: string) =>
  judge(text).issues.map(({ gravedad, codigo, campo }) => `${gravedad} ${codigo} ${campo}`);

describe("a draft that lacks something", () => {
  it("is told with warnings and is no error", () => {
    const { entry, isUnfinished, issues } = judge(doc({ titulo: "Jornada de vacunación", borrador: true }));
    expect([entry, isUnfinished]).toEqual([undefined, true]);
    expect(issues.map(({ gravedad, mensaje, sugerencia }) => [gravedad, mensaje, sugerencia])).toEqual([
      [
        "aviso",
        "Falta «resumen» (Resumen); este borrador no se puede publicar sin ese dato.",
        "Agregue la línea, por ejemplo: resumen: Documento que acredita que usted vive en el municipio.",
      ],
      [
        "aviso",
        "Falta «dependencia» (Dependencia responsable); este borrador no se puede publicar sin ese dato.",
        "Agregue la línea, por ejemplo: dependencia: secretaria-general",
      ],
      [
        "aviso",
        "Falta «fecha» (Fecha); este borrador no se puede publicar sin ese dato.",
        "Agregue la línea, por ejemplo: fecha: 2026-11-22",
      ],
    ]);
  });

  it.each([
    ["an empty text", noticia({ borrador: true, resumen: "" }), ["aviso texto-corto resumen"]],
    ["what another field asks for", noticia({ borrador: true, urgente: true }), ["aviso falta-campo vence"]],
    [
      "what a misspelt key says",
      noticia({ borrador: true, rezumen: "x", resumen: undefined }),
      ["error campo-desconocido rezumen", "error texto-corto resumen"],
    ],
  ])("%s", (_what, text, said) => expect(inShort(text)).toEqual(said));

  it("is only a warning in a sheet, too", () => {
    const path = { archivo: "content/tramites/t.md", collection: "tramites", slug: "t" } as const;
    const { isUnfinished, issues } = validateDocument(
      path,
      tramite({ borrador: true, costo: undefined, requisitos: [] }),
    );
    expect([isUnfinished, issues.map(({ gravedad, codigo }) => `${gravedad} ${codigo}`)]).toEqual([
      true,
      ["aviso lista-corta", "aviso falta-campo"],
    ]);
  });

  it.each([
    [
      "a wrong value",
      noticia({ borrador: true, fecha: "mañana", resumen: undefined }),
      "error fecha-mal-escrita fecha",
    ],
    ["an unknown key", noticia({ borrador: true, sobra: 1, resumen: undefined }), "error campo-desconocido sobra"],
    [
      "a text that is too short",
      noticia({ borrador: true, titulo: "Hola", resumen: undefined }),
      "error texto-corto titulo",
    ],
    ["no draft at all", noticia({ borrador: false, resumen: undefined }), "error falta-campo resumen"],
    ["a draft in other words", noticia({ borrador: "sí", resumen: undefined }), "error falta-campo resumen"],
    [
      "a draft that cannot be read",
      noticia({ borrador: true }).replace(/^titulo: .*$/m, "titulo: a: b"),
      "error yaml-dos-puntos titulo",
    ],
  ])("stays an error: %s", (_what, text, said) => {
    expect(inShort(text)).toContain(said);
    expect(judge(text)).toMatchObject({ isUnfinished: false });
    expect(judge(text).entry).toBeUndefined();
  });

  it.each(collectionIds)("is what is written for a new document of %s", (id) => {
    const text = documentTemplate(collections[id], { titulo: "Un título cualquiera", today: "2026-11-22" });
    const { isUnfinished, issues } = validateDocument(
      { archivo: `content/${id}/a.md`, collection: id, slug: "a" },
      text,
    );
    expect([isUnfinished, issues.filter(({ gravedad }) => gravedad === "error")]).toEqual([true, []]);
  });
});

describe("an unfinished draft among the other content", () => {
  const input = { paths: [PATH], entries: [], media: { files: [], images: [] }, data: {}, today: "2026-11-22" };
  const address = addressOf("noticias", "a");

  it("is no public target, unlike a document that could not be read", () => {
    const { documents, mayBeGenerated } = targetsOf({ ...input, unfinished: [PATH] });
    expect(documents.get(address)).toEqual({ archivo: PATH.archivo, public: false });
    expect(mayBeGenerated("/noticias/1999/")).toBe(false);
    expect(targetsOf(input).documents.get(address)).toEqual({ archivo: PATH.archivo, public: true });
    expect(targetsOf(input).mayBeGenerated("/noticias/1999/")).toBe(true);
  });

  it("counts among the drafts, and nothing else of it is known", () => {
    expect(publicDocuments([], "2026-11-22", new Map(), "https://san-ejemplo.example", 1)).toMatchObject({
      shown: [],
      inventory: [],
      unseen: { borradores: 1, programados: 0, vencidos: 0 },
    });
  });

  it("is withdrawn and not lost", () => {
    const pasts = Array.from({ length: 12 }, (_, index) => ({
      archivo: `content/noticias/n${index}.md`,
      titulo: `N ${index}`,
      collection: "noticias" as const,
      values: {},
    }));
    const lost = {
      pasts: pasts as never,
      documents: new Set<string>(),
      entries: [],
      heldBack: [],
      today: "2026-11-22",
    };
    expect(massLoss(lost)?.missing).toHaveLength(12);
    expect(massLoss({ ...lost, unfinished: pasts })).toBeUndefined();
  });
});
