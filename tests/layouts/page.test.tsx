import { expect, test } from "vitest";
import { Page, type PageProps, renderPage } from "../../layouts/page.tsx";
import { pagesBelow, trailOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Municipio } from "../../scripts/schema/municipio.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const HOSTILE = `</title></script><script>alert("x")</script> & 'y'`;

function page(props: Partial<PageProps> = {}, municipio: Partial<Municipio> = {}): string {
  const site = sampleSite();
  return renderPage(
    <Page
      site={{ ...site, municipio: { ...site.municipio, ...municipio } }}
      url="/prueba/"
      title="Prueba"
      description="Una página de prueba."
      {...props}
    >
      <h1>Prueba</h1>
    </Page>,
  );
}

test("a page begins with its doctype and declares Colombian Spanish", () => {
  expect(page()).toMatch(/^<!doctype html><html lang="es-CO">/);
});

test("the first thing in the body is the link that skips to the content", () => {
  expect(page()).toContain('<body><a class="skip-link" href="#contenido">Saltar al contenido principal</a>');
  expect(page()).toContain('<main id="contenido"');
});

test("the title names the page and the municipality", () => {
  expect(page()).toContain("<title>Prueba · San Jacinto de las Lomas</title>");
});

test("a page has its absolute address for search engines and social media", () => {
  expect(page()).toContain('<link rel="canonical" href="https://sanjacinto.example/prueba/">');
  expect(page()).toContain('<meta property="og:url" content="https://sanjacinto.example/prueba/">');
});

test("a page hidden from search engines has noindex and no canonical address", () => {
  expect(page({ noindex: true })).toContain('<meta name="robots" content="noindex">');
  expect(page({ noindex: true })).not.toContain("canonical");
});

test("hostile titles and descriptions are escaped, in the HTML and in the structured data", () => {
  const html = page({ title: HOSTILE, description: HOSTILE, jsonLd: { name: HOSTILE } });
  expect(html).not.toContain("<script>alert");
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain(String.raw`{"name":"\u003c/title>\u003c/script>\u003cscript>alert(\"x\")`);
});

test("only a page with a kind is indexed, and search can filter by that kind", () => {
  expect(page({ searchKind: "Trámite" })).toContain('data-pagefind-body="true" data-pagefind-filter="tipo:Trámite"');
  expect(page()).not.toContain("data-pagefind-body");
});

test("the current page is marked in the menu, and so is the section of its children", () => {
  const attention = (mark: string) => `<a href="/atencion/" aria-current="${mark}">Atención y servicios</a>`;
  expect(page({ url: "/atencion/" })).toContain(attention("page"));
  expect(page({ url: "/tramites/rifas/" })).toContain(attention("true"));
  expect(page({ url: "/tramites/rifas/" })).toContain('<a href="/">Inicio</a>');
});

test("the menu begins with the four entries that the law prescribes and has at most three others", () => {
  const [, menu = ""] = page().split('<nav class="menu"');
  const titles = [...(menu.split("</nav>")[0] ?? "").matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, title]) => title);
  expect(titles.slice(0, 4)).toEqual(["Inicio", "Transparencia", "Atención y servicios", "Participa"]);
  expect(titles.length).toBeLessThanOrEqual(7);
});

test.each(pagesBelow("politicas"))("the footer leads to the policy «$title»", ({ title, url }) => {
  expect(page()).toContain(`<a href="${url}">${title}</a>`);
});

test("the footer begins with the pages that the municipality chose, in its order, without those that are not public", () => {
  const slugs = sampleSite()
    .paginas.map(({ slug }) => slug)
    .reverse();
  const [, footer = ""] = page({}, { pie: ["no-publicada", ...slugs] }).split('<ul class="site-links">');
  const links = [...footer.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
  expect(slugs.length).toBeGreaterThan(0);
  expect(links.slice(0, slugs.length + 1)).toEqual([...slugs.map((slug) => `/paginas/${slug}/`), "/mapa-del-sitio/"]);
});

test("breadcrumbs go from the home page to the page above", () => {
  const html = page({ breadcrumbs: trailOf(PAGES.noticias) });
  expect(html).toContain(
    '<nav class="breadcrumbs" aria-label="Ruta de navegación"><ol><li><a href="/">Inicio</a></li><li><a href="/noticias/">Noticias</a></li></ol></nav>',
  );
  expect(page()).not.toContain("breadcrumbs");
});

test("a fictional municipality is marked as such on every page, a real one never", () => {
  const warning = "Este municipio es ficticio: sus datos, trámites y noticias no son reales.";
  expect(page()).toContain(warning);
  expect(page({}, { ficticio: false })).not.toContain(warning);
});

const FOOTER_DATA: [string, keyof Municipio][] = [
  ["NIT", "nit"],
  ["Dirección", "direccion"],
  ["Código postal", "codigo_postal"],
  ["Horario de atención", "horario"],
  ["Teléfono", "telefono"],
  ["Línea anticorrupción", "linea_anticorrupcion"],
  ["Correo institucional", "correo"],
  ["Notificaciones judiciales", "correo_judicial"],
];

test.each(FOOTER_DATA)("the footer shows «pendiente» while «%s» is unknown", (label, key) => {
  expect(page({}, { [key]: undefined })).toContain(
    `<dt>${label}</dt> <dd><span class="pending" data-pagefind-ignore="true">pendiente</span></dd>`,
  );
});

test("the footer names municipality, department and DIVIPOLA code", () => {
  expect(page()).toContain("San Jacinto de las Lomas, Chocó. Código DIVIPOLA 27999");
});

test.each([
  ["+57 604 555 0100", '<a href="tel:+576045550100">+57 604 555 0100</a>'],
  ["604 555 0100 ext. 12", '<a href="tel:6045550100">604 555 0100 ext. 12</a>'],
  ["Pregunte en la ventanilla", "<dd>Pregunte en la ventanilla</dd>"],
])("the telephone «%s» can be dialled when it has a number", (telefono, expected) => {
  expect(page({}, { telefono })).toContain(expected);
});

test("no page has inline styles, inline scripts or anything from another site", () => {
  const html = page({ jsonLd: { name: "x" } });
  expect(html).not.toMatch(/ style=| on[a-z]+=/);
  expect(html).not.toMatch(/<(?:script|img|link rel="stylesheet")[^>]+(?:src|href)="https?:/);
});
