import { describe, expect, it } from "vitest";
import { AcuerdoPage } from "../../layouts/acuerdo.11ty.tsx";
import { AgreementsPage } from "../../layouts/pages/acuerdos.11ty.tsx";
import { CommitteePage } from "../../layouts/pages/comite.11ty.tsx";
import { below, facts, headings, html, listed, read } from "../helpers/read-page.ts";
import { acuerdo, documento } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of an agreement", () => {
  const documentos = [
    documento("acta", { titulo: "Acta de octubre", comite: "acta" }),
    documento("citacion", { tipo: "citación", vence: "2026-12-15" }),
  ];
  const page = (data: Record<string, unknown> = {}) => {
    const each = acuerdo("uno", data);
    return <AcuerdoPage site={sampleSite({ acuerdos: [each], documentos })} acuerdo={each} />;
  };

  it.each([
    ["open", {}, "… abierto"],
    ["overdue", { para_cuando: "2026-11-21" }, "✗ vencido"],
    ["done", { cumplido: "2026-11-03" }, "✓ cumplido el 3 de noviembre de 2026"],
  ])("says with a sign and a word that it is %s", (_state, data, expected) => {
    expect(facts(page(data))[0]).toEqual(["Estado", expected]);
  });

  it("says by when, since when, and which are its minutes", () => {
    expect(facts(page({ acta: "acta" })).slice(1)).toEqual([
      ["Para cuándo", "15 de diciembre de 2026"],
      ["Se acordó", "6 de octubre de 2026"],
      ["Acta firmada", "Acta de octubre"],
    ]);
  });

  it.each(["acta-en-borrador", "citacion"])("says nothing of %s, which is not public or names a person", (acta) => {
    expect(facts(page({ acta })).map(([label]) => label)).not.toContain("Acta firmada");
    expect(html(page({ acta }))).not.toContain(acta);
  });

  it("is found by search, and weighs least there: who looks for «predial» wants the trámite", () => {
    const [, main = ""] = /<main([^>]*)>/.exec(html(page())) ?? [];
    expect(main).toContain("data-pagefind-body");
    const weights = [...html(page()).matchAll(/data-pagefind-weight="([^"]+)"/g)].map(([, weight]) => weight);
    expect(new Set(weights)).toEqual(new Set(["0.1"]));
  });

  it("shows hostile texts as text", () => {
    expect(html(page({ titulo: "<script>alert(1)</script>" }))).not.toContain("<script>alert");
  });
});

describe("the agreements of the committee", () => {
  const acuerdos = [
    acuerdo("hecho", { cumplido: "2026-10-20" }),
    acuerdo("abierto"),
    acuerdo("vencido", { para_cuando: "2026-10-31" }),
  ];
  const ORDER = ["vencido", "abierto", "hecho"];

  it("are all on their page, the open ones first, of these the overdue", () => {
    expect(listed(<AgreementsPage site={sampleSite({ acuerdos })} />, "acuerdos")).toEqual(ORDER);
  });

  it("are said to be none while none is published", () => {
    expect(read(<AgreementsPage site={sampleSite()} />)).toContain(
      "Todavía no se ha publicado ningún acuerdo del comité.",
    );
  });

  it("are on the page of the committee in the same order, each with its office and its state", () => {
    const page = <CommitteePage site={sampleSite({ acuerdos })} />;
    expect(listed(page, "acuerdos")).toEqual(ORDER);
    expect(below(page, "Acuerdos")).toContain(
      "Acuerdo vencido ✗ vencido. Plazo: 31 de octubre de 2026. Responde: Secretaría de Hacienda",
    );
  });

  it("have no section there while there are none, and a link to the rest when there are many", () => {
    expect(headings(<CommitteePage site={sampleSite()} />)).not.toContain("Acuerdos");
    const many = Array.from({ length: 13 }, (_, index) => acuerdo(`n${index}`));
    expect(read(<CommitteePage site={sampleSite({ acuerdos: many })} />)).toContain("Ver los 13 acuerdos");
  });
});
