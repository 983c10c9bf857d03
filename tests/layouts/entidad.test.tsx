import { describe, expect, it } from "vitest";
import { EntidadPage } from "../../layouts/entidad.11ty.tsx";
import { EntitiesPage } from "../../layouts/pages/entidades.11ty.tsx";
import type { Entidad } from "../../scripts/model/site.ts";
import { below, facts, headings, mainOf } from "../helpers/read-page.ts";
import { entidad } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const WANTED = { estado: "por_vincular", fecha: undefined, para_cuando: "2027-03-31" };

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

  it("says of one to be linked that there is no agreement yet, by when one is wanted, and what it will give", () => {
    const wanted = page({ ...WANTED, publicara: ["Horarios de los buses", "<b>Tarifas</b>"] });
    expect(mainOf(wanted)).toMatch(/<p class="kind"[^>]*>Entidad departamental por vincular<\/p>/);
    expect(facts(wanted)).toEqual([
      ["Estado", "Todavía no hay acuerdo"],
      ["Para cuándo", "31 de marzo de 2027"],
    ]);
    expect(mainOf(wanted)).toContain("<li>Horarios de los buses</li><li>&lt;b>Tarifas&lt;/b></li>");
    expect(facts(page({ ...WANTED, para_cuando: undefined })).at(-1)).toEqual(["Para cuándo", "pendiente"]);
  });
});

describe("the list of entities", () => {
  const list = (...entidades: Entidad[]) => <EntitiesPage site={sampleSite({ entidades })} />;

  it("has the linked ones by level, then those to be linked with what each will give, for when, and who answers", () => {
    const page = list(
      entidad(),
      entidad({ titulo: "Junta de acción comunal", nivel: "local", vence: "2026-11-21" }),
      entidad({ ...WANTED, titulo: "Universidad", publicara: ["Horarios", "Cursos"] }),
      entidad({ ...WANTED, titulo: "Registro", nivel: "nacional", para_cuando: "2026-11-21" }),
      entidad({ ...WANTED, titulo: "Cooperativa", nivel: "local", para_cuando: undefined }),
    );
    expect(headings(page)).toEqual(["Locales", "Departamentales", "Por vincular"]);
    expect(below(page, "Locales")).toBe(
      "Junta de acción comunal Desde el 12 de marzo de 2026; terminó el 21 de noviembre de 2026 " +
        "Ayuda a la alcaldía con las vías y la salud.",
    );
    const wanted = below(page, "Por vincular");
    expect(wanted).toContain(
      "Universidad Departamental. Para el 31 de marzo de 2027. Responde: Secretaría de Hacienda. " +
        "Ayuda a la alcaldía con las vías y la salud. Qué información dará para este sitio: Horarios Cursos",
    );
    expect(wanted).toContain("Registro Nacional. Se quería para el 21 de noviembre de 2026. Responde:");
    expect(wanted).toContain("Cooperativa Local. Todavía sin fecha. Responde:");
    expect(wanted).toContain("Todavía no se ha definido qué información dará para este sitio.");
  });

  it("without entities to be linked, does not speak of them", () => {
    expect(headings(list(entidad()))).toEqual(["Departamentales"]);
  });
});
