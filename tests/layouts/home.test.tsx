import { describe, expect, it, test } from "vitest";
import { ICONS } from "../../layouts/components/icon.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { HomePage } from "../../layouts/pages/home.11ty.tsx";
import type { Site } from "../../scripts/model/site.ts";
import { sampleDocument, sampleTramites } from "../helpers/sample-documents.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const home = (overrides: Partial<Site> = {}) => renderPage(<HomePage site={sampleSite(overrides)} />);

test("an urgent news item is at the top, with its last day, and is not repeated among the news", () => {
  const html = home();
  const [alerts = "", rest = ""] = html.split("<h1");
  expect(alerts).toContain("Alerta roja por creciente del río San Pablo: evacúe las orillas");
  expect(alerts).toContain('Vigente hasta el <time datetime="2026-11-30">30 de noviembre de 2026</time>');
  expect(rest).not.toContain("Alerta roja");
});

test("without urgent news there is no alert region", () => {
  expect(home({ noticias: [] })).not.toContain("Alertas");
});

test("the search box is a form that works without JavaScript", () => {
  expect(home()).toContain('action="/buscar/" method="get"><label for="q">¿Qué está buscando?</label>');
});

test("a long list of trámites is cut, with a link to the complete list", () => {
  const tramites = Array.from({ length: 31 }, (_, index) =>
    sampleDocument("tramites", `tramite-${index}`, { ...sampleTramites[0]?.data, titulo: `Trámite ${index}` }),
  );
  const html = home({ tramites, noticias: [], dependencias: [] });
  expect(html).toContain('href="/tramites/tramite-7/"');
  expect(html).not.toContain('href="/tramites/tramite-8/"');
  expect(html).toContain('<a href="/tramites/">Ver los 31 trámites</a>');
});

test("the trámites that the municipality highlights come first, in its order, without those that are not public", () => {
  const { municipio } = sampleSite();
  const destacados = ["certificado-de-residencia", "no-publicado", "autorizacion-para-rifas"];
  const html = home({ municipio: { ...municipio, destacados } });
  const tiles = html.split('<ul class="tiles">')[1]?.split("</ul>")[0] ?? "";
  expect(html).toContain("<h2>Los trámites más buscados</h2>");
  expect([...tiles.matchAll(/href="\/tramites\/([a-z-]+)\/"/g)].map(([, slug]) => slug)).toEqual([
    "certificado-de-residencia",
    "autorizacion-para-rifas",
  ]);
});

const [first] = sampleTramites;
const pay = sampleDocument("tramites", "predial", { ...first?.data, titulo: "Predial", quiero: ["impuesto"] });
const ask = sampleDocument("tramites", "peticion", { ...first?.data, titulo: "Petición", quiero: ["peticion"] });

test("it links to needs, each with its sign, but only to those that a published trámite serves", () => {
  const [, needs = ""] = home({ tramites: [pay, ask] }).split('<ul class="needs">');
  const links = [...(needs.split("</ul>")[0] ?? "").matchAll(/<a href="([^"]+)"><svg.*?<\/svg>([^<]+)</g)];
  expect(links.map(([, url, title]) => [url, title])).toEqual([
    ["/tramites/que-quiero-hacer/#impuesto", "Pagar o declarar un impuesto"],
    ["/tramites/que-quiero-hacer/#peticion", "Preguntar, pedir o reclamar"],
  ]);
});

test.each([
  ["no trámite names one", sampleTramites],
  ["all serve the same one, which the tiles show already", [pay]],
])("it shows no needs while %s", (_why, tramites) => {
  expect(home({ tramites })).not.toContain('class="needs"');
});

test("the drawing of a tile is that of the need which its trámite serves", () => {
  const tile = (title: string) => new RegExp(`<path d="([^"]+)"></path></svg>${title}<`);
  const html = home({ tramites: [pay, ask] });
  expect(tile("Predial").exec(html)?.[1]).toBe(ICONS.money);
  expect(tile("Petición").exec(html)?.[1]).toBe(ICONS.chat);
});

