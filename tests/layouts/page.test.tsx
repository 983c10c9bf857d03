import { expect, test } from "vitest";
import { Page, type PageProps, renderPage } from "../../layouts/page.tsx";
import { pagesBelow, trailOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Municipio } from "../../scripts/schema/municipio.ts";
import { capitalize } from "../../scripts/words/spanish.ts";
import { plain } from "../helpers/read-page.ts";
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
  const tramites = (mark: string) => `<a href="/tramites/" aria-current="${mark}">Trámites</a>`;
  expect(page({ url: "/tramites/" })).toContain(tramites("page"));
  expect(page({ url: "/tramites/rifas/" })).toContain(tramites("true"));
  expect(page({ url: "/tramites/rifas/" })).toContain('<a href="/">Inicio</a>');
});

test("the menu begins with the four entries that the law prescribes and has at most three others", () => {
  const [, menu = ""] = page().split('<nav class="menu"');
  const titles = [...(menu.split("</nav>")[0] ?? "").matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, title]) => title);
  expect(titles.slice(0, 4)).toEqual(["Inicio", "Transparencia", "Atención", "Participa"]);
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
  expect(links.slice(0, slugs.length + 1)).toEqual([...slugs.map((slug) => `/paginas/${slug}/`), "/atencion/"]);
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

/** The text of the foot of a page. */
const foot = (municipio: Partial<Municipio>) => plain(`<footer${page({}, municipio).split("<footer")[1]}`);

const FOOTER_DATA: [string, keyof Municipio, string][] = [
  ["NIT", "nit", "899999999-1"],
  ["dirección", "direccion", "Calle 3"],
  ["código postal", "codigo_postal", "270001"],
  ["horario", "horario", "Lunes a viernes"],
  ["teléfono", "telefono", "+57 604 555 0100"],
  ["línea anticorrupción", "linea_anticorrupcion", "denuncias@sanjacinto.example"],
  ["correo", "correo", "contacto@sanjacinto.example"],
  ["notificaciones judiciales", "correo_judicial", "judicial@sanjacinto.example"],
];
const complete = Object.fromEntries(FOOTER_DATA.map(([, key, value]) => [key, value]));

test.each(FOOTER_DATA)(
  "the footer says what is known of «%s», and of one thing that is missing its name alone",
  (name, key, value) => {
    expect(foot(complete)).toContain(`${capitalize(name)} ${value}`);
    expect(foot({ ...complete, [key]: undefined })).toContain(`La alcaldía todavía no ha publicado aquí: ${name}.`);
  },
);

test("what the town hall has not published is said once, in one sentence, and a complete foot says nothing of it", () => {
  const nothing = Object.fromEntries(FOOTER_DATA.map(([, key]) => [key, undefined]));
  expect(foot(nothing)).toContain(
    "La alcaldía todavía no ha publicado aquí: NIT, dirección, código postal, horario, teléfono, línea anticorrupción, correo y notificaciones judiciales.",
  );
  expect(foot(nothing)).not.toContain("pendiente");
  expect(foot(complete)).not.toContain("todavía");
});

test("the footer names municipality, department and DIVIPOLA code", () => {
  expect(foot(complete)).toContain("Municipio San Jacinto de las Lomas, Chocó Código DIVIPOLA 27999");
});

test("the free line stands in the foot once there is one", () => {
  expect(foot({})).not.toContain("Línea gratuita");
  expect(page({}, { linea_gratuita: "01 8000 912 345" })).toContain(
    '<dt>Línea gratuita</dt> <dd><a href="tel:018000912345">01 8000 912 345</a></dd>',
  );
});

test("the foot leads to the channels of attention, and to the social networks by their names", () => {
  const redes = [
    "https://www.facebook.com/alcaldia",
    "https://es-la.facebook.com/cultura",
    "https://x.com/alcaldia",
    "https://www.red.example/@alcaldia",
  ];
  expect(page()).toContain('<a href="/atencion/">Canales de atención</a>');
  expect(page()).not.toContain("redes sociales");
  const [, networks = ""] = page({}, { redes }).split('aria-label="La alcaldía en redes sociales">');
  expect([...networks.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, url, name]) => [name, url])).toEqual([
    ["Facebook", redes[0]],
    ["Facebook /cultura", redes[1]],
    ["X", redes[2]],
    ["red.example", redes[3]],
  ]);
});

test("hours that somebody wrote stay on one line", () => {
  expect(page({}, { horario: "8 a. m. a 12 m. y 2 p.m. a 6 p. m." })).toContain(
    "8\u00a0a.\u00a0m. a 12\u00a0m. y 2\u00a0p.\u00a0m. a 6\u00a0p.\u00a0m.",
  );
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
