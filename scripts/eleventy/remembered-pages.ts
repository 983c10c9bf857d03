import type { DrawnPage } from "../../layouts/drawn-pages.ts";
import { hashText } from "../disk/hash.ts";
import { NewPack, openPack, type Pack } from "../disk/pack.ts";
import { THIS_CODE } from "../disk/this-generator.ts";
import type { Lookups } from "../model/site.ts";
import { searchablePart } from "../output/searchable-part.ts";
import { type Asked, answersAlike, hashOf } from "./lookups.ts";

/** What is kept of a page besides its bytes. */
interface Note {
  /** What it was drawn from; absent of a page that may show anything. */
  from?: string;
  asked?: readonly Asked[];
}

/**
 * The pages that the last build of a municipality drew, as far as they can be searched: what cannot may name a person. One that
 * would be drawn from the same by the same code need not be drawn; and Pagefind can begin with all of them before anything is read.
 */
export class RememberedPages {
  readonly #last: Pack<Note>;
  readonly #next: NewPack<Note>;
  /** What each page that is kept is drawn from now. */
  readonly #from = new Map<string, string>();

  /** @param code what tells the code that draws from any other */
  constructor(root: string, code: string) {
    const name = `paginas-${hashText(root)}`;
    this.#last = openPack(name, code);
    this.#next = new NewPack(name, code);
  }

  /** The pages of the last build, in the order in which they were searched; without bytes, those that were expected and cannot be. */
  *last(): Generator<[url: string, html: Buffer]> {
    for (const url of this.#last.notes.keys()) {
      const html = this.#last.read(url);
      if (html) yield [url, html];
    }
  }

  /** The bytes of a page, if it would be drawn as it was; it is kept then. */
  unchanged({ url, madeOf }: DrawnPage, site: Lookups): Buffer | undefined {
    if (!madeOf) return undefined;
    const from = fingerprintOf(madeOf());
    this.#from.set(url, from);
    const note = this.#last.notes.get(url);
    if (note?.from !== from || !note.asked || !answersAlike(site, note.asked)) return undefined;
    const html = this.#last.read(url);
    if (!html?.length) return undefined;
    this.#next.add(url, html, note);
    return html;
  }

  /** Keeps a page that was drawn. */
  keep(url: string, html: Buffer, asked: readonly Asked[]): void {
    const isSearched = searchablePart(html) !== undefined;
    const from = this.#from.get(url);
    this.#next.add(url, isSearched ? html : Buffer.alloc(0), from ? { from, asked } : {});
  }

  /** Puts what was kept, of these pages and in this order, in the place of what was there. */
  finish(urls: Iterable<string>): void {
    this.#last.close();
    this.#next.finish(urls);
  }

  /** Ends it, finished or not. */
  close(): void {
    this.#last.close();
    this.#next.close();
  }
}

/** The pages of a municipality that its last build drew; `undefined` when nobody can tell whether the code is the same. */
export function rememberedPages(root: string): RememberedPages | undefined {
  return THIS_CODE === undefined ? undefined : new RememberedPages(root, THIS_CODE);
}

/** What plain data is, in short: objects that many pages show are read once. */
function fingerprintOf(made: object): string {
  const parts = Object.entries(made).map(([name, value]) => [name, isObject(value) ? hashOf(value) : value]);
  return hashText(JSON.stringify(parts));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
