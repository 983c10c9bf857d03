import { describe, expect, it } from "vitest";
import { MenuPointPage } from "../../layouts/pages/menu-point.11ty.tsx";
import { allPoints, type MenuPoint } from "../../scripts/model/legal-menus.ts";
import { crumbs, html, listed, mainOf, read } from "../helpers/read-page.ts";
import { decreto, documento, espacio, MENUS } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of an item of a menu", () => {
  const site = sampleSite({
    menus: MENUS,
    documentos: [decreto, documento("presupuesto", { transparencia: "4.1" }), documento("suelto")],
    participacion: [espacio("consulta", "2026-11-01", "2026-11-30", { participa: "3" })],
  });
  const pageOf = (numero: string) => {
    const point = allPoints(MENUS).find((each) => each.numero === numero) as MenuPoint;
    return <MenuPointPage site={site} point={point} />;
  };

  it("lists the documents of its number only", () => {
    expect(listed(pageOf("4.3"), "documentos")).toEqual(["decreto"]);
    expect(listed(pageOf("4.1"), "documentos")).toEqual(["presupuesto"]);
    expect(mainOf(pageOf("4.3"))).not.toContain('class="empty"');
  });

  it("is hidden from search engines while it lists a notice to a person", () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(html(pageOf("4.3"))).not.toContain(noindex);
    const point = allPoints(MENUS).find(({ numero }) => numero === "4.3") as MenuPoint;
    const edicto = documento("edicto", { transparencia: "4.3", tipo: "edicto" });
    const page = <MenuPointPage site={sampleSite({ menus: MENUS, documentos: [decreto, edicto] })} point={point} />;
    expect(html(page)).toContain(noindex);
  });

  it("shows its number, name and section, and links back to the menu", () => {
    expect(read(pageOf("4.10"))).toMatch(
      /^4\.10\. Informes Transparencia: Planeación, presupuesto e informes\. .* Ver todos los puntos$/,
    );
    expect(crumbs(pageOf("4.10")).at(-1)).toEqual(["/transparencia/", "Transparencia"]);
    expect(crumbs(pageOf("3")).at(-1)).toEqual(["/participa/", "Participa"]);
  });

  it.each([
    ["4.6", "/dependencias/", "Está publicado en esta página del sitio"],
    ["4.8", "https://www.colombiacompra.gov.co/secop", "Está publicado en www.colombiacompra.gov.co"],
  ])("%s, which is published elsewhere, leads to %s", (numero, destino, text) => {
    expect(mainOf(pageOf(numero))).toContain(`<a href="${destino}">${text}</a>`);
    expect(mainOf(pageOf(numero))).not.toContain('class="empty"');
  });

  it.each([
    ["4.5", "No aplica: El municipio no la regula."],
    ["4.4", "Todavía no hay nada publicado. La oficina los está reuniendo."],
    ["4.10", "Todavía no hay nada publicado, y la alcaldía no ha dicho por qué."],
  ])("%s, which has nothing, says «%s»", (numero, sentence) => {
    expect(mainOf(pageOf(numero))).toContain(`<p class="empty">${sentence}</p>`);
  });

  it.each([
    ["4.10", true],
    ["4.5", false],
    ["4.3", false],
  ])("%s leads to the right of petition where something is owed: %s", (numero, isOwed) => {
    expect(mainOf(pageOf(numero)).includes('<a href="/atencion/pqrsd/">')).toBe(isOwed);
  });

  it("of Participa lists its consultations; without any, no reason is required", () => {
    expect(listed(pageOf("3"), "participacion")).toEqual(["consulta"]);
    const point = allPoints(MENUS).find(({ numero }) => numero === "3") as MenuPoint;
    expect(mainOf(<MenuPointPage site={sampleSite({ menus: MENUS })} point={point} />)).toContain(
      '<p class="empty">En este momento no hay nada publicado en este punto.</p>',
    );
  });
});
