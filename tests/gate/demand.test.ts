import { describe, expect, it } from "vitest";
import { assembleContent, sheetsOf } from "../../scripts/model/assemble.ts";
import { byDemand } from "../../scripts/model/by-demand.ts";
import { PUBLISHED_SHEET, sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { throughGate } from "../helpers/through-gate.ts";

const asked = (solicitudes: number) => ({ demanda: { solicitudes, anio: 2025, fuente: "Libro secreto" } });
const about = { titulo: "Un trámite", resumen: "Una frase que dice de qué se trata.", dependencia: "hacienda" };
const sheet = (slug: string, data: object) =>
  sampleDocument("tramites", slug, { ...about, titulo: `Trámite ${slug}`, etapa: "levantado", ...data });

const documents = [
  sheet("a-sin", PUBLISHED_SHEET),
  sheet("b-poco", { ...PUBLISHED_SHEET, ...asked(7) }),
  sheet("c-ficha", asked(50)),
  sheet("d-mucho", { ...PUBLISHED_SHEET, ...asked(840) }),
  sheet("e-nada", {}),
  sheet("f-igual", asked(840)),
  sheet("g-borrador", { ...asked(9000), borrador: true }),
  sheet("h-cero", asked(0)),
];
const gate = throughGate(documents, "2026-11-22");

describe("of how often a sheet without a page is asked for", () => {
  it("only its place passes: equals stand A–Z, and drafts take no place", () => {
    expect(gate.inventory.map(({ slug, puesto }) => [slug, puesto])).toEqual([
      ["c-ficha", 3],
      ["e-nada", undefined],
      ["f-igual", 2],
      ["h-cero", 5],
    ]);
    expect(JSON.stringify(gate.inventory)).not.toMatch(/secreto|2025|840|9000/);
  });

  it("its place puts it among the published ones; what nobody has counted comes last, A–Z", () => {
    const site = assembleContent({ ...sampleSite(), data: {}, documents: gate.documents, inventory: gate.inventory });
    expect(byDemand(sheetsOf(site, "tramites")).map(({ slug }) => slug)).toEqual([
      ...["d-mucho", "f-igual", "c-ficha", "b-poco", "h-cero"],
      ...["a-sin", "e-nada"],
    ]);
    // The to-do lists take it as it comes.
    expect(site.inventory.map(({ slug }) => slug)).toEqual(["f-igual", "c-ficha", "h-cero", "e-nada"]);
  });
});
