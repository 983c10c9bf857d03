import { expect, test } from "vitest";
import { SiteHeader } from "../../layouts/components/site-header.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { menu } from "../../scripts/pages/links.ts";
import { sampleSite } from "../helpers/sample-site.ts";

/** Titles of the entries that an address marks, each with its mark. */
function marked(url: string): string[] {
  const html = renderPage(<SiteHeader site={sampleSite()} url={url} />);
  return [...html.matchAll(/<a href="[^"]*"(?: aria-label="[^"]*")? aria-current="(\w+)">([^<]+)</g)].map(
    ([, mark, title]) => `${title}: ${mark}`,
  );
}

test.each(menu("main"))(
  "«$title» is the current page at its own address, and no other entry is marked",
  ({ title, url }) => {
    expect(marked(url)).toEqual([`${title}: page`]);
  },
);

test.each([
  ["/tramites/rifas/", "Trámites"],
  ["/servicios/inventario/", "Atención"],
  ["/informe/actualizaciones/", "Transparencia"],
  ["/paginas/plan-de-accion/", "Transparencia"],
  ["/politicas/cookies/", "Transparencia"],
  ["/noticias/2026/", "Noticias"],
  ["/dependencias/hacienda/", "Dependencias"],
])("%s belongs to the section «%s»", (url, section) => {
  expect(marked(url)).toEqual([`${section}: true`]);
});

test.each(["/mapa-del-sitio/", "/404.html"])("%s belongs to no section", (url) => {
  expect(marked(url)).toEqual([]);
});

test.each([
  ["Transparencia", "Transparencia y acceso a la información pública"],
  ["Atención", "Atención y servicios a la ciudadanía"],
])("«%s» is heard by the whole name that the law gives to the section", (title, whole) => {
  const html = renderPage(<SiteHeader site={sampleSite()} url="/" />);
  expect(html).toContain(`aria-label="${whole}">${title}</a>`);
});

test("the search is one tap away on every page, in a word beside its sign", () => {
  const html = renderPage(<SiteHeader site={sampleSite()} url="/noticias/" />);
  expect(html).toMatch(
    /<a class="to-search" href="\/buscar\/"><svg class="icon"[^>]*aria-hidden="true">.*?<\/svg>Buscar<\/a>/,
  );
});

test("the link of the gov.co bar makes sense on its own, and its name begins with the visible text", () => {
  const html = renderPage(<SiteHeader site={sampleSite()} url="/" />);
  expect(html).toContain('<a href="https://www.gov.co/" aria-label="GOV.CO, portal del Estado colombiano">GOV.CO</a>');
});
