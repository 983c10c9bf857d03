import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BuildError } from "../command-line/errors.ts";
import type { SearchRecord } from "../data/search.ts";
import { hashBytes } from "../disk/hash.ts";
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
  /**
   * Told once, before the first page: the addresses of all that may be searched, in the order in which they are added, and the records of what has
   * no page.
   */
  expect(urls: readonly string[], records: readonly SearchRecord[]): void;
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
 *
 * Most pages are those of the last build, and to read them takes Pagefind as long as all that is done before the first page is rendered: it is given them at once.
 * What is added again at an address takes the place of what was there, wholly, and a page in which nothing is searched is none. So what has changed, or
 * is gone, is added again when that is known. Where a page has come between others, the places would be wrong, and all begins anew.
 * @param last the pages of the last build, in their order
 */
export function beginSearchIndex(last: Iterable<readonly [url: string, html: Buffer]> = []): SearchIndex {
  let indexer = startIndexer();
  /** What Pagefind has at each place, in their order. */
  const has = new Map<string, string>();
  for (const [url, html] of last) add(url, searchablePart(html));

  let recordsLeft = new Map<string, SearchRecord>();
  let expected: ReadonlySet<string> | undefined;
  /** The addresses that have a place already and of which nobody has said yet what stands there now. */
  const unsaid = new Set<string>();
  /** Those that have none yet, in their order, and the searched part, if any, of each that is there before its turn. */
  let turns: string[] = [];
  const waiting = new Map<string, Buffer | undefined>();
  let isOver = false;

  function add(url: string, part: Buffer | undefined): void {
    const hash = part ? hashBytes(part) : NOTHING;
    if (has.get(url) !== hash) indexer.send({ sourcePath: pathOf(url), part: new Uint8Array(part ?? []) });
    has.set(url, hash);
  }

  /** A record that has the address of a page stands in its place, as Pagefind itself does with what comes twice. */
  function place(url: string, part: Buffer | undefined): void {
    const record = recordsLeft.get(url);
    unsaid.delete(url);
    if (record) {
      recordsLeft.delete(url);
      indexer.send({ record: customRecord(record) });
      has.set(url, A_RECORD);
    } else add(url, part);
  }

  function placeWhatIsThere(): void {
    const end = turns.findIndex((url) => !waiting.has(url));
    for (const url of turns.splice(0, end < 0 ? turns.length : end)) {
      place(url, waiting.get(url));
      waiting.delete(url);
    }
    if (turns.length === 0 && unsaid.size === 0) finish();
  }

  function finish(): void {
    if (isOver) return;
    isOver = true;
    for (const url of [...unsaid, ...turns]) place(url, waiting.get(url));
    for (const record of recordsLeft.values()) indexer.send({ record: customRecord(record) });
    indexer.send("end");
  }

  return {
    expect(urls, records) {
      const known = new Set(urls);
      const places = [...has.keys()].filter((url) => known.has(url));
      const isMisplaced = records.some(({ url }) => has.has(url) && !known.has(url));
      if (isMisplaced || places.some((url, place) => url !== urls[place])) {
        void indexer.stop();
        indexer = startIndexer();
        has.clear();
      }
      for (const url of has.keys()) known.has(url) ? unsaid.add(url) : add(url, undefined);
      recordsLeft = new Map(records.map((record) => [record.url, record]));
      turns = urls.filter((url) => !has.has(url));
      expected = known;
    },
    read(url, html) {
      const part = searchablePart(html);
      if (!expected?.has(url)) {
        if (part) throw new Error(`${url} is searched, and the index does not wait for it`);
      } else if (unsaid.has(url)) {
        place(url, part);
        placeWhatIsThere();
      } else {
        waiting.set(url, part);
        if (url === turns[0]) placeWhatIsThere();
      }
    },
    made() {
      finish();
      return indexer.outcome;
    },
    close: () => indexer.stop(),
  };
}

/** In the place of the hash of a page. */
const NOTHING = "nothing";
const A_RECORD = "a record";

/** What the thread is sent, one after the other: the searched part of a page, or a record; at last the end. */
type Entry = { sourcePath: string; part: Uint8Array } | { record: ReturnType<typeof customRecord> } | "end";

/** What the thread answers at the end. */
interface Answer {
  files: { path: string; content: Uint8Array }[];
  /** What is wrong, in Pagefind's words. */
  faults: string[];
}

/** The thread that owns Pagefind. */
function startIndexer() {
  const thread = new Worker(join(PROJECT, "scripts", "output", "index-worker.js"), { execArgv: [] });
  const outcome = answerOf(thread).then(madeIndex);
  // Whoever never asks, because the pages failed, has an error to tell already.
  outcome.catch(() => {});
  return {
    outcome,
    send: (entry: Entry) =>
      thread.postMessage(entry, typeof entry === "object" && "part" in entry ? [entry.part.buffer as ArrayBuffer] : []),
    async stop() {
      await thread.terminate();
    },
  };
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
