import { existsSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, builtDemo } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { GONE_FOLDER } from "../../scripts/model/addresses.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { addressesOf, type Element, elementsOf } from "./html.ts";
import { allowsStyle, filesOf, jsonOf, pagesOf, textOf } from "./published.ts";
import { builtSmallSite } from "./small-site.ts";

const outputs: Record<string, string> = {};
const realOutput = join(await tempFolder(afterAll), "_site");
let real: Pick<BuiltSite, "status" | "stdout" | "stderr">;

beforeAll(async () => {
  outputs.demo = (await builtDemo()).output;
  outputs.small = (await builtSmallSite()).output;
  real = await run("build", PROJECT, { args: ["--output", realOutput] });
  outputs.real = realOutput;
});

const perPage = (output: string, check: (html: string, url: string) => unknown[]) =>
  [...pagesOf(output)].flatMap(([url, html]) => check(html, url).map((found) => [url, found]));
const isOutside = (address: string) => /^(?:https?:)?\/\//.test(address);

describe("the content of this repository", () => {
  it("validates without an error and builds", () => {
    expect(real.stderr).toBe("");
    expect(real.stdout).not.toMatch(/ {2}error {2}/);
    expect(real.status).toBe(0);
  });
});

it("the set of existing addresses is exactly that of the written pages", () => {
  const folder = outputs.demo ?? "";
  const { addresses } = jsonOf(folder, "admin/vista-previa/datos.json");
  const written = filesOf(folder).filter((path) => path.endsWith(".html") && !path.startsWith(`${GONE_FOLDER}/`));
  expect(addresses.toSorted()).toEqual(written.map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`).sort());
});

describe.each(["demo", "small", "real"])("the pages of the %s site", (name) => {
  it("link only to existing targets", () => {
    const site = outputs[name] ?? "";
    const missing = perPage(site, (html, url) =>
      addressesOf(html).filter((address) => !isOutside(address) && !exists(site, address, url)),
    );
    expect(missing).toEqual([]);
  });

  it("load nothing from another host", () => {
    const loads = ({ name, attributes }: Element) => {
      const isLoaded = name !== "a" && !(name === "link" && /canonical|alternate/.test(attributes.rel ?? ""));
      return isLoaded ? [attributes.href, attributes.src, attributes.srcset, attributes.action].filter(Boolean) : [];
    };
    const outside = perPage(outputs[name] ?? "", (html) =>
      elementsOf(html)
        .flatMap(loads)
        .filter((address) => /(?:^|[\s,])(?:https?:)?\/\//.test(address ?? "")),
    );
    expect(outside).toEqual([]);
    const sheets = perPage(outputs[name] ?? "", (html) => elementsOf(html).filter(({ name }) => name === "style"));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter(([, sheet]) => /url\(|@import/.test((sheet as Element).text))).toEqual([]);
  });

  it("have no script, style or handler except structured data and the styles in the policy", () => {
    const site = outputs[name] ?? "";
    const inline = ({ name, attributes, text }: Element) =>
      (name === "script" && attributes.type !== "application/ld+json" && text.trim() !== "") ||
      (name === "style" && !allowsStyle(site, text)) ||
      Object.entries(attributes).some(
        ([key, value]) => key === "style" || /^on/.test(key) || /^\s*javascript:/i.test(value),
      );
    expect(
      perPage(outputs[name] ?? "", (html) =>
        elementsOf(html)
          .filter(inline)
          .map(({ name, attributes }) => [name, attributes]),
      ),
    ).toEqual([]);
  });

  it("have structured data that parses and has a type", () => {
    const data = perPage(outputs[name] ?? "", (html) =>
      elementsOf(html)
        .filter(({ attributes }) => attributes.type === "application/ld+json")
        .map(({ text }) => JSON.parse(text)),
    );
    expect(data.length).toBeGreaterThan(5);
    for (const [url, parsed] of data)
      expect([url, parsed]).toEqual([url, expect.objectContaining({ "@context": "https://schema.org" })]);
    const types = new Set(data.map(([, parsed]) => (parsed as { "@type": string })["@type"]));
    expect([...types]).toEqual(expect.arrayContaining(["GovernmentOrganization", "GovernmentService", "NewsArticle"]));
  });

  it("have one title, one main heading, a language and a canonical address each", () => {
    for (const [url, html] of pagesOf(outputs[name] ?? "")) {
      const names = elementsOf(html).map(({ name }) => name);
      const count = (wanted: string) => names.filter((each) => each === wanted).length;
      expect([url, count("title"), count("h1"), count("main")]).toEqual([url, 1, 1, 1]);
      expect(html.slice(0, 34)).toBe('<!doctype html><html lang="es-CO">');
      const [canonical] = elementsOf(html).filter(({ attributes }) => attributes.rel === "canonical");
      const isHidden = html.includes('<meta name="robots" content="noindex">');
      expect([url, canonical && new URL(canonical.attributes.href ?? "").pathname]).toEqual([
        url,
        isHidden ? undefined : url,
      ]);
    }
  });

  it("use every identifier once", () => {
    const repeated = perPage(outputs[name] ?? "", (html) => {
      const ids = elementsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(repeated).toEqual([]);
  });

  it("come with a well-formed feed and sitemap", () => {
    for (const path of ["noticias/feed.xml", "sitemap.xml"]) {
      expect(XMLValidator.validate(textOf(outputs[name] ?? "", path))).toBe(true);
    }
  });
});

/** Whether an address of a page leads to a file and, with `#`, to a place in it; the places of the editor are its own. */
function exists(site: string, address: string, from: string): boolean {
  if (/^(?:mailto|tel):/.test(address)) return true;
  const { pathname, hash } = new URL(address, `http://site${from}`);
  const path = decodeURIComponent(pathname);
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  const place = decodeURIComponent(hash.slice(1));
  return (
    !place ||
    (pathname === "/admin/" && place.startsWith("/")) ||
    elementsOf(textOf(site, file.slice(site.length + 1))).some(({ attributes }) => attributes.id === place)
  );
}
