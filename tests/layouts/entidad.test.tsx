import { describe, expect, it } from "vitest";
import { EntidadPage } from "../../layouts/entidad.11ty.tsx";
import { facts, mainOf } from "../helpers/read-page.ts";
import { entidad } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of an entity", () => {
  const page = (data: Record<string, unknown>) => {
    const each = entidad(data);
    return <EntidadPage site={sampleSite({ entidades: [each] })} entidad={each} />;
  };

  it.each([
    ["2026-11-21", "Terminó", "21 de noviembre de 2026"],
    ["2026-11-22", "Hasta", "22 de noviembre de 2026"],
    ["2027-12-31", "Hasta", "31 de diciembre de 2027"],
  ])("an agreement that ends on %s says «%s»", (vence, label, day) => {
    expect(facts(page({ vence }))).toEqual([
      ["Acuerdo", "pendiente"],
      ["Desde", "12 de marzo de 2026"],
      [label, day],
    ]);
  });

  it("shows its level, and links to its agreement and its website", () => {
    const full = page({
      acuerdo: "convenio interadministrativo",
      documento: "/media/solicitud.pdf",
      sitio: "http://www.entidad.gov.co/inicio",
    });
    expect(mainOf(full)).toMatch(/<p class="kind"[^>]*>Entidad departamental<\/p>/);
    expect(facts(full)).toEqual([
      ["Acuerdo", "Convenio interadministrativo"],
      ["Desde", "12 de marzo de 2026"],
      ["Sitio", "www.entidad.gov.co"],
    ]);
    expect(mainOf(full)).toContain('<a href="/media/solicitud.pdf">Descargar el acuerdo (PDF, 2 páginas, 47 KB)</a>');
  });
});
