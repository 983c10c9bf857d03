import { expect, test } from "vitest";
import { renderPage } from "../../layouts/document.tsx";
import { HomePage } from "../../layouts/pages/home.11ty.tsx";
import type { Site } from "../../scripts/model/site.ts";
import { sampleDocument, sampleTramites } from "../helpers/sample-documents.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const home = (overrides: Partial<Site> = {}) => renderPage(<HomePage site={sampleSite(overrides)} />);

test("an urgent piece of news is on top, with its end, and not again among the news", () => {
  const html = home();
  const [alerts = "", rest = ""] = html.split("<h1");
  expect(alerts).toContain("Alerta roja por creciente del río San Pablo: evacúe las orillas");
  expect(alerts).toContain('Vigente hasta el <time datetime="2026-11-30">30 de noviembre de 2026</time>');
  expect(rest).not.toContain("Alerta roja");
});

test("without urgent news there is no place for alerts", () => {
  expect(home({ noticias: [] })).not.toContain("Alertas");
});

test("the search box is a form that works without JavaScript", () => {
  expect(home()).toContain('action="/buscar/" method="get"><label for="q">¿Qué está buscando?</label>');
});

test("a long list of trámites is cut, with the way to the whole", () => {
  const tramites = Array.from({ length: 31 }, (_, index) =>
    sampleDocument("tramites", `tramite-${index}`, { ...sampleTramites[0]?.data, titulo: `Trámite ${index}` }),
  );
  const html = home({ tramites, noticias: [], dependencias: [] });
  expect(html).toContain('<a href="/tramites/tramite-11/">');
  expect(html).not.toContain('<a href="/tramites/tramite-12/">');
  expect(html).toContain('<a href="/tramites/">Ver los 31 trámites</a>');
});

test("it says how up to date the site is, with the way to the report", () => {
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
