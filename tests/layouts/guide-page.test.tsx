import { describe, expect, it } from "vitest";
import { GuidePage } from "../../layouts/pages/admin-guia.11ty.tsx";
import { mainOf } from "../helpers/read-page.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const TEXT = "# Guía\n\n## Fotos\n\n[Vea](#fotos)\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n";
const page = (notes?: string) =>
  mainOf(<GuidePage site={sampleSite()} guide={{ text: TEXT, images: new Map(), notes }} />);
const headings = (html: string) =>
  [...html.matchAll(/<h(\d)(?: id="([^"]*)")?>/g)].map(([, level, id]) => `${level} ${id}`);

describe("the guide of a town", () => {
  it.each([
    ["without notes", undefined],
    ["whose notes are empty", "\n"],
    ["whose notes are only a title", "# Notas de Iza"],
  ])("%s is the guide alone", (_what, notes) => {
    expect(page(notes)).not.toContain("Notas de este municipio");
  });

  it("has its notes below, as a part of the page, and leads to them", () => {
    const html = page("# Notas de Iza\n\n## Oficinas\n\nLlame a planeación.\n\n### Horario\n");
    expect(html).toContain('<a href="#notas-de-este-municipio">Notas de este municipio</a>');
    expect(headings(html)).toEqual(["2 fotos", "2 notas-de-este-municipio", "3 oficinas", "4 horario"]);
  });

  it("has no anchor twice, whatever the notes are called", () => {
    const html = page(`## Fotos\n\n## Notas de este municipio\n\n${TEXT}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBe(9);
  });
});
