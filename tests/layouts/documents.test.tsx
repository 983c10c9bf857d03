import { describe, expect, test } from "vitest";
import { catalogOf } from "../../layouts/catalog.ts";
import { DependenciaPage } from "../../layouts/dependencia.11ty.tsx";
import { byLetter } from "../../layouts/groups.ts";
import { render as renderNoticia } from "../../layouts/noticia.11ty.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { CatalogPage } from "../../layouts/pages/catalog-a-z.11ty.tsx";
import { CatalogByNeedPage } from "../../layouts/pages/catalog-by-need.11ty.tsx";
import { CatalogByOfficePage } from "../../layouts/pages/catalog-by-office.11ty.tsx";
import { InventoryPage } from "../../layouts/pages/catalog-inventory.11ty.tsx";
import { NoticiasPage } from "../../layouts/pages/noticias.11ty.tsx";
import { ShortListPage } from "../../layouts/pages/short-list.11ty.tsx";
import { relatedNews } from "../../layouts/related.ts";
import { noticiasPages } from "../../scripts/model/lists.ts";
import type { Dependencia, Noticia } from "../../scripts/model/site.ts";
import { sampleDependencias, sampleDocument, sampleNoticias } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const [hacienda, general] = sampleDependencias as [Dependencia, Dependencia];
const [alerta, descuento] = sampleNoticias as [Noticia, Noticia];
const noticia = (one: Noticia) => renderNoticia({ site, noticia: one });
const dependencia = (one: Dependencia) => renderPage(<DependenciaPage site={site} dependencia={one} />);

test("a piece of news shows its day and its last day", () => {
  expect(noticia(alerta)).toContain(
    '<time datetime="2026-11-21">21 de noviembre de 2026</time>. Vigente hasta el <time datetime="2026-11-30">30 de noviembre de 2026</time>',
  );
  expect(noticia(descuento)).not.toContain("Vigente hasta");
});

test("its picture has alternative text, several widths and reserved space", () => {
  expect(noticia(alerta)).toContain(
    '<picture><source type="image/webp" srcset="/img/jornada-400.webp 400w, /img/jornada-800.webp 800w" sizes="(min-width: 42rem) 40rem, 100vw">' +
      '<img src="/media/jornada.jpg" srcset="/img/jornada-800.jpg 800w" sizes="(min-width: 42rem) 40rem, 100vw" alt="El río San Pablo cubre el muelle y la calle primera" width="1200" height="800" decoding="async"></picture>',
  );
  expect(noticia(alerta)).toContain(
    '<meta property="og:image" content="https://sanjacinto.example/img/jornada-compartir.jpg">',
  );
});

test("an office shows how to reach it; what it has not said is the town hall's, and named so", () => {
  expect(dependencia(hacienda)).toContain(
    '<dt>Teléfono</dt> <dd><a href="tel:+576045550102">+57 604 555 0102</a></dd>',
  );
  const [main = ""] = dependencia(general).split("</main>");
  expect(main).toContain('<dt>Teléfono de la alcaldía</dt> <dd><a href="tel:+576045550100">');
  expect(main).not.toContain("pendiente");
});

test("the list of offices has the telephone and hours of each, and says once how many have not published them", () => {
  const html = renderPage(<ShortListPage site={site} section="dependencias" />);
  expect(html).toContain('<dt>Teléfono</dt> <dd><a href="tel:+576045550102">+57 604 555 0102</a></dd>');
  expect(html).toContain("La alcaldía todavía no ha publicado el horario o el teléfono de 1 de sus 2 dependencias.");
});

test("a piece of news leads to other news, those with the same words first, and to whom to ask", () => {
  const word = sampleDocument("noticias", "predial", {
    ...descuento.data,
    dependencia: "secretaria-general",
    palabras_clave: ["predial"],
  });
  const asked = { ...descuento, data: { ...descuento.data, palabras_clave: ["predial"] } };
  const noticias = [asked, { ...alerta, data: { ...alerta.data, dependencia: "hacienda" } }, word];
  expect(relatedNews({ noticias }, asked).map(({ slug }) => slug)).toEqual(["predial", "alerta-por-creciente-del-rio"]);
  expect(noticia(descuento)).toContain(
    '<a href="/dependencias/hacienda/">Secretaría de Hacienda</a></p><dl class="facts"',
  );
});

test("of many news, the first four of all that share a word or an office are related, whichever they are", () => {
  const words = ["agua", "predial", "fiesta"];
  const noticias = Array.from({ length: 60 }, (_, n) =>
    sampleDocument("noticias", `n${n}`, {
      ...descuento.data,
      dependencia: `oficina-${n % 3}`,
      palabras_clave: words.filter((_word, index) => (n * 7 + index * 3) % 5 === 0),
    }),
  );
  for (const asked of noticias) {
    const others = noticias.filter(({ url }) => url !== asked.url);
    const alike = others.filter(({ data }) => data.palabras_clave.some((w) => asked.data.palabras_clave.includes(w)));
    const sameOffice = others.filter(({ data }) => data.dependencia === asked.data.dependencia);
    expect(relatedNews({ noticias }, asked)).toEqual([...new Set([...alike, ...sameOffice])].slice(0, 4));
  }
});

