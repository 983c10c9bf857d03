import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atomFeed } from "../../scripts/data/feed.ts";
import type { Noticia, Site } from "../../scripts/model/site.ts";
import { sampleNoticias } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => name === "entry",
});

function feedOf(overrides: Partial<Site> = {}) {
  const text = atomFeed(sampleSite(overrides));
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

test("the feed has links to itself and its page, its author and the time of its newest change", () => {
  const { entry, ...feed } = feedOf();
  expect(entry).toHaveLength(3);
  expect(feed).toEqual({
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xml:lang": "es-CO",
    id: "https://sanjacinto.example/noticias/",
    title: "Noticias de San Jacinto de las Lomas",
    updated: "2026-11-21T10:00:00-05:00",
    author: { name: "Alcaldía de San Jacinto de las Lomas" },
    link: [
      { "@rel": "self", "@type": "application/atom+xml", "@href": "https://sanjacinto.example/noticias/feed.xml" },
      { "@rel": "alternate", "@type": "text/html", "@href": "https://sanjacinto.example/noticias/" },
    ],
  });
});

test("an entry has its address as identifier, its dates, its office and its summary", () => {
  expect(feedOf().entry[1]).toEqual({
    id: "https://sanjacinto.example/noticias/pague-el-predial-con-descuento/",
    title:
      "Hasta el 30 de noviembre puede pagar el impuesto predial unificado con descuento en la Secretaría de Hacienda municipal",
    updated: "2026-11-06T10:00:00-05:00",
    published: "2026-11-05T00:00:00-05:00",
    author: { name: "Secretaría de Hacienda" },
    link: {
      "@rel": "alternate",
      "@type": "text/html",
      "@href": "https://sanjacinto.example/noticias/pague-el-predial-con-descuento/",
    },
    summary: "Quien pague el año completo recibe un descuento del diez por ciento.",
  });
});

test("news without a history is dated by its own date, in the municipality's time zone", () => {
  expect(feedOf().entry[2].updated).toBe("2025-12-18T00:00:00-05:00");
});

test("without news the feed is valid and dated by the build", () => {
  expect(feedOf({ noticias: [] })).toMatchObject({ updated: "2026-11-22T09:30:00-05:00" });
});

test("hostile titles are escaped, and characters that XML forbids are removed", () => {
  const [first] = sampleNoticias as [Noticia];
  const titulo = `</title><script>alert("x")</script> ]]> & \u0000\u0008\uFFFE fin`;
  const text = atomFeed(sampleSite({ noticias: [{ ...first, data: { ...first.data, titulo } }] }));
  expect(text).toContain(
    "<title>&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; ]]&gt; &amp;  fin</title>",
  );
});
