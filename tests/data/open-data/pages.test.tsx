import { expect, test } from "vitest";
import { renderPage } from "../../../layouts/page.tsx";
import { OpenDataPage } from "../../../layouts/pages/datos.11ty.tsx";
import { DatasetPage } from "../../../layouts/pages/datos-conjunto.11ty.tsx";
import { publishedDatasets } from "../../../scripts/data/open-data/files.ts";
import { sampleSource } from "./sample-source.ts";

const source = sampleSource();
const published = publishedDatasets(source);
const files = published.flatMap(({ csv, json, dictionary }) => [csv.url, json.url, dictionary.url]);
const index = renderPage(<OpenDataPage site={source.site} datasets={() => published} />);
const pages = [
  ["/datos/", index] as const,
  ...published.map(
    (dataset) => [dataset.url, renderPage(<DatasetPage site={source.site} dataset={dataset} />)] as const,
  ),
];

test.each(pages)("%s links only to pages and files that exist", (_, html) => {
  const links = [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, link]) => link ?? "");
  const known = new Set([...source.site.addresses, ...files, "/datos/catalogo.jsonld", "/noticias/feed.xml"]);
  expect(links.filter((link) => !known.has(link) && !link.startsWith("/assets/"))).toEqual([]);
});

test.each(pages)("%s has one h1, skips no heading, uses no identifier twice and runs no script", (_, html) => {
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).not.toContain("<script");
});

test.each(pages)("%s names the licence, with a link to its text", (_, html) => {
  expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">');
});

test("the list has every dataset with its rows, last change, and files with format and size", () => {
  for (const { url, title, csv, json } of published) {
    expect(index.includes(`<a href="${url}"><span class="visually-hidden">Datos: </span>${title}</a>`)).toBe(true);
    expect(index).toMatch(new RegExp(`<a href="${csv.url}">[^(]*\\(CSV, \\d+ KB\\)</a>`));
    expect(index).toMatch(new RegExp(`<a href="${json.url}">[^(]*\\(JSON, \\d+ KB\\)</a>`));
  }
  expect(index).toContain("3 filas. Último cambio: <time");
  expect(index).toContain("1 fila.</p>");
});

test("the page of a dataset explains every column", () => {
  for (const [place, { columns }] of published.entries()) {
    const html = pages[place + 1]?.[1] ?? "";
    for (const { name, title } of columns) {
      expect(html).toContain(`<code>${name}</code>`);
      expect(html).toContain(`<strong>${title}.</strong>`);
    }
  }
});
