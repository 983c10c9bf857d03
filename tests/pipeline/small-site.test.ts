import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuiltSite } from "../../scripts/development/built-site.ts";
import { DATASET_IDS } from "../../scripts/pages/files.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { addressesOf } from "./html.ts";
import { filesOf, filesWith, jsonOf, pagesOf, searchFragments, textOf } from "./published.ts";
import { builtSmallSite, HIDDEN_WORDS, INVENTORY_TITLES } from "./small-site.ts";

let site: BuiltSite;
let pages: Map<string, string>;
const page = (url: string) => pages.get(url) ?? "";
const xml = (path: string) => new XMLParser({ ignoreAttributes: false }).parse(textOf(site.output, path));

beforeAll(async () => {
  site = await builtSmallSite();
  expect(site.stderr).toBe("");
  expect(site.status).toBe(0);
  pages = pagesOf(site.output);
});

describe("the addresses of a small site", () => {
  it("are the path of each public document and the pages that the generator adds", () => {
    expect([...pages.keys()].filter((url) => !url.startsWith("/informe/actualizaciones/"))).toEqual(
      [
        ...["/", "/404.html", "/buscar/", "/informe/", "/informe/2026/", "/mapa-del-sitio/"],
        ...["/transparencia/", "/transparencia/ita/", "/participa/", "/politicas/"],
        ...["/atencion/", "/atencion/pqrsd/", "/atencion/pqrsd/formulario/", "/atencion/pqrsd/gracias/"],
        ...["/documentos/", "/documentos/avisos-a-personas/", "/participacion/", "/agenda/", "/entidades/", "/comite/"],
        "/acuerdos/",
        ...["/plan/", "/plan/acta/", "/plan/criterios/", "/plan/obligaciones/", "/plan/pendientes/"],
        ...["/plan/pendientes/hacienda/", "/plan/pendientes/secretaria-general/"],
        "/datos/",
        ...DATASET_IDS.map((id) => `/datos/${id}/`),
        ...["/politicas/accesibilidad/", "/politicas/cookies/", "/politicas/derechos-de-autor/"],
        ...["/politicas/privacidad/", "/politicas/terminos/"],
        ...["/dependencias/", "/dependencias/hacienda/", "/dependencias/secretaria-general/"],
        ...["/noticias/", "/noticias/2026/", "/noticias/jornada-de-vacunacion/", "/noticias/ultimo-dia/"],
        ...["/paginas/", "/paginas/plan-de-accion/"],
        ...["/retirado/noticias/retirada/", "/retirado/noticias/vencida/"],
        ...[
          "/servicios/",
          "/servicios/biblioteca-publica/",
          "/servicios/inventario/",
          "/servicios/por-dependencia/",
          "/servicios/que-quiero-hacer/",
        ],
        ...[
          "/tramites/",
          "/tramites/certificado-de-residencia/",
          "/tramites/inventario/",
          "/tramites/por-dependencia/",
          "/tramites/que-quiero-hacer/",
        ],
      ].sort(),
    );
  });

  it("hold the data files of the contract", () => {
    const data = [
      ...["informe/actualizaciones.csv", "informe/frecuencia.csv", "informe/frecuencia.json"],
      ...["plan/indicadores.json", "plan/indicadores.csv", "transparencia/ita.csv", "agenda/agenda.ics"],
      ...["datos/catalogo.jsonld", "datos/tramites.csv", "datos/tramites.json", "datos/tramites-diccionario.csv"],
    ];
    expect(filesOf(site.output)).toEqual(
      expect.arrayContaining([...data, "noticias/feed.xml", "robots.txt", "sitemap.xml"]),
    );
  });
});

describe("content that is not public", () => {
  it.each(Object.entries(HIDDEN_WORDS))("%s is in no page, feed, sitemap, data file or search index", (_kind, word) => {
    expect(filesWith(site.output, word)).toEqual([]);
  });

  it("a withdrawn document is only a line of the log, and a notice that it is gone", () => {
    const gone = "retirado/noticias/retirada/index.html";
    const found = filesWith(site.output, "Noticia que se retira").filter((path) => !path.startsWith("informe/"));
    expect(found).toEqual([gone]);
    expect(filesWith(site.output, "noticias/retirada/").filter((path) => path.endsWith(".html"))).toEqual([gone]);
  });

  it("the inventory lists the trámites of every stage, and no draft", () => {
    const inventory = page("/tramites/inventario/");
    const rows = inventory.match(/<tr>.*?<\/tr>/gs)?.slice(1) ?? [];
    const stages = rows.map((row) => [/>([^<]+)<\/(?:a|th|td)>/.exec(row)?.[1], /stage-(\w+)/.exec(row)?.[1]]);
    expect(Object.fromEntries(stages)).toEqual(INVENTORY_TITLES);
  });

  it("a link to an unpublished trámite is plain text", () => {
    const html = page("/tramites/certificado-de-residencia/");
    expect(addressesOf(html)).not.toContain("/tramites/impuesto-predial/");
    expect(html).toMatch(/Pague antes el (?:<span[^>]*>)?predial/);
    expect(html).toMatch(/<a href="[^"]*\/paginas\/plan-de-accion\/">plan<\/a>/);
  });

  it("a news item is shown on its last day, in the municipality's time zone", () => {
    expect(page("/noticias/")).toContain("Se ve hasta hoy");
  });
});

