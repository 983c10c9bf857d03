import { describe, expect, it } from "vitest";
import { publishedFaults } from "../../scripts/gate/faults.ts";
import type { HeldBack } from "../../scripts/last-valid/held-back.ts";
import { documentOf } from "../../scripts/schema/document-path.ts";
import { type DocumentPath, type Entry, validateDocument } from "../../scripts/validation/document.ts";
import { issue } from "../../scripts/validation/issue.ts";
import { doc, noticia } from "../helpers/documents.ts";

const NEWS = "content/noticias/jornada.md";
const OTHER = "content/noticias/otra.md";
const PHOTO = "content/media/foto.jpg";

function entry(archivo: string, text: string): Entry {
  const { entry } = validateDocument({ archivo, ...documentOf(archivo) } as DocumentPath, text);
  if (!entry) throw new Error("the sample is not valid");
  return entry;
}

const news = entry(NEWS, noticia({ imagen: "/media/foto.jpg", imagen_alt: "El puesto de salud" }));
const edict = entry(
  "content/documentos/edicto.md",
  doc(
    {
      titulo: "Edicto de Fulano de Tal",
      resumen: "Se notifica la resolución a la persona interesada.",
      dependencia: "secretaria-general",
      tipo: "edicto",
      fecha_publicacion: "2026-03-05",
      vence: "2026-12-31",
      archivo: "/media/edicto-de-fulano.pdf",
    },
    "Vea el archivo.",
  ),
);
const personalDatum = (archivo: string, linea = 9) =>
  issue("dato-personal", { archivo, linea }, { clase: "el celular", dato: "310 555 0123" });
const missing = (archivo: string) =>
  issue(
    "falta-campo",
    { archivo, campo: "resumen", linea: 2 },
    { campo: "resumen", etiqueta: "Resumen", ejemplo: "x" },
  );
const shown = { blob: "b", commit: "c", day: "2026-03-05", seconds: 0 };
const NOBODY = { errores: 0, avisos: 0 };

describe("public issues", () => {
  it.each([
    ["a public document", NEWS],
    ["a photo that a public document shows", PHOTO],
    ["a picture that the municipality shows", "content/media/escudo.png"],
    ["a data file", "content/plan.yaml"],
  ])("are those of %s", (_, archivo) => {
    const { issues, unnamed } = publishedFaults({
      issues: [personalDatum(archivo)],
      heldBack: [],
      shown: [news],
      media: ["/media/escudo.png"],
    });
    expect([issues.map((each) => each.archivo), unnamed]).toEqual([[archivo], NOBODY]);
  });

  it.each([
    ["a document that is not shown", OTHER],
    ["a photo that nothing public shows", "content/media/otra.jpg"],
    ["a notice to a person", edict.archivo],
    ["what only a notice to a person shows", "content/media/edicto-de-fulano.pdf"],
    ["a file that is nothing of the site", "content/novedades/Fulano.docx"],
  ])("of %s are a count", (_, archivo) => {
    const input = { heldBack: [], shown: [news, edict] };
    expect(publishedFaults({ ...input, issues: [personalDatum(archivo), personalDatum(archivo)] })).toEqual({
      issues: [],
      heldBack: [],
      unnamed: { errores: 0, avisos: 1 },
    });
    expect(publishedFaults({ ...input, issues: [personalDatum(archivo), missing(archivo)] })).toEqual({
      issues: [],
      heldBack: [],
      unnamed: { errores: 1, avisos: 0 },
    });
  });

  it("have a place and text, and nothing else", () => {
    expect(publishedFaults({ issues: [personalDatum(NEWS)], heldBack: [], shown: [news] }).issues).toEqual([
      {
        archivo: NEWS,
        linea: 9,
        etiqueta: "",
        codigo: "dato-personal",
        gravedad: "aviso",
        problema: "Hay algo que parece el documento de identidad, el correo o el celular de una persona.",
        remedio:
          "Bórrelo: la ley protege los datos personales. Si es de la alcaldía y se puede publicar, agréguelo a «datos_publicos» en content/municipio.yaml.",
      },
    ]);
  });

  it("are listed once if two were found in one line", () => {
    const issues = [personalDatum(NEWS), personalDatum(NEWS), personalDatum(NEWS, 10)];
    expect(publishedFaults({ issues, heldBack: [], shown: [news] }).issues.map(({ linea }) => linea)).toEqual([9, 10]);
  });

  it("have no line if they are of a whole file", () => {
    const [found] = publishedFaults({
      issues: [issue("imagen-danada", { archivo: PHOTO })],
      heldBack: [],
      shown: [news],
    }).issues;
    expect(found).not.toHaveProperty("linea");
  });
});

describe("what is held back", () => {
  const held = (archivo: string, more: Partial<HeldBack> = {}): HeldBack => ({
    archivo,
    issues: [missing(archivo)],
    shown,
    ...more,
  });

  it("has the title and the office of the published version", () => {
    expect(publishedFaults({ issues: [], heldBack: [held(NEWS)], shown: [news] })).toEqual({
      issues: [],
      heldBack: [
        {
          archivo: NEWS,
          titulo: "Jornada de vacunación",
          dependencia: "secretaria-general",
          estado: "El sitio muestra la versión del 5 de marzo de 2026, la última sin errores.",
        },
      ],
      unnamed: NOBODY,
    });
  });

  it.each([
    ["shown nowhere", held(OTHER, { shown: undefined })],
    ["a notice to a person", held(edict.archivo)],
    ["a notice to a person since its last change", held(NEWS, { isPersonal: true })],
  ])("and %s is a count", (_, file) => {
    expect(publishedFaults({ issues: [missing(file.archivo)], heldBack: [file], shown: [news, edict] })).toEqual({
      issues: [],
      heldBack: [],
      unnamed: { errores: 1, avisos: 0 },
    });
  });

  it("of a data file has its path as its name, although it has no page", () => {
    const { heldBack } = publishedFaults({
      issues: [],
      heldBack: [held("content/plan.yaml", { shown: undefined })],
      shown: [],
    });
    expect(heldBack).toMatchObject([{ archivo: "content/plan.yaml", titulo: "content/plan.yaml" }]);
  });
});
