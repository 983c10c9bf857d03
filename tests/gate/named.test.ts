import { describe, expect, it } from "vitest";
import { dataForAll } from "../../scripts/gate/named.ts";
import type { DataFiles } from "../../scripts/schema/index.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import type { Entry } from "../../scripts/validation/document.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";

const about = { titulo: "Un título", resumen: "Una frase que dice de qué se trata.", dependencia: "hacienda" };
const shown = [
  sampleDocument("paginas", "publica", about),
  sampleDocument("documentos", "edicto-fulano", {
    ...about,
    tipo: "edicto",
    fecha_publicacion: "2026-11-01",
    vence: "2026-12-01",
  }),
] as unknown as Entry[];

describe("addresses that data files link to", () => {
  it.each([
    ["a public document", "/paginas/publica/", true],
    ["a page that the site makes", "/transparencia/ita/", true],
    ["a list of documents", "/noticias/2026/", true],
    ["another site", "https://www.gov.co/", true],
    ["a file", "/media/acta.pdf", true],
    ["a draft, or what is not there any more", "/paginas/borrador/", false],
    ["a public document by its full address", "https://www.municipio.gov.co/paginas/publica", true],
    ["a draft by its full address", "https://municipio.gov.co/paginas/borrador/", false],
    ["a file of a notice by its full address", "https://www.municipio.gov.co/media/edicto-fulano.pdf?v=2", false],
    ["a notice to a person", "/documentos/edicto-fulano/", false],
    ["a file that a notice named", "/media/edicto-fulano.pdf", false],
  ])("%s: %s stays: %s", (_what, destino, stays) => {
    const data: Partial<DataFiles> = {
      transparencia: menus.parse({ transparencia: [{ numero: "1", nombre: "Uno" }] }),
    };
    const [section] = data.transparencia?.transparencia ?? [];
    Object.assign(section ?? {}, { destino });
    const kept = dataForAll(data, shown, new Set(["/media/edicto-fulano.pdf"]), "https://www.municipio.gov.co");
    expect(kept.transparencia?.transparencia[0]).toEqual({ ...section, ...(stays ? {} : { destino: undefined }) });
  });
});
