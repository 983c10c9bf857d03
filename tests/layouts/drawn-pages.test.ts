import { expect, test } from "vitest";
import { onePage, pageOfEach } from "../../layouts/drawn-pages.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const everything = { site, datasets: () => [] };

test("the only page of a layout has the address that Eleventy writes it at", () => {
  const { pages, permalink } = onePage("/agenda/");
  expect(pages()).toEqual([{ url: permalink, props: {} }]);
});

test("a page for each of some things is the same for Eleventy and for whoever draws a page alone", () => {
  const { pages, pagination, permalink } = pageOfEach(
    "noticia",
    ({ site }) => site.noticias,
    ({ url }) => url,
  );
  const eleventys = pagination
    .before([], everything)
    .map((noticia) => ({ url: permalink({ noticia }), props: { [pagination.alias]: noticia } }));
  expect(eleventys.map(({ url }) => url)).toContain(site.noticias[0]?.url);
  expect(pages(everything)).toEqual(eleventys);
});
