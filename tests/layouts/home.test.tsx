import { expect, test } from "vitest";
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
  expect(html).toContain('<a href="/tramites/tramite-7/">');
  expect(html).not.toContain('<a href="/tramites/tramite-8/">');
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

test("it links to needs, but only to those that a published trámite serves", () => {
  const [first] = sampleTramites;
  const pay = sampleDocument("tramites", "predial", { ...first?.data, quiero: ["impuesto"] });
  expect(home({ tramites: [pay] })).toContain(
    '<ul class="needs"><li><a href="/tramites/que-quiero-hacer/#impuesto">Pagar o declarar un impuesto</a></li></ul>',
  );
  expect(home({ tramites: sampleTramites })).not.toContain('class="needs"');
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
  expect(html).toContain('La última actualización fue el <time datetime="2026-11-21">21 de noviembre de 2026</time>.');
  expect(html).toContain("En noviembre de 2026 hubo novedades en 4 días distintos.");
  expect(html).toContain('<a href="/informe/">Ver el informe de actualización</a>');
});

test("without history it shows no figure", () => {
  const html = home({ report: { ...sampleReport, actualizaciones: [], sitio: { meses: [] } } });
  expect(html).toContain("El historial todavía no registra actualizaciones.");
  expect(html).not.toContain("hubo novedades");
});