test.each([
  ["Peticiones, quejas y denuncias", "/atencion/pqrsd/"],
  ["Denunciar un acto de corrupción", "/atencion/pqrsd/#denuncias"],
  ["Transparencia y acceso a la información pública", "/transparencia/"],
  ["Atención y servicios a la ciudadanía", "/atencion/"],
  ["Participa", "/participa/"],
])("«%s» is one tap away, in these words", (title, url) => {
  const [, main = ""] = home().split("<main");
  expect(main).toMatch(new RegExp(`<a href="${url}"><svg[^>]*><path[^>]*></path></svg>${title}</a>`));
});

test("a tax calendar is in sight as soon as there is one", () => {
  const calendar = sampleDocument("documentos", "calendario-2027", {
    titulo: "Calendario tributario de 2027",
    resumen: "Los días en que se paga cada impuesto.",
    dependencia: "hacienda",
    fecha_publicacion: "2026-11-20",
  });
  expect(home()).not.toContain("tributario");
  expect(home({ documentos: [calendar] })).toContain(
    '<a href="/documentos/calendario-2027/">Calendario tributario de 2027</a>',
  );
});

describe("the news", () => {
  const news = (...photos: boolean[]) =>
    photos.map((hasPhoto, index) =>
      sampleDocument("noticias", `noticia-${index}`, {
        titulo: `Noticia número ${index}`,
        resumen: "Un resumen de la noticia.",
        dependencia: "hacienda",
        fecha: `2026-11-0${9 - index}`,
        ...(hasPhoto && { imagen: "/media/jornada.jpg", imagen_alt: "La plaza" }),
      }),
    );
  const leadOf = (html: string) => /<article class="lead-news"><h3><a href="([^"]+)"/.exec(html)?.[1];

  it.each([
    ["opens with the newest photo, before newer news without one", [false, true, true], 1],
    ["opens with its newest title while no photo is among them", [false, false, false], 0],
    ["does not reach back to an old photo", [false, false, false, false, false, true], 0],
  ])("%s", (_what, photos, lead) => {
    expect(leadOf(home({ noticias: news(...photos) }))).toBe(`/noticias/noticia-${lead}/`);
  });

  it("has at most four headlines beside the lead, and does not repeat it", () => {
    const html = home({ noticias: news(false, true, false, false, false, false) });
    const [, headlines = ""] = html.split('<ul class="headlines">');
    const urls = [...(headlines.split("</ul>")[0] ?? "").matchAll(/href="\/noticias\/noticia-(\d)\/"/g)];
    expect(urls.map(([, index]) => index)).toEqual(["0", "2", "3", "4"]);
  });

  it("loads its photo late, and in no file that is wider than the column", () => {
    const [photo = ""] = home({ noticias: news(true) }).match(/<picture>.*?<\/picture>/) ?? [];
    expect(photo).toContain('loading="lazy"');
    expect(photo).toContain('srcset="/img/jornada-400.webp 400w, /img/jornada-800.webp 800w"');
  });
});

test("contact data that nobody knows are not listed one by one", () => {
  const { municipio } = sampleSite();
  const unknown = { direccion: undefined, horario: undefined, telefono: undefined, correo: undefined };
  const html = home({ municipio: { ...municipio, ...unknown } });
  expect(html).toContain("La alcaldía todavía no ha publicado su dirección, su horario, su teléfono ni su correo.");
  expect(html).not.toContain("pendiente");
});

test("directions to the town hall are shown once they are known", () => {
  const { municipio } = sampleSite();
  expect(home()).not.toContain("<dt>Cómo llegar</dt>");
  expect(home({ municipio: { ...municipio, como_llegar: "Frente al parque." } })).toContain(
    "<dt>Cómo llegar</dt> <dd>Frente al parque.</dd>",
  );
});

test("it shows how up to date the site is, with a link to the report", () => {
  const html = home();
  expect(html).toContain(
    'La última actualización de este sitio fue el <time datetime="2026-11-21">21 de noviembre de 2026</time>.',
  );
  expect(html).toContain("En noviembre de 2026 hubo novedades en 4 días distintos.");
  expect(html).toContain('<a href="/informe/">Ver el informe de actualización</a>');
});

test("without history it shows no figure", () => {
  const html = home({ report: { ...sampleReport, actualizaciones: [], sitio: { meses: [] } } });
  expect(html).toContain("El historial todavía no registra actualizaciones.");
  expect(html).not.toContain("hubo novedades");
});