describe("what the search index holds", () => {
  const isList = ({ filters }: { filters: { tipo?: string[] } }) => filters.tipo?.[0] === "Lista";
  const indexed = () => searchFragments(site.output);

  it("the public documents, the plan and how to present a petition", () => {
    const pages = indexed().filter((each) => !isList(each) && !each.url.includes("#"));
    expect(pages.map(({ url }) => url).sort()).toEqual(
      [
        ...["/dependencias/hacienda/", "/dependencias/secretaria-general/"],
        ...["/noticias/jornada-de-vacunacion/", "/noticias/ultimo-dia/"],
        ...["/paginas/plan-de-accion/", "/servicios/biblioteca-publica/", "/tramites/certificado-de-residencia/"],
        ...["/atencion/pqrsd/", "/plan/"],
      ].sort(),
    );
  });

  it("each with its kind", () => {
    const kinds = indexed()
      .filter((each) => !isList(each))
      .map(({ url, filters }) => [url.split("/")[1], filters.tipo]);
    expect(Object.fromEntries(kinds)).toEqual({
      dependencias: ["Dependencia"],
      noticias: ["Noticia"],
      paginas: ["Página"],
      servicios: ["Servicio"],
      tramites: ["Trámite"],
      atencion: ["Atención"],
      plan: ["Informe"],
    });
  });

  it("the sheets of the inventory where they are listed, and the lists", () => {
    const inventory = indexed()
      .filter(({ url }) => url.includes("#"))
      .map(({ url }) => url);
    expect(inventory.sort()).toEqual(["impuesto-predial", "nomenclatura", "rifas"].map((slug) => `/tramites/#${slug}`));
    expect(
      indexed()
        .filter(isList)
        .map(({ url }) => url),
    ).toContain("/tramites/");
  });

  it("and the build prints how many pages are indexed", () => {
    expect(site.stdout).toContain(` ${indexed().length} en el buscador,`);
  });
});

describe("dates", () => {
  it("«Actualizado el» is the last day of the document in the report's log", () => {
    const { actualizaciones }: FrequencyReport = jsonOf(site.output, "informe/frecuencia.json");
    const documents = [...pages].filter(([, html]) => html.includes("Actualizado el "));
    const shown = documents.map(([url, html]) => [url, /Actualizado el <time datetime="([^"]+)">/.exec(html)?.[1]]);
    const logged = shown.map(([url]) => [url, actualizaciones.find((line) => line.url === url)?.fecha.slice(0, 10)]);
    const followed = (pair: (string | undefined)[]) => /^\/(?:noticias|tramites|paginas)\//.test(pair[0] ?? "");
    expect(shown.filter(followed)).toEqual(logged.filter(followed));
    expect(Object.fromEntries(shown)).toMatchObject({
      "/tramites/certificado-de-residencia/": "2026-03-20",
      "/noticias/jornada-de-vacunacion/": "2026-03-05",
      "/paginas/plan-de-accion/": "2026-03-02",
      "/dependencias/hacienda/": "2026-03-02",
    });
  });

  it("the sitemap has the same day for each document, and lists every page once", () => {
    const entries: { loc: string; lastmod?: string }[] = xml("sitemap.xml").urlset.url;
    const days = new Map(entries.map(({ loc, lastmod }) => [loc.replace("https://san-ejemplo.example", ""), lastmod]));
    const listed = [...pages].filter(([, html]) => !html.includes('content="noindex"')).map(([url]) => url);
    expect([...days.keys()].sort()).toEqual(listed.sort());
    for (const [url, html] of pages) {
      if (!days.has(url)) continue;
      expect([url, days.get(url)]).toEqual([url, /Actualizado el <time datetime="([^"]+)">/.exec(html)?.[1]]);
    }
  });
});

describe("feeds and robots", () => {
  it("the feed is well-formed Atom with what the standard requires", () => {
    expect(XMLValidator.validate(textOf(site.output, "noticias/feed.xml"))).toBe(true);
    const { feed } = xml("noticias/feed.xml");
    expect(feed).toMatchObject({
      "@_xmlns": "http://www.w3.org/2005/Atom",
      id: expect.any(String),
      title: "Noticias de San Ejemplo",
    });
    const titles = feed.entry.map(({ title }: { title: string }) => title).sort();
    expect(titles).toEqual(["Jornada de vacunación", "Se ve hasta hoy"]);
    for (const entry of [feed, ...feed.entry]) {
      expect(entry).toMatchObject({ id: expect.stringMatching(/^https:/), author: { name: expect.any(String) } });
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/);
    }
  });

  it("robots.txt allows everything and has the address of the sitemap", () => {
    expect(textOf(site.output, "robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://san-ejemplo.example/sitemap.xml\n",
    );
  });
});
