import * as pagefind from "pagefind";
import { BuildError } from "../command-line/errors.ts";
import type { SearchRecord } from "../data/search.ts";
import { sentence } from "../words/spanish.ts";
import type { MadeFile } from "./output.ts";
import { searchablePart } from "./searchable-part.ts";

/** The folder of the index in addresses of the site. */
const FOLDER = "/pagefind/";

/** Pagefind's own user interfaces: the site has a smaller one. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many pages are on their way to Pagefind at once: it never waits for the next, and few are in memory as messages. */
const ON_THEIR_WAY = 16;

/** An index that is made while pages are rendered. */
export interface SearchIndex {
  /** Told once, before the first page: the addresses of all that may be searched, in the order in which they are added. */
  expect(urls: readonly string[]): void;
  /** A page, in whatever order they are made. @throws when it is searched and was not expected */
  read(url: string, html: Buffer): void;
  /**
   * Waits until the index is made; to be asked for when no page comes any more. Returns its files and the number of its entries.
   * @throws BuildError when Pagefind fails
   */
  made(): Promise<MadeIndex>;
  /** Ends Pagefind, ready or not. */
  close(): Promise<void>;
}

interface MadeIndex {
  files: MadeFile[];
  entries: number;
}

/**
 * Begins an index of the pages that can be searched and of records of what has no page. Pagefind makes it as soon as the last of them is there, while others are
 * rendered and written; its files are for whoever writes the site, so that on a full disk there is one to tell of it.
 * The same pages give the same bytes: versions before Pagefind 1.6.0 order filters at random, and the order in which pages are
 * added makes other bytes. They are added in the order that was told; a page that is made before its turn waits.
 */
export function beginSearchIndex(records: readonly SearchRecord[]): SearchIndex {
  const pages = inOrder();
  const outcome = make(entriesOf(pages.all(), records));
  // Whoever never asks, because the pages failed, has an error to tell already.
  outcome.catch(() => {});
  return {
    expect: pages.expect,
    read: pages.read,
    made() {
      pages.end();
      return outcome;
    },
    async close() {
      await pagefind.close();
    },
  };
}

/** A page of the site, and its part that is searched, if any. */
interface Page {
  url: string;
  part: Buffer | undefined;
}

/** Pages in the order in which they are expected, each as soon as it and those before it are there. */
function inOrder() {
  const waiting = new Map<string, Page>();
  let expected: ReadonlySet<string> | undefined;
  let isOver = false;
  let goOn = () => {};
  const change = () => new Promise<void>((resolve) => (goOn = resolve));
  return {
    expect(urls: readonly string[]) {
      expected = new Set(urls);
      goOn();
    },
    read(url: string, html: Buffer) {
      const part = searchablePart(html);
      if (expected?.has(url)) waiting.set(url, { url, part });
      else if (part) throw new Error(`${url} is searched, and the index does not wait for it`);
      goOn();
    },
    /** No page comes any more. */
    end() {
      isOver = true;
      goOn();
    },
    /** Ends when the last that is expected is there, or no page comes any more. */
    async *all(): AsyncGenerator<Page> {
      while (!expected && !isOver) await change();
      for (const url of expected ?? []) {
        while (!waiting.has(url) && !isOver) await change();
        const page = waiting.get(url);
        waiting.delete(url);
        if (page) yield page;
      }
    },
  };
}

/** The records that have the address of a page stand in its place, as Pagefind itself does with what comes twice; the others after the pages. */
async function* entriesOf(pages: AsyncIterable<Page>, records: readonly SearchRecord[]): AsyncGenerator<Entry> {
  const waiting = new Map(records.map((record) => [record.url, record]));
  for await (const { url, part } of pages) {
    const record = waiting.get(url);
    waiting.delete(url);
    if (record) yield { record };
    // Pagefind passes over what has no `html` element.
    else if (part) yield { sourcePath: pathOf(url), content: `<html>${part.toString("utf8")}</html>` };
  }
  for (const record of waiting.values()) yield { record };
}

type Entry = { record: SearchRecord } | { sourcePath: string; content: string };

/** The path of the file of a page. */
const pathOf = (url: string) => (url.endsWith("/") ? `${url}index.html` : url).slice(1);

async function make(entries: AsyncIterable<Entry>): Promise<MadeIndex> {
  // Once Pagefind has ended, every page that follows fails for the same reason.
  const failed = new Set<string>();
  const note = (fault: unknown) => void failed.add(fault instanceof Error ? fault.message : String(fault));
  const files = (await indexFiles(entries, note).catch(note)) ?? [];
  if (failed.size > 0) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${[...failed].join("; ")}`);
  return { files: files.map(({ path, content }) => ({ url: `${FOLDER}${path}`, content })), entries: entriesIn(files) };
}

type IndexFile = Awaited<ReturnType<pagefind.PagefindIndex["getFiles"]>>["files"][number];

/** The files that Pagefind makes; what it says is wrong is noted. */
async function indexFiles(entries: AsyncIterable<Entry>, note: (fault: unknown) => void): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "es" });
  errors.forEach(note);
  if (!index) return [];
  const way = new Set<Promise<void>>();
  // Pagefind takes one message after the other: what is on its way together keeps its order.
  for await (const entry of entries) {
    const adding = "record" in entry ? index.addCustomRecord(customRecord(entry.record)) : index.addHTMLFile(entry);
    const sent: Promise<void> = adding
      .then(({ errors }) => errors.forEach(note), note)
      .then(() => void way.delete(sent));
    way.add(sent);
    if (way.size >= ON_THEIR_WAY) await Promise.race(way);
  }
  await Promise.all(way);
  const made = await index.getFiles();
  made.errors.forEach(note);
  // Where something failed there are none, whatever their type says.
  return (made.files ?? []).filter(({ path }) => !UNUSED.test(path));
}

/** As the pages say it of themselves: `layouts/page.tsx` and `layouts/components/page-header.tsx`. */
function customRecord({ url, title, summary, words, kind, office }: SearchRecord) {
  return {
    url,
    language: "es",
    content: [title, summary, words.join(", ")].filter(Boolean).map(sentence).join(" "),
    meta: { title, resumen: summary },
    filters: { tipo: [kind], ...(office ? { dependencia: [office] } : {}) },
  };
}

/** The number of entries of an index; Pagefind's own count includes pages that it left out. */
function entriesIn(files: readonly { path: string; content: Uint8Array }[]): number {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content));
  return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
