import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import * as pagefind from "pagefind";
import { beforeAll, describe, expect, it } from "vitest";
import type { SearchRecord } from "../../scripts/data/search.ts";
import { hashesUnder } from "../../scripts/disk/files.ts";
import { writeFiles } from "../../scripts/output/output.ts";
import { beginSearchIndex } from "../../scripts/output/search-index.ts";
import { searchablePart } from "../../scripts/output/searchable-part.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const page = (url: string, main = "<main>") =>
  Buffer.from(
    `<!doctype html><html lang="es-CO"><head><title>${url}</title></head><body>${main}<h1>Página ${url}</h1></main><footer>pie</footer></body></html>`,
  );
const SEARCHED = '<main id="contenido" tabindex="-1" data-pagefind-body="true" data-pagefind-filter="tipo:Noticia">';

/** More than are on their way at once, and a list that is not searched. */
const PAGES = new Map([
  ["/", page("/", SEARCHED)],
  ["/noticias/", page("/noticias/")],
  ["/404.html", page("/404.html")],
  ...Array.from({ length: 40 }, (_, number) => `/noticias/feria-${number}/`).map(
    (url) => [url, page(url, SEARCHED)] as const,
  ),
]);
const record = (url: string): SearchRecord => ({
  url,
  title: "Lista",
  summary: "Todas.",
  words: ["otra"],
  kind: "Lista",
});
const RECORDS = [record("/tramites/#predial"), record("/noticias/"), record("/atencion/")];

interface Indexed {
  /** Whether others have a turn between the pages. */
  turns: boolean;
  /** The pages of the last build. */
  last: Iterable<[url: string, html: Buffer]>;
  pages: ReadonlyMap<string, Buffer>;
  records: readonly SearchRecord[];
}

/** The hash of each file of an index of pages that come in an order, which may be another than that in which they are expected. */
async function indexOf(
  urls: Iterable<string>,
  { turns = true, last = [], pages = PAGES, records = RECORDS }: Partial<Indexed> = {},
) {
  const folder = await tempFolder(atEnd);
  const index = beginSearchIndex(last);
  try {
    index.expect([...pages.keys()].sort(), records);
    for (const url of urls) {
      index.read(url, pages.get(url) ?? Buffer.alloc(0));
      if (turns) await nextTurn();
    }
    const { files, entries } = await index.made();
    writeFiles(folder, files);
    return { entries, hashes: hashesUnder(join(folder, "pagefind")) };
  } finally {
    await index.close();
  }
}

/** What Pagefind makes of whole pages, one after the other. */
async function plainIndex() {
  const folder = join(await tempFolder(atEnd), "pagefind");
  const { index } = await pagefind.createIndex({ forceLanguage: "es" });
  for (const [url, html] of [...PAGES].sort(([a], [b]) => (a < b ? -1 : 1)))
    await index?.addHTMLFile({ sourcePath: url.replace(/\/$/, "/index.html").slice(1), content: html.toString() });
  for (const { url } of RECORDS)
    await index?.addCustomRecord({
      url,
      language: "es",
      content: "Lista. Todas. otra.",
      meta: { title: "Lista", resumen: "Todas." },
      filters: { tipo: ["Lista"] },
    });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
  for (const name of ["ui", "modular-ui", "component-ui", "highlight"])
    for (const ending of ["js", "css"]) rmSync(join(folder, `pagefind-${name}.${ending}`), { force: true });
  return hashesUnder(folder);
}

