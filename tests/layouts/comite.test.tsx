import { describe, expect, it } from "vitest";
import { IntegrantePage } from "../../layouts/integrante.11ty.tsx";
import { CommitteePage } from "../../layouts/pages/comite.11ty.tsx";
import { below, facts, headings, html, listed, mainOf, plain } from "../helpers/read-page.ts";
import { decreto, documento, evento, integrante } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of a member of the committee", () => {
  const page = (data: Record<string, unknown> = {}) => {
    const each = integrante("alcalde", data);
    return <IntegrantePage site={sampleSite({ comite: [each] })} integrante={each} />;
  };

  it("shows «pendiente» for unknown values", () => {
    expect(facts(page())).toEqual([
      ["Papel en el comité", "pendiente"],
      ["Quien ocupa el cargo", "pendiente"],
    ]);
  });

  it("shows known values", () => {
    expect(facts(page({ rol: "Preside el comité", nombre: "Ana Pérez", desde: "2026-02-10" }))).toEqual([
      ["Papel en el comité", "Preside el comité"],
      ["Quien ocupa el cargo", "Ana Pérez"],
      ["En el comité desde", "10 de febrero de 2026"],
    ]);
  });
});

describe("the page of the committee", () => {
  const site = sampleSite({
    comite: [integrante("alcalde", { rol: "Preside", nombre: "Ana Pérez" }), integrante("secretario")],
    documentos: [
      documento("acta-dos", { comite: "acta" }),
      documento("acta-uno", { comite: "acta" }),
      documento("formacion", { comite: "conformacion" }),
      decreto,
    ],
    agenda: [
      evento("primera", { tipo: "socializacion", fecha: "2026-10-01" }),
      evento("feria", { fecha: "2026-11-01" }),
      evento("segunda", { tipo: "socializacion", fecha: "2026-12-01" }),
    ],
  });
  const page = <CommitteePage site={site} />;

  it("lists its posts, «pendiente» where the holder is unknown", () => {
    const rows = [...mainOf(page).matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)];
    expect(rows.map((row) => row.slice(1).map(plain))).toEqual([
      ["Cargo alcalde", "Preside", "Ana Pérez"],
      ["Cargo secretario", "pendiente", "pendiente"],
    ]);
    expect(listed(page, "comite")).toEqual(["alcalde", "secretario"]);
  });

  it("lists its own documents by kind and its events, the latest first", () => {
    expect(headings(page)).toEqual([
      "Integrantes",
      "Cómo se formó",
      "Actas",
      "Documentos de empalme",
      "Eventos de socialización",
    ]);
    expect(listed(page, "documentos")).toEqual(["formacion", "acta-dos", "acta-uno"]);
    expect(listed(page, "agenda")).toEqual(["segunda", "primera"]);
    expect(below(page, "Documentos de empalme")).toBe("Todavía no hay documentos de empalme publicados.");
  });

  it("is hidden from search engines while one of its documents names a person", () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(html(page)).not.toContain(noindex);
    const site = sampleSite({ documentos: [documento("citacion", { comite: "otro", tipo: "citación" })] });
    expect(html(<CommitteePage site={site} />)).toContain(noindex);
  });

  it("shows the group of other documents only if it is not empty", () => {
    const other = sampleSite({ documentos: [documento("otro", { comite: "otro" })] });
    expect(headings(<CommitteePage site={other} />)).toContain("Otros documentos");
  });

  it("says what is missing when it has no documents", () => {
    const empty = <CommitteePage site={sampleSite()} />;
    expect(headings(empty).map((heading = "") => below(empty, heading))).toEqual([
      "Todavía no se han publicado los cargos que lo forman.",
      "Todavía no se ha publicado el documento que lo conforma.",
      "Todavía no hay actas publicadas.",
      "Todavía no hay documentos de empalme publicados.",
      "Todavía no hay eventos de socialización en la agenda.",
    ]);
  });
});
