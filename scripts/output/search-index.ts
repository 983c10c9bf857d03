import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { BuildError } from "../command-line/errors.ts";
import type { SearchRecord } from "../data/search.ts";
import { sentence } from "../words/spanish.ts";
import { searchablePart } from "./searchable-part.ts";

/** Pagefind's own user interfaces: the site has a smaller one. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many pages are on their way to Pagefind at once: it never waits for the next, and few are in memory as messages. */
const ON_THEIR_WAY = 16;

/** An index that is made while pages are rendered. */
export interface SearchIndex {
  /** Told once, before the first page: the addresses of all of them, in the order in which they are added. */
  expect(urls: readonly string[]): void;
  /** A page, in whatever order they are made. */
  read(url: string, html: Buffer): void;
  /**
   * Waits until the index is written. Returns the number of its entries.
   * @throws BuildError when Pagefind fails
   */
  written(): Promise<number>;
  /** Ends Pagefind, written or not. */
  close(): Promise<void>;
}

/**
 * Begins an index of the pages that can be searched and of records of what has no page. It is written into `folder` when whoever writes the pages has done so and asks
 * for it: on a full disk, the pages fail first and are told of, and Pagefind would only end with words of its own.
 * The same pages give the same bytes: versions before Pagefind 1.6.0 order filters at random, and the order in which pages are
 * added makes other bytes. They are added in the order that was told; a page that is made before its turn waits.
 */
export function beginSearchIndex(folder: string, records: readonly SearchRecord[]): SearchIndex {
  const pages = inOrder();
  const outcome = write(folder, entriesOf(pages.all(), records));
  // Whoever never asks, because the pages failed, has an error to tell already.
  outcome.catch(() => {});
  return {
    expect: pages.expect,
    read: pages.read,
    written() {
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
  let expected: readonly string[] | undefined;
  let isOver = false;
  let goOn = () => {};
  const change = () => new Promise<void>((resolve) => (goOn = resolve));
  return {
    expect(urls: readonly string[]) {
      expected = urls;
      goOn();
    },
    read(url: string, html: Buffer) {
      waiting.set(url, { url, part: searchablePart(html) });
      goOn();
    },
    /** No page comes any more. */
    end() {
      isOver = true;
      goOn();
    },
    /** Ends when no page comes any more, and not sooner: then they are written. */
    async *all(): AsyncGenerator<Page> {
      while (!expected && !isOver) await change();
      for (const url of expected ?? []) {
        while (!waiting.has(url) && !isOver) await change();
        const page = waiting.get(url);
        waiting.delete(url);
        if (page) yield page;
      }
      while (!isOver) await change();
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

async function write(folder: string, entries: AsyncIterable<Entry>): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "es" });
  // Once Pagefind has ended, every page that follows fails for the same reason.
  const failed = new Set(errors);
  const note = (messages: readonly string[]) => {
    for (const message of messages) failed.add(message);
  };
  if (index) {
    const way = new Set<Promise<void>>();
    const send = async (adding: Promise<{ errors: string[] }>) => {
      const sent: Promise<void> = adding
        .then(({ errors }) => note(errors))
        .catch((error) => note([error instanceof Error ? error.message : String(error)]))
        .then(() => void way.delete(sent));
      way.add(sent);
      if (way.size >= ON_THEIR_WAY) await Promise.race(way);
    };
    // Pagefind takes one message after the other: what is on its way together keeps its order.
    for await (const entry of entries)
      await send("record" in entry ? index.addCustomRecord(customRecord(entry.record)) : index.addHTMLFile(entry));
    await Promise.all(way);
    note((await index.writeFiles({ outputPath: folder })).errors);
  }
  if (failed.size > 0) throw new BuildError(`No se pudo hacer el índice de búsqueda: ${[...failed].join("; ")}`);
  removeUnused(folder);
  return indexedPages(folder);
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

/** The number of pages in the index; Pagefind's own count includes those that it left out. */
function indexedPages(folder: string): number {
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}
