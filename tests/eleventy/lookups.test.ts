import { describe, expect, it } from "vitest";
import { searchedPages } from "../../scripts/eleventy/draw-pages.ts";
import { type Asked, answersAlike, noting } from "../../scripts/eleventy/lookups.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite({
  files: new Map([["/media/formato.pdf", { bytes: 1000 }]]),
  addresses: new Set(["/noticias/", "/tramites/"]),
});

describe("what a page asks of its site", () => {
  const asked: Asked[] = [];
  const seen = noting(site, asked);
  const answers = [
    seen.addresses.has("/noticias/"),
    seen.images.get("/media/no.jpg"),
    seen.files.get("/media/formato.pdf"),
  ];

  it("is answered as by the site", () => {
    expect(answers).toEqual([true, undefined, { bytes: 1000 }]);
    expect(seen.municipio).toBe(site.municipio);
  });

  it.each<[string, Parameters<typeof sampleSite>[0], boolean]>([
    ["the same site", {}, true],
    ["one with another page", { addresses: new Set(["/noticias/", "/otra/"]) }, true],
    ["one without the page", { addresses: new Set(["/tramites/"]) }, false],
    ["one in which the photo is there", { images: new Map([["/media/no.jpg", image("/media/no.jpg")]]) }, false],
    ["one in which the file is larger", { files: new Map([["/media/formato.pdf", { bytes: 1001 }]]) }, false],
    ["one without the file", { files: new Map() }, false],
  ])("would be answered alike by %s: %s", (_, other, isAlike) => {
    expect(answersAlike({ ...site, ...other }, asked)).toBe(isAlike);
  });
});

const image = (url: string) => ({ url, width: 1, height: 1, webp: [], fallback: [] });

it("the pages that are searched are those of documents, by layout and address, then the others; in whatever order the site has them", () => {
  const layout = (isGenerated: boolean, urls: string[]) => ({
    path: "",
    isGenerated,
    render: () => "",
    data: { pages: () => urls.map((url) => ({ url, props: {} })), permalink: urls[0] ?? "" },
  });
  const layouts = (order: (urls: string[]) => string[]) => [
    layout(false, ["/noticias/feria/"]),
    layout(false, order(["/tramites/a/", "/tramites/b/"])),
    layout(true, ["/plan/"]),
    layout(true, order(["/noticias/", "/noticias/2026/"])),
  ];
  const everything = { site, datasets: () => [] };
  for (const order of [(urls: string[]) => urls, (urls: string[]) => urls.toReversed()]) {
    const pages = searchedPages(layouts(order), everything);
    expect(pages.map(({ url }) => url)).toEqual(["/noticias/feria/", "/tramites/a/", "/tramites/b/", "/plan/"]);
  }
});
