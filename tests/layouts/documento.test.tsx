import { describe, expect, it } from "vitest";
import { DocumentoPage, data as documents } from "../../layouts/documento.11ty.tsx";
import { DocumentosPage } from "../../layouts/pages/documentos.11ty.tsx";
import { documentosPages } from "../../scripts/model/lists.ts";
import type { Documento, Site } from "../../scripts/model/site.ts";
import { crumbs, facts, html, listed, mainOf, read } from "../helpers/read-page.ts";
import { decreto, documento, edicto, MENUS, municipio } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of a document", () => {
  const page = (each: Documento, site: Partial<Site> = {}) => (
    <DocumentoPage
      site={documents.seen(sampleSite({ menus: MENUS, documentos: [each], ...site }), each)}
      documento={each}
    />
  );

  it("shows its type above its title, and its publication date below", () => {
    expect(mainOf(page(decreto))).toMatch(/<p class="kind"[^>]*>Decreto 021 de 2026<\/p><h1[^>]*>Decreto de horarios</);
    expect(facts(page(decreto))).toEqual([
      ["Publicado", "3 de noviembre de 2026"],
      ["Expedido", "30 de octubre de 2026"],
      ["Vigencia", "2026"],
    ]);
  });

  it.each([
    [{ tipo: "decreto", numero: 21, fecha_expedicion: "2026-10-30" }, "Decreto 21 de 2026"],
    [{ tipo: "decreto", numero: "021" }, "Decreto 021"],
    [{ tipo: "plan", fecha_expedicion: "2026-10-30" }, "Plan"],
    [{}, "Documento"],
  ])("%o is called «%s»", (data, kind) => {
    expect(mainOf(page(documento("otro", data)))).toMatch(new RegExp(`<p class="kind"[^>]*>${kind}</p>`));
  });

  it("links to its file with format and size", () => {
    expect(mainOf(page(decreto))).toContain(
      '<a href="/media/solicitud.pdf">Descargar el documento (PDF, 2 páginas, 47 KB)</a>',
    );
  });

  it("links to another site if it is published there, and names it", () => {
    const enlace = "http://www.entidad.gov.co/planes/plan.pdf";
    expect(mainOf(page(documento("fuera", { enlace })))).toContain(
      `<a href="${enlace}">Ver el documento en www.entidad.gov.co</a>`,
    );
    expect(read(page(decreto))).not.toContain("Ver el documento en");
  });

  it("has its menu item as its parent, or the list of documents without one", () => {
    expect(crumbs(page(decreto))).toEqual([
      ["/", "Inicio"],
      ["/documentos/", "Documentos"],
      ["/transparencia/4-3/", "4.3 Plan de acción"],
    ]);
    expect(crumbs(page(documento("sin-numeral")))).toHaveLength(2);
  });

  it("that names a person has the list of notices as its parent", () => {
    expect(crumbs(page(edicto))).toEqual([
      ["/", "Inicio"],
      ["/documentos/", "Documentos"],
      ["/documentos/avisos-a-personas/", "Avisos a personas"],
    ]);
  });

  it("that names a person has neither its title nor its address in the metadata for messaging applications", () => {
    const [head = ""] = html(page(edicto)).split("</head>");
    const meta = [...head.matchAll(/<meta (?:name|property)="((?:og:|desc)[^"]*)" content="([^"]*)"/g)];
    expect(Object.fromEntries(meta.map((each) => each.slice(1)))).toEqual({
      description: "Un aviso que se puede leer en el sitio de la alcaldía.",
      "og:type": "article",
      "og:title": "Aviso a una persona",
      "og:description": "Un aviso que se puede leer en el sitio de la alcaldía.",
      "og:site_name": municipio.nombre,
      "og:locale": "es_CO",
    });
    expect(head).not.toContain("application/ld+json");
    expect(head.match(/Edicto|\/edicto\//g)).toEqual(["Edicto"]);
  });

  it("is found by search engines and by the site's own search", () => {
    expect(html(page(decreto))).toContain(
      '<link rel="canonical" href="https://sanjacinto.example/documentos/decreto/">',
    );
    expect(html(page(decreto))).not.toContain('content="noindex"');
    expect(html(page(decreto))).toMatch(
      /<main[^>]* data-pagefind-body[^>]* data-pagefind-filter="dependencia\[data-dependencia\], tipo:Documento"/,
    );
  });

  it.each(["edicto", "Edicto", "EDICTO", "citacion", "Notificación por aviso", "Edictos", "Mandamiento de pago"])(
    "of the type «%s», which names a person, is hidden from both, and shows its last day",
    (tipo) => {
      const notice = page(documento("aviso", { tipo, vence: "2026-12-15" }));
      expect(html(notice)).toContain('<meta name="robots" content="noindex">');
      expect(html(notice)).not.toContain('rel="canonical"');
      expect(html(notice)).not.toContain("data-pagefind-body");
      expect(facts(notice)).toContainEqual(["Se puede ver hasta", "15 de diciembre de 2026"]);
    },
  );

  it("has its text below its data", () => {
    expect(read(page(documento("texto", {}, "Se **aprueba** el plan.")))).toMatch(
      /3 de noviembre.*Se aprueba el plan\./,
    );
  });
});

describe("the list of documents", () => {
  const lists = (documentos: Documento[]) =>
    documentosPages(documentos).map((list) => <DocumentosPage site={sampleSite({ documentos })} list={list} />);

  it("searches only documents", () => {
    const [page = <div />] = lists([decreto]);
    expect(mainOf(page)).toMatch(
      /<form class="search" action="\/buscar\/" method="get">.*<input type="hidden" name="tipo" value="Documento">/,
    );
  });

  it("shows the type, date and file size of each", () => {
    const [page = <div />] = lists([decreto]);
    expect(read(page)).toContain(
      "Decreto de horarios Decreto 021 de 2026. Publicado el 3 de noviembre de 2026 " +
        "Lo que la alcaldía decide y publica. Descargar Decreto de horarios (PDF, 2 páginas, 47 KB)",
    );
  });

  it("is cut into pages of thirty", () => {
    const many = Array.from({ length: 31 }, (_, index) => documento(`d${index}`));
    expect(lists(many).map((page) => listed(page, "documentos").length)).toEqual([30, 1]);
  });

  it("says that there are none", () => {
    const [page = <div />] = lists([]);
    expect(read(page)).toContain("Todavía no hay documentos publicados en esta sección.");
  });

  it("leaves out notices to persons, counts them, and is indexed by search engines", () => {
    const [page = <div />] = lists([edicto, decreto, documento("otro", { a_persona: true })]);
    expect(listed(page, "documentos")).toEqual(["avisos-a-personas", "decreto"]);
    expect(mainOf(page)).toContain("Avisos a personas (2)</a>: edictos, citaciones, notificaciones y cobros.");
    expect(html(page)).not.toContain('content="noindex"');
  });
});
