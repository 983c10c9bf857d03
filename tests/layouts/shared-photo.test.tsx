import { expect, it } from "vitest";
import { render as renderNoticia } from "../../layouts/noticia.11ty.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { HomePage } from "../../layouts/pages/home.11ty.tsx";
import { PaginaPage } from "../../layouts/pagina.11ty.tsx";
import type { ResponsiveImage } from "../../scripts/images/image.ts";
import type { Site } from "../../scripts/model/site.ts";
import { sampleNoticias, samplePaginas } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const photo = (name: string): ResponsiveImage => ({
  url: `/${name}-800.png`,
  width: 800,
  height: 600,
  webp: [],
  fallback: [{ url: `/${name}-800.png`, width: 800 }],
  shared: { url: `/${name}-compartir.jpg`, width: 700, height: 500 },
});
const plain = sampleSite();
const site: Site = {
  ...plain,
  municipio: { ...plain.municipio, escudo: "/media/escudo.png" },
  images: new Map(
    ["jornada", "plaza", "escudo"].map((name) => [`/media/${name}.${name === "escudo" ? "png" : "jpg"}`, photo(name)]),
  ),
};
const [noticia, pagina] = [sampleNoticias.find(({ data }) => data.imagen), samplePaginas[0]];
if (!noticia || !pagina) throw new Error("The samples have changed.");

const shared = (html: string) =>
  [...html.matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)">/g)].map(([, key, value]) => [key, value]);
const metadata = (name: string, alt: string) => [
  ["og:image", `https://sanjacinto.example/${name}-compartir.jpg`],
  ["og:image:width", "700"],
  ["og:image:height", "500"],
  ["og:image:alt", alt],
];
const ESCUDO = metadata("escudo", "Escudo de San Jacinto de las Lomas");

it("a piece of news is shared with its photo", () => {
  const html = renderNoticia({ site, noticia });
  expect(shared(html)).toEqual(metadata("jornada", noticia.data.imagen_alt ?? ""));
});

it("a page is shared with the first photo of its text that the site has", () => {
  const body = "![Otra](/media/nunca.jpg)\n\nVea ![La *plaza*](/media/plaza.jpg) y ![más](/media/jornada.jpg).";
  expect(shared(renderPage(<PaginaPage site={site} pagina={{ ...pagina, body }} />))).toEqual(
    metadata("plaza", "La plaza"),
  );
});

it.each([
  ["a page without a photo", <PaginaPage key="1" site={site} pagina={{ ...pagina, body: "Hola." }} />],
  ["a home page whose news has no photo", <HomePage key="2" site={site} />],
])("%s is shared with the escudo", (_name, page) => {
  expect(shared(renderPage(page))).toEqual(ESCUDO);
});

it("the home page is shared with the photo of the news that opens it", () => {
  const calm = { ...noticia, data: { ...noticia.data, urgente: false } };
  expect(shared(renderPage(<HomePage site={{ ...site, noticias: [calm] }} />))).toEqual(
    metadata("jornada", noticia.data.imagen_alt ?? ""),
  );
});

it("without an escudo, with nothing", () => {
  expect(shared(renderPage(<HomePage site={plain} />))).toEqual([]);
});

it("where a photo could not be made, its description is read", () => {
  const html = renderNoticia({ site: { ...site, images: new Map() }, noticia });
  expect(html).toContain(`<p>${noticia.data.imagen_alt}</p>`);
});
