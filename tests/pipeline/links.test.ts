import { XMLParser } from "fast-xml-parser";
import { check, LinkState } from "linkinator";
import { beforeAll, expect, it } from "vitest";
import { type Server, serve } from "../../scripts/development/browser/serve.ts";
import { type BuiltSite, builtDemo } from "../../scripts/development/built-site.ts";
import { atEnd } from "../helpers/at-end.ts";
import { addressesOf, elementsOf } from "./html.ts";
import { filesOf, textOf } from "./published.ts";

let site: BuiltSite;
let server: Server;
beforeAll(async () => {
  site = await builtDemo();
  server = await serve(site.output);
  atEnd(() => server.close());
});

it("every link, picture, style and script of every page has an existing target", async () => {
  const pages = filesOf(site.output).filter((path) => path.endsWith(".html"));
  const { links } = await check({
    path: pages.map((path) => `${server.origin}/${path}`),
    linksToSkip: async (link) => !link.startsWith(server.origin),
    concurrency: 20,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(links.length).toBeGreaterThan(pages.length);
  expect(broken.map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
});

// The crawler compares only the anchors that it happens to know when a page arrives.
it("every anchor of a link is a place in the page that it leads to; the editor's are its own", () => {
  const pages = filesOf(site.output).filter((path) => path.endsWith(".html"));
  const html = new Map(pages.map((path) => [path, textOf(site.output, path)]));
  const ids = new Map([...html].map(([path, text]) => [path, new Set(elementsOf(text).map((e) => e.attributes.id))]));
  const links = [...html].flatMap(([path, text]) =>
    addressesOf(text)
      .map((address) => ({ path, target: new URL(address, `${server.origin}/${path}`) }))
      .filter(({ target }) => target.origin === server.origin && target.hash && !target.hash.startsWith("#/")),
  );
  const broken = links.filter(
    ({ target }) => !ids.get(fileOf(target.href))?.has(decodeURIComponent(target.hash.slice(1))),
  );
  expect(links.length).toBeGreaterThan(pages.length);
  expect(broken.map(({ path, target }) => `${path} → ${target.pathname}${target.hash}`)).toEqual([]);
});

it("every address in the sitemap, the feed and the open data catalogue has an existing target", () => {
  const parse = (path: string) => new XMLParser({ ignoreAttributes: false }).parse(textOf(site.output, path));
  const sitemap = parse("sitemap.xml").urlset.url.map(({ loc }: { loc: string }) => loc);
  const feed = parse("noticias/feed.xml").feed.entry.map(({ link }: { link: { "@_href": string } }) => link["@_href"]);
  const base = new URL(sitemap[0]).origin;
  const catalogue = textOf(site.output, "datos/catalogo.jsonld").match(new RegExp(`${base}/[^"#]*`, "g")) ?? [];
  const files = new Set(filesOf(site.output));
  const missing = [...sitemap, ...feed, ...catalogue].filter((address) => !files.has(fileOf(address)));
  expect([sitemap.length, feed.length, catalogue.length].every((count) => count > 10)).toBe(true);
  expect(missing).toEqual([]);
});

function fileOf(address: string): string {
  const { pathname } = new URL(address);
  return `${pathname.slice(1)}${pathname.endsWith("/") ? "index.html" : ""}`;
}