test("an office lists published sheets and counts those in preparation, with a link to the inventory", () => {
  const html = dependencia(hacienda);
  expect(html).toContain('<a href="/tramites/autorizacion-para-rifas/">Autorización para rifas</a>');
  expect(html).toContain('1 trámite en preparación: <a href="/tramites/inventario/">vea en qué etapa van</a>');
  expect(html).not.toContain("/tramites/impuesto-predial-unificado/");
});

test("an office shows its ten latest news", () => {
  const noticias = Array.from({ length: 12 }, (_, index) =>
    sampleDocument("noticias", `noticia-${index}`, { ...descuento.data, titulo: `Noticia ${index}` }),
  );
  const html = renderPage(<DependenciaPage site={sampleSite({ noticias })} dependencia={hacienda} />);
  expect(html).toContain('<a href="/noticias/noticia-9/">');
  expect(html).not.toContain('<a href="/noticias/noticia-10/">');
});

test("the inventory has every sheet with its stage in words, and links only to published ones", () => {
  const html = renderPage(<InventoryPage site={site} catalog={catalogOf("tramites")} />);
  expect(html).toContain("2 de 3 trámites tienen su ficha publicada.");
  expect(html).toContain('<caption id="inventario">Trámites con su etapa y su dependencia responsable</caption>');
  expect(html).toContain(
    '<th scope="row">Impuesto predial unificado</th><td><span class="stage stage-identificado">Identificado</span> <span class="office">Secretaría de Hacienda</span></td>',
  );
  expect(html).toContain(
    '<th scope="row"><a href="/tramites/autorizacion-para-rifas/">Autorización para rifas</a></th>',
  );
});

describe("a sheet without a page", () => {
  const tramites = catalogOf("tramites");
  const list = (shown = site) => renderPage(<CatalogPage site={shown} catalog={tramites} />);
  const itemOf = (html: string) => /<li id="impuesto-predial-unificado".*?<\/li>/s.exec(html)?.[0] ?? "";

  test("stands in the list A–Z without a link, with an anchor and whom to ask", () => {
    expect(itemOf(list())).toBe(
      '<li id="impuesto-predial-unificado" class="unpublished"><strong>Impuesto predial unificado</strong>' +
        '<p>Sin ficha todavía. Atiende: <a href="/dependencias/hacienda/">Secretaría de Hacienda</a>. ' +
        'Teléfono: <a href="tel:+576045550102">+57 604 555 0102</a>. Horario: Lunes a viernes, 8\u00a0a.\u00a0m. a 12\u00a0m.</p></li>',
    );
  });

  test("is reached through the town hall while its office has no telephone", () => {
    const silent = { ...hacienda, data: { ...hacienda.data, telefono: undefined, horario: undefined } };
    const item = itemOf(list(sampleSite({ dependencias: [silent] })));
    expect(item).toContain('Secretaría de Hacienda</a>. Teléfono de la alcaldía: <a href="tel:+576045550100">');
  });

  test("says no more than that while nothing else is published", () => {
    const { telefono: _telefono, horario: _horario, ...municipio } = site.municipio;
    expect(itemOf(list(sampleSite({ dependencias: [], municipio })))).toContain("<p>Sin ficha todavía. </p>");
  });

  test("brings the words by which the box filters", () => {
    const inventory = site.inventory.map((sheet) => ({ ...sheet, palabras_clave: ["impuesto de la casa"] }));
    expect(itemOf(list(sampleSite({ inventory })))).toContain('data-claves="impuesto de la casa"');
  });

  test("stands under its office, and is counted among the needs", () => {
    expect(renderPage(<CatalogByOfficePage site={site} catalog={tramites} />)).toContain(
      '<li class="unpublished"><strong>Impuesto predial unificado</strong><p>Sin ficha todavía</p></li>',
    );
    expect(renderPage(<CatalogByNeedPage site={site} catalog={tramites} />)).toContain(
      '1 trámite más, sin ficha todavía: <a href="/tramites/">Trámites de la A a la Z</a>',
    );
  });
});

test("letters ignore accents, keep the eñe and group titles that begin with no letter", () => {
  const titles = ["Árbol caído", "Agua potable", "Ñame: compras", "Número predial", "2026 en cifras", "¿Cómo pagar?"];
  expect(
    byLetter(titles.map((titulo) => ({ titulo }))).map(({ letter, id, items }) => [letter, id, items.length]),
  ).toEqual([
    ["A", "letra-a", 2],
    ["Ñ", "letra-ñ", 1],
    ["N", "letra-n", 1],
    ["0–9", "letra-otros", 2],
  ]);
});

test("news are listed newest first with links to their years, and the pages of a list to each other", () => {
  const noticias = Array.from({ length: 45 }, (_, index) =>
    sampleDocument("noticias", `noticia-${index}`, { ...descuento.data, titulo: `Noticia ${index}` }),
  );
  const long = sampleSite({ noticias });
  const second = noticiasPages(noticias)[1];
  if (!second) throw new Error("no second page");
  const html = renderPage(<NoticiasPage site={long} list={second} />);
  expect(html).toContain("<title>Noticias, página 2 de 3 · San Jacinto de las Lomas</title>");
  expect(html).toContain('<a href="/noticias/2026/">2026</a>');
  expect(html).toContain('<a href="/noticias/" rel="prev">Página anterior</a><span>Página 2 de 3</span>');
  expect(html).toContain('<a href="/noticias/pagina/3/" rel="next">Página siguiente</a>');
});
