import type { VNode } from "preact";
import { expect, test } from "vitest";
import { catalogOf } from "../../layouts/catalog.ts";
import { FichaPage } from "../../layouts/components/ficha/ficha-page.tsx";
import { DependenciaPage } from "../../layouts/dependencia.11ty.tsx";
import { NoticiaPage, data as noticias } from "../../layouts/noticia.11ty.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { CatalogPage } from "../../layouts/pages/catalog-a-z.11ty.tsx";
import { CatalogByOfficePage } from "../../layouts/pages/catalog-by-office.11ty.tsx";
import { InventoryPage } from "../../layouts/pages/catalog-inventory.11ty.tsx";
import { EntitiesPage } from "../../layouts/pages/entidades.11ty.tsx";
import { HomePage } from "../../layouts/pages/home.11ty.tsx";
import { NotFoundPage } from "../../layouts/pages/not-found.11ty.tsx";
import { NoticiasPage } from "../../layouts/pages/noticias.11ty.tsx";
import { SearchPage } from "../../layouts/pages/search.11ty.tsx";
import { ShortListPage } from "../../layouts/pages/short-list.11ty.tsx";
import { SiteMapPage } from "../../layouts/pages/site-map.11ty.tsx";
import { PaginaPage } from "../../layouts/pagina.11ty.tsx";
import { noticiasPages } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const FILES = ["/assets/", "/img/", "/media/", "/noticias/feed.xml"];
const EMPTY_SITE: Partial<Site> = {
  noticias: [],
  servicios: [],
  tramites: [],
  inventory: [],
  dependencias: [],
  paginas: [],
};

/** Every page of a site but the report's, by its address. */
function pagesOf(site: Site): [string, VNode][] {
  const catalogs = [catalogOf("tramites"), catalogOf("servicios")];
  return [
    ["/", <HomePage site={site} />],
    ["/entidades/", <EntitiesPage site={site} />],
    ["/404.html", <NotFoundPage site={site} />],
    ["/buscar/", <SearchPage site={site} />],
    ["/mapa-del-sitio/", <SiteMapPage site={site} />],
    ...(["dependencias", "paginas"] as const).map((id): [string, VNode] => [
      `/${id}/`,
      <ShortListPage site={site} section={id} />,
    ]),
    ...noticiasPages(site.noticias).map((list): [string, VNode] => [
      list.url,
      <NoticiasPage site={site} list={list} />,
    ]),
    ...catalogs.flatMap((catalog): [string, VNode][] => [
      [PAGES[catalog.pages.byLetter].url, <CatalogPage site={site} catalog={catalog} />],
      [PAGES[catalog.pages.byOffice].url, <CatalogByOfficePage site={site} catalog={catalog} />],
      [PAGES[catalog.pages.inventory].url, <InventoryPage site={site} catalog={catalog} />],
      ...site[catalog.id].map((ficha): [string, VNode] => [ficha.url, <FichaPage site={site} ficha={ficha} />]),
    ]),
    ...site.noticias.map((noticia): [string, VNode] => [
      noticia.url,
      <NoticiaPage site={noticias.seen(site, noticia)} noticia={noticia} />,
    ]),
    ...site.dependencias.map((dependencia): [string, VNode] => [
      dependencia.url,
      <DependenciaPage site={site} dependencia={dependencia} />,
    ]),
    ...site.paginas.map((pagina): [string, VNode] => [pagina.url, <PaginaPage site={site} pagina={pagina} />]),
  ];
}

const full = sampleSite();
const empty = sampleSite(EMPTY_SITE);
const pages = [
  ...pagesOf(full).map(([url, page]) => [`${url} of a full site`, url, full, renderPage(page)] as const),
  ...pagesOf(empty).map(([url, page]) => [`${url} of an empty site`, url, empty, renderPage(page)] as const),
];

test.each(pages)("%s links only to pages that exist", (_, url, site, html) => {
  const links = [...html.matchAll(/ (?:href|action)="(\/[^"#]*)"/g)].map(([, link]) => link ?? "");
  const dead = links.filter((link) => !site.addresses.has(link) && !FILES.some((file) => link.startsWith(file)));
  expect(dead, url).toEqual([]);
});

test.each(pages)("%s has one h1 and skips no level of heading", (_, _url, _site, html) => {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test.each(pages)("%s never uses an identifier twice", (_, _url, _site, html) => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["/", "Todavía no hay trámites publicados."],
  ["/", "Todavía no hay noticias publicadas."],
  ["/noticias/", "Todavía no hay noticias publicadas."],
  ["/tramites/", "Todavía no hay trámites publicados."],
  ["/servicios/por-dependencia/", "Todavía no hay servicios publicados."],
  ["/tramites/inventario/", "Todavía no se ha identificado ningún trámite."],
  ["/dependencias/", "Todavía no hay dependencias publicadas."],
  ["/paginas/", "Todavía no hay documentos ni páginas publicadas."],
  ["/entidades/", "Todavía no se ha publicado ningún acuerdo con otra entidad."],
])("with nothing to show, %s says «%s»", (url, sentence) => {
  expect(pages.find(([name]) => name === `${url} of an empty site`)?.[3]).toContain(sentence);
});

test("only pages of documents are searched", () => {
  const searched = pages.filter(([, , , html]) => html.includes("data-pagefind-body")).map(([, url]) => url);
  const documents = [full.noticias, full.servicios, full.tramites, full.dependencias, full.paginas].flat();
  expect(searched.toSorted()).toEqual(documents.map(({ url }) => url).toSorted());
});
