import { describe, expect, it } from "vitest";
import { SuitDifferences } from "../../layouts/components/inventory/suit-differences.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { compareWithSuit } from "../../scripts/gate/compare-suit.ts";
import { type ComparedSheet, suitName, suitSummary } from "../../scripts/model/suit.ts";
import { PUBLISHED_SHEET, sampleDocument } from "../helpers/sample-documents.ts";
import { throughGate } from "../helpers/through-gate.ts";

const about = { resumen: "Una frase que dice de qué se trata.", dependencia: "hacienda" };
const sheet = (slug: string, titulo: string, data: object = {}) =>
  sampleDocument("tramites", slug, { ...about, titulo, etapa: "levantado", ...data });

const { listed } = throughGate(
  [
    sheet("residencia", "Certificado de residencia", { ...PUBLISHED_SHEET, codigo_suit: "0012" }),
    sheet("predial", "Impuesto predial", { ...PUBLISHED_SHEET, codigo_suit: "34" }),
    sheet("rifas", "Autorización de rifas", PUBLISHED_SHEET),
    sheet("estrato", "Certificado de estrato", PUBLISHED_SHEET),
    sheet("licencia", "Licencia de construcción", { codigo_suit: "99999" }),
    sheet("licencia-2", "Licencia de construcción nueva", { codigo_suit: "99999" }),
    sheet("paz", "Paz y salvo", { ...PUBLISHED_SHEET, codigo_suit: "77" }),
    sheet("borrador", "Un trámite secreto", { codigo_suit: "55", borrador: true }),
  ],
  "2026-11-22",
);
const row = (codigo: string, nombre: string) => ({ codigo, nombre });
const suit = compareWithSuit(listed, [
  row("12", "CERTIFICADO DE RESIDENCIA"),
  row("34", "Impuesto predial unificado"),
  row("56", "Autorizacion de rifas"),
  row("56", "Autorización de rifas"),
  row("78", "Paz y salvo"),
  row("55", "Un trámite del SUIT <b>"),
]);
const titles = (sheets: readonly ComparedSheet[]) => sheets.map(({ titulo }) => titulo);

describe("the trámites of the site beside those of the SUIT", () => {
  it("are the same by number, else by name; drafts are not there", () => {
    expect(suitSummary(suit)).toBe("De 7 trámites, 4 están en el SUIT; faltan 1 allá y 1 aquí.");
    expect(titles(suit.faltanAlla)).toEqual(["Certificado de estrato"]);
    expect(suit.faltanAqui.map(suitName)).toEqual(["T55, Un trámite del SUIT <b>"]);
    expect(suit.otroNombre.map(({ sheet: { titulo } }) => titulo)).toEqual(["Impuesto predial"]);
    expect(suit.otroCodigo.map(({ sheet: { titulo }, row: { codigo } }) => [titulo, codigo])).toEqual([
      ["Paz y salvo", "78"],
    ]);
    expect(suit.repetidosAlla.map((rows) => rows.length)).toEqual([2]);
    expect(suit.repetidosAqui.map(titles)).toEqual([["Licencia de construcción", "Licencia de construcción nueva"]]);
  });

  it("of a sheet without a page its number stays in the gate", () => {
    expect(JSON.stringify(suit)).not.toMatch(/99999|secreto/);
    expect(suit.repetidosAqui[0]?.[0]).toEqual({
      archivo: "content/tramites/licencia.md",
      titulo: "Licencia de construcción",
      dependencia: "",
    });
  });

  it("are shown with a sentence first; what somebody wrote is only text", () => {
    const html = renderPage(<SuitDifferences suit={suit} />);
    expect(html.indexOf("De 7 trámites")).toBeLessThan(html.indexOf("<details>"));
    expect(html).toContain("<li>T55, Un trámite del SUIT &lt;b></li>");
    expect(html).toContain('<a href="/tramites/estrato/">Certificado de estrato</a>');
  });

  it("without a difference have no list", () => {
    const same = compareWithSuit(listed.slice(0, 1), [row("12", "Certificado de residencia")]);
    expect(suitSummary(same)).toBe("De 1 trámite, 1 está en el SUIT; no falta ninguno allá ni aquí.");
    expect(renderPage(<SuitDifferences suit={same} />)).not.toContain("<details>");
  });
});
