import { describe, expect, test } from "vitest";
import { searchRecords } from "../../scripts/data/search.ts";
import { searchWords } from "../../scripts/data/search-words.ts";
import { exampleDocument, sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const recordAt = (url: string, shown = site) => searchRecords(shown).find((record) => record.url === url);

describe("the search finds, besides pages,", () => {
  test("a sheet without a page where it is listed, with whom to ask", () => {
    expect(recordAt("/tramites/#impuesto-predial-unificado")).toEqual({
      url: "/tramites/#impuesto-predial-unificado",
      title: "Impuesto predial unificado",
      summary:
        "Sin ficha todavía. Atiende: Secretaría de Hacienda. Teléfono: +57 604 555 0102. Horario: Lunes a viernes, 8 a. m. a 12 m.",
      words: [],
      kind: "Trámite",
      office: "Secretaría de Hacienda",
    });
  });

  test("nothing of an office that is not public", () => {
    const record = recordAt("/tramites/#impuesto-predial-unificado", sampleSite({ dependencias: [] }));
    expect(record?.office).toBeUndefined();
    expect(record?.summary).not.toContain("Atiende");
  });

  test("the NIT of the town hall, and nothing while none of its data is published", () => {
    expect(recordAt("/atencion/")?.summary).toContain("NIT: 899999999-1.");
    const { nombre, departamento, codigo_dane, canales, zona_horaria, valores, ficticio } = site.municipio;
    const municipio = { nombre, departamento, codigo_dane, canales, zona_horaria, valores, ficticio };
    expect(recordAt("/atencion/", sampleSite({ municipio: municipio as typeof site.municipio }))).toBeUndefined();
  });

  test("the lists by their names", () => {
    expect(recordAt("/tramites/")?.title).toBe("Trámites");
  });
});

describe("the words of the site", () => {
  const words = searchWords(site).trim().split("\n");

  test("are those of titles and other names, once each, the most frequent first", () => {
    expect(words).toContain("predial");
    expect(words).toContain("vecindad");
    expect(new Set(words).size).toBe(words.length);
  });

  test("are none of a notice to a person, no number, and no more than fit", () => {
    const notice = exampleDocument("documentos");
    const titled = { ...notice, data: { ...notice.data, titulo: "Citación a Zutano Perengano", a_persona: true } };
    const many = Array.from({ length: 4000 }, (_, index) =>
      sampleDocument("paginas", `p${index}`, {
        titulo: `palabra${index} 2026`,
        resumen: "Un resumen de esta página.",
        dependencia: "hacienda",
      }),
    );
    const listed = searchWords(sampleSite({ documentos: [titled], paginas: many }))
      .trim()
      .split("\n");
    expect(listed).not.toContain("zutano");
    expect(listed).not.toContain("2026");
    expect(listed).toHaveLength(3000);
  });
});
