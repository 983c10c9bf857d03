import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BuildError } from "../command-line/errors.ts";
import type { SearchRecord } from "../data/search.ts";
import { PROJECT } from "../disk/paths.ts";
import { sentence } from "../words/spanish.ts";
import type { MadeFile } from "./output.ts";
import { searchablePart } from "./searchable-part.ts";

/** The folder of the index in addresses of the site. */
const FOLDER = "/pagefind/";

/** Pagefind's own user interfaces: the site has a smaller one. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

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
 * rendered and written; its files are for whoever writes the site: Pagefind itself would never answer on a full disk.
 * The same pages give the same bytes: versions before Pagefind 1.6.0 order filters at random, and the order in which pages are
 * added makes other bytes. They are added in the order that was told; a page that is made before its turn waits.
 */
export function beginSearchIndex(records: readonly SearchRecord[]): SearchIndex {
  const thread = new Worker(join(PROJECT, "scripts", "output", "index-worker.js"), { execArgv: [] });
  const outcome = answerOf(thread).then(madeIndex);
  // Whoever never asks, because the pages failed, has an error to tell already.
  outcome.catch(() => {});

  const recordsLeft = new Map(records.map((record) => [record.url, record]));
  /** The searched part, if any, of each page that waits for its turn. */
  const waiting = new Map<string, Buffer | undefined>();
  let expected: ReadonlySet<string> | undefined;
  let turns: string[] = [];
  let isOver = false;

  /** A record that has the address of a page stands in its place, as Pagefind itself does with what comes twice. */
  function sendPage(url: string): void {
    const record = recordsLeft.get(url);
    const part = waiting.get(url);
    recordsLeft.delete(url);
    waiting.delete(url);
    if (record) send(thread, { record: customRecord(record) });
    else if (part) send(thread, { sourcePath: pathOf(url), part: new Uint8Array(part) });
  }

  function sendWhatIsThere(): void {
    const end = turns.findIndex((url) => !waiting.has(url));
    for (const url of turns.splice(0, end < 0 ? turns.length : end)) sendPage(url);
    if (turns.length === 0) finish();
  }

  function finish(): void {
    if (isOver) return;
    isOver = true;
    for (const url of turns) sendPage(url);
    for (const record of recordsLeft.values()) send(thread, { record: customRecord(record) });
    send(thread, "end");
  }

  return {
    expect(urls) {
      expected = new Set(urls);
      turns = [...urls];
      sendWhatIsThere();
    },
    read(url, html) {
      const part = searchablePart(html);
      if (expected?.has(url)) waiting.set(url, part);
      else if (part) throw new Error(`${url} is searched, and the index does not wait for it`);
      if (url === turns[0]) sendWhatIsThere();
    },
    made() {
      finish();
      return outcome;
    },
    async close() {
      await thread.terminate();
    },
  };
}

/** What the thread is sent, one after the other: the searched part of a page, or a record; at last the end. */
type Entry = { sourcePath: string; part: Uint8Array } | { record: ReturnType<typeof customRecord> } | "end";

/** What the thread answers at the end. */
interface Answer {
  files: { path: string; content: Uint8Array }[];
  /** What is wrong, in Pagefind's words. */
  faults: string[];
}

function send(thread: Worker, entry: Entry): void {
  thread.postMessage(entry, typeof entry === "object" && "part" in entry ? [entry.part.buffer as ArrayBuffer] : []);
}

function answerOf(thread: Worker): Promise<Answer> {
  return new Promise((done, fail) => {
    thread.once("message", done);
    thread.once("error", fail);
    thread.once("exit", () => fail(new BuildError(`${FAILED}: Pagefind terminó antes.`)));
  });
}

const FAILED = "No se pudo hacer el índice de búsqueda";

function madeIndex({ files, faults }: Answer): MadeIndex {
  if (faults.length > 0) throw new BuildError(`${FAILED}: ${faults.join("; ")}`);
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return { files: used.map(({ path, content }) => ({ url: `${FOLDER}${path}`, content })), entries: entriesIn(used) };
}

/** The path of the file of a page. */
const pathOf = (url: string) => (url.endsWith("/") ? `${url}index.html` : url).slice(1);

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
function entriesIn(files: Answer["files"]): number {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content));
  return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
