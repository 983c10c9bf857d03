import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { robots } from "../../scripts/data/robots.ts";
import { sitemap } from "../../scripts/data/sitemap.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const pages: { loc: string; lastmod?: string }[] = new XMLParser().parse(sitemap(site)).urlset.url;
const pageAt = (path: string) => pages.find(({ loc }) => loc === `https://sanjacinto.example${path}`);

test("a document bears the day of its last update", () => {
  expect(pageAt("/tramites/certificado-de-residencia/")?.lastmod).toBe("2026-11-18");
});

test.each(["/tramites/autorizacion-para-rifas/", "/noticias/", "/"])(
  "%s, whose last update is unknown, bears no day",
  (path) => {
    expect(pageAt(path)).toEqual({ loc: `https://sanjacinto.example${path}` });
  },
);

test.each(["/tramites/impuesto-predial-unificado/", "/informe/actualizaciones/", "/404.html"])(
  "%s is not for search engines",
  (path) => {
    expect(pageAt(path)).toBeUndefined();
  },
);

test("robots.txt says where the sitemap is", () => {
  expect(robots(site)).toBe("User-agent: *\nAllow: /\n\nSitemap: https://sanjacinto.example/sitemap.xml\n");
});
