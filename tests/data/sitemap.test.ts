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

test("a document bears the day of its last update", () => {
  expect(pageAt("/tramites/certificado-de-residencia/")?.lastmod).toBe("2026-11-18");
});

test.each(["/tramites/autorizacion-para-rifas/", "/noticias/", "/"])(
  "%s, whose last update is unknown, bears no day",
  (path) => {
    expect(pageAt(path)).toEqual({ loc: `https://sanjacinto.example${path}` });
  },
);

test.each(["/tramites/impuesto-predial-unificado/", "/informe/actualizaciones/", "/404.html"])(
  "%s is not for search engines",
  (path) => {
    expect(pageAt(path)).toBeUndefined();
  },
);

test.each(["/plan/acta/", "/plan/pendientes/", "/plan/pendientes/hacienda/"])(
  "%s is an address of the site, and is for those who work on it",
  (path) => {
    expect(site.addresses).toContain(path);
    expect(pageAt("/plan/")).toBeDefined();
    expect(pageAt(path)).toBeUndefined();
  },
);

test("a word of thanks is an address of the site, and is not for search engines", () => {
  expect(site.addresses).toContain("/atencion/pqrsd/gracias/");
  expect(pageAt("/atencion/pqrsd/")).toBeDefined();
  expect(pageAt("/atencion/pqrsd/gracias/")).toBeUndefined();
});

test("a notice to a person is not for search engines, however its type is written; other documents are", () => {
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

test("a page is not for search engines while it lists a notice to a person, and the list of these never is", () => {
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

test("robots.txt says where the sitemap is", () => {
  expect(robots(site)).toBe("User-agent: *\nAllow: /\n\nSitemap: https://sanjacinto.example/sitemap.xml\n");
});