describe("the index of pages that are being made", () => {
  let inOrder: Awaited<ReturnType<typeof indexOf>>;
  beforeAll(async () => {
    inOrder = await indexOf([...PAGES.keys()].sort());
  });

  it("has the pages that are searched and the records, each once", () => {
    expect(inOrder.entries).toBe(41 + RECORDS.length);
  });

  it("is what Pagefind makes of the whole pages, one by one", async () => {
    expect(inOrder.hashes).toEqual(await plainIndex());
  });

  it.each<[string, string[], boolean]>([
    ["backwards", [...PAGES.keys()].sort().reverse(), true],
    ["in another order", [...PAGES.keys()], true],
    ["all at once", [...PAGES.keys()], false],
  ])("has the same bytes when they come %s", async (_, urls, turns) => {
    expect(await indexOf(urls, { turns })).toEqual(inOrder);
  });

  it("does without pages that were expected and never made", async () => {
    const index = beginSearchIndex();
    index.expect(["/a/", "/b/"], []);
    index.read("/b/", page("/b/", SEARCHED));
    expect(await index.made()).toMatchObject({ entries: 1 });
    await index.close();
  });

  it("tells in a sentence that Pagefind has ended before it", async () => {
    const index = beginSearchIndex();
    index.expect(["/a/"], []);
    await nextTurn();
    await index.close();
    index.read("/a/", page("/a/", SEARCHED));
    await expect(index.made()).rejects.toThrow(/^No se pudo hacer el índice de búsqueda: /);
  });

  it("tells of a page that is searched and for which it did not wait", async () => {
    const index = beginSearchIndex();
    index.expect(["/a/"], []);
    expect(() => index.read("/b/", page("/b/", SEARCHED))).toThrow("/b/");
    index.read("/c/", page("/c/"));
    expect(await index.made()).toMatchObject({ entries: 0 });
    await index.close();
  });
});

describe("the index that is begun with the pages of the last build", () => {
  const last = () => [...PAGES].sort(([a], [b]) => (a < b ? -1 : 1));
  const changed = (changes: Record<string, Buffer | undefined>) => {
    const pages = new Map([...PAGES, ...Object.entries(changes)]);
    return new Map([...pages].filter((page): page is [string, Buffer] => page[1] !== undefined));
  };
  const other = (url: string, words: string) =>
    Buffer.from(page(url, SEARCHED).toString().replace("Página", words).replace("pie", "otro pie"));

  it.each<[string, Record<string, Buffer | undefined>, (readonly SearchRecord[])?]>([
    ["nothing has changed", {}],
    ["a page has changed", { "/noticias/feria-7/": other("/noticias/feria-7/", "Corrección") }],
    ["a page is gone", { "/noticias/feria-7/": undefined }],
    ["the first and the last are gone", { "/": undefined, "/noticias/feria-9/": undefined }],
    ["a page is no longer searched", { "/noticias/feria-7/": page("/noticias/feria-7/") }],
    ["a page that was not searched is", { "/noticias/": page("/noticias/", SEARCHED) }],
    ["a page has come at the end", { "/z/": page("/z/", SEARCHED) }],
    ["a page has come between others", { "/noticias/feria-7b/": page("/noticias/feria-7b/", SEARCHED) }],
    [
      "one has come, one is gone, one has changed",
      {
        "/noticias/feria-1b/": page("/noticias/feria-1b/", SEARCHED),
        "/noticias/feria-2/": undefined,
        "/noticias/feria-3/": other("/noticias/feria-3/", "Corrección"),
      },
    ],
    ["a record stands in the place of a page", {}, [...RECORDS, record("/noticias/feria-7/")]],
    [
      "a record has the address of a page that is gone",
      { "/noticias/feria-7/": undefined },
      [record("/noticias/feria-7/")],
    ],
  ])("has the bytes of one that knew nothing when %s", async (_, changes, records = RECORDS) => {
    const pages = changed(changes);
    const urls = [...pages.keys()];
    const afresh = await indexOf(urls, { pages, records });
    expect(await indexOf(urls, { pages, records, last: last() })).toEqual(afresh);
    expect(await indexOf(urls.reverse(), { pages, records, last: last(), turns: false })).toEqual(afresh);
  });

  it("does without a page of the last build that was expected and never made", async () => {
    const index = beginSearchIndex(last());
    index.expect([...PAGES.keys()].sort(), []);
    index.read("/", page("/", SEARCHED));
    expect(await index.made()).toMatchObject({ entries: 1 });
    await index.close();
  });
});

describe("what is searched of a page", () => {
  it.each<[string, string, boolean]>([
    ["a page that says so", SEARCHED, true],
    ["with an attribute before it that has a sign of HTML", '<main id="a > b" data-pagefind-body>', true],
    ["a page that does not say so", '<main id="contenido" tabindex="-1">', false],
    ["a page that only names the attribute in another", '<main title=" data-pagefind-body">', false],
  ])("%s", (_, main, isSearched) => {
    const part = searchablePart(page("/a/", main))?.toString();
    expect(part).toBe(isSearched ? `${main}<h1>Página /a/</h1></main>` : undefined);
  });

  it("nothing of a page without a main", () => {
    expect(searchablePart(Buffer.from("<!doctype html><title>Nada</title>"))).toBeUndefined();
  });
});
