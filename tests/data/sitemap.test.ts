import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { robots } from "../../scripts/data/robots.ts";
import { sitemap } from "../../scripts/data/sitemap.ts";
import { allPages, PAGES } from "../../scripts/pages/pages.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const pages: { loc: string; lastmod?: string }[] = new XMLParser().parse(sitemap(site)).urlset.url;
const pageAt = (path: string) => pages.find(({ loc }) => loc === `https://sanjacinto.example${path}`);

test("a document has the day of its last update", () => {
  expect(pageAt("/tramites/certificado-de-residencia/")?.lastmod).toBe("2026-11-18");
});

test.each(["/tramites/autorizacion-para-rifas/", "/noticias/", "/"])(
  "%s, whose last update is unknown, has no date",
  (path) => {
    expect(pageAt(path)).toEqual({ loc: `https://sanjacinto.example${path}` });
  },
);

test.each(["/tramites/impuesto-predial-unificado/", "/informe/actualizaciones/", "/404.html"])(
  "%s is hidden from search engines",
  (path) => {
    expect(pageAt(path)).toBeUndefined();
  },
);

test.each(["/plan/acta/", "/plan/pendientes/", "/plan/pendientes/hacienda/"])(
  "%s exists, and is a staff page",
  (path) => {
    expect(site.addresses).toContain(path);
    expect(pageAt("/plan/")).toBeDefined();
    expect(pageAt(path)).toBeUndefined();
  },
);

test("the thank-you page exists and is hidden from search engines", () => {
  expect(site.addresses).toContain("/atencion/pqrsd/gracias/");
  expect(pageAt("/atencion/pqrsd/")).toBeDefined();
  expect(pageAt("/atencion/pqrsd/gracias/")).toBeUndefined();
});

test("a notice to a person is hidden from search engines, however its type is spelled; other documents are not", () => {
  const documentos = ["Edicto", "NOTIFICACION POR AVISO", "decreto", undefined].map((tipo, index) =>
    sampleDocument("documentos", `documento-${index}`, {
      titulo: "Documento de prueba",
      resumen: "Lo que la alcaldía publica hoy.",
      dependencia: "hacienda",
      fecha_publicacion: "2026-11-01",
      vence: "2026-12-15",
      tipo,
    }),
  );
  const addresses = new Set([...allPages.map(({ url }) => url), ...documentos.map(({ url }) => url)]);
  const text = sitemap(sampleSite({ documentos, addresses }));
  expect(text.match(/\/documentos\/documento-\d\//g)).toEqual(["/documentos/documento-2/", "/documentos/documento-3/"]);
});

test("a page is hidden from search engines while it lists a notice to a person, and the list of notices always is", () => {
  const item = (numero: string) => ({ numero, nombre: "Un numeral" });
  const section = { numero: "4", nombre: "Una sección", items: [item("4.1"), item("4.2")] };
  const menus = { transparencia: [section], atencion: [], participa: [] };
  const listed = ["/transparencia/4-1/", "/transparencia/4-2/", "/comite/", "/documentos/", PAGES.avisosAPersonas.url];
  const inMap = (data: object) => {
    const documentos = [
      sampleDocument("documentos", "documento", {
        titulo: "Documento de prueba",
        resumen: "Lo que la alcaldía publica hoy.",
        dependencia: "hacienda",
        fecha_publicacion: "2026-11-01",
        transparencia: "4.1",
        comite: "otro",
        ...data,
      }),
    ];
    const text = sitemap(sampleSite({ menus, documentos, addresses: new Set(listed) }));
    return listed.filter((address) => text.includes(`${address}<`));
  };
  expect(inMap({ tipo: "decreto" })).toEqual([
    "/transparencia/4-1/",
    "/transparencia/4-2/",
    "/comite/",
    "/documentos/",
  ]);
  expect(inMap({ tipo: "decreto", a_persona: true })).toEqual(["/transparencia/4-2/", "/documentos/"]);
});

test("robots.txt has the address of the sitemap", () => {
  expect(robots(site)).toBe("User-agent: *\nAllow: /\n\nSitemap: https://sanjacinto.example/sitemap.xml\n");
});
