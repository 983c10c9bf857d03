import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE_FOLDER, removeOldest, UNFINISHED } from "./cache.ts";
import { hashBytes } from "./hash.ts";
import { makeFolder } from "./make-folder.ts";

/*
 * A pack is a file of the cache with many texts in it, each with a note: the texts one after the other, then the list of them as JSON, its hash
 * and its length. A file for each would take as long to write as the site.
 */

/** A text of a pack: where it is, its hash, and what was noted of it. */
interface Entry<Note> {
  name: string;
  at: number;
  length: number;
  hash: string;
  note: Note;
}

/** What a pack holds, and reads when it is asked for. */
export interface Pack<Note> {
  /** The names in their order, each with its note. */
  notes: ReadonlyMap<string, Note>;
  /** A text; `undefined` when it is damaged. */
  read(name: string): Buffer | undefined;
  /** May be called again. */
  close(): void;
}

/** The digits of the hash of the list and of its length, at the very end. */
const HASH = 16;
const LENGTH = 12;
/** How many packs of a kind stay: those of the municipalities built last. They may be large. */
const MAX_PACKS = 3;

const pathOf = (name: string) => join(CACHE_FOLDER, `${name}.pack`);

/** The pack of a name; an empty one when none was ever written, or it is of another version, or damaged. */
export function openPack<Note>(name: string, version: string): Pack<Note> {
  let file: number | undefined;
  try {
    file = openSync(pathOf(name), "r");
    return packOf(file, listIn<Note>(file, version));
  } catch {
    if (file !== undefined) closeSync(file);
    return { notes: new Map(), read: () => undefined, close: () => {} };
  }
}

function listIn<Note>(file: number, version: string): Entry<Note>[] {
  const end = fstatSync(file).size - HASH - LENGTH;
  const tail = readAt(file, end, HASH + LENGTH).toString();
  const length = Number(tail.slice(HASH));
  const text = readAt(file, end - length, length);
  const list = hashBytes(text) === tail.slice(0, HASH) ? JSON.parse(text.toString()) : {};
  return list.version === version ? list.entries : [];
}

function packOf<Note>(file: number, list: readonly Entry<Note>[]): Pack<Note> {
  const entries = new Map(list.map((entry) => [entry.name, entry]));
  let isOpen = true;
  return {
    notes: new Map(list.map(({ name, note }) => [name, note])),
    read(name) {
      const entry = entries.get(name);
      const text = entry && readAt(file, entry.at, entry.length);
      return text && hashBytes(text) === entry.hash ? text : undefined;
    },
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}

/** A pack that is being made, to stand in the place of the last one of its name. A failure is ignored: without a cache, builds only take longer. */
export class NewPack<Note> {
  readonly #name: string;
  readonly #version: string;
  readonly #draft: string;
  readonly #entries = new Map<string, Entry<Note>>();
  #file: number | undefined;
  #length = 0;

  constructor(name: string, version: string) {
    this.#name = name;
    this.#version = version;
    this.#draft = `${pathOf(name)}.${randomUUID()}${UNFINISHED}`;
    this.#try(() => {
      makeFolder(CACHE_FOLDER);
      this.#file = openSync(this.#draft, "wx");
    });
  }

  add(name: string, text: Uint8Array, note: Note): void {
    const entry = { name, at: this.#length, length: text.length, hash: hashBytes(text), note };
    this.#try(() => {
      this.#write(text);
      this.#entries.set(name, entry);
    });
  }

  /** Puts it in its place, with these names in this order. To be called when the last one is closed. */
  finish(names: Iterable<string>): void {
    this.#try(() => {
      const entries = [...names].flatMap((name) => this.#entries.get(name) ?? []);
      const list = Buffer.from(JSON.stringify({ version: this.#version, entries }));
      this.#write(list);
      this.#write(Buffer.from(hashBytes(list) + String(list.length).padStart(LENGTH)));
      this.#put();
    });
  }

  /** Forgets it, unless it is finished. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file === undefined) return;
    closeSync(file);
    rmSync(this.#draft, { force: true });
  }

  #put(): void {
    closeSync(this.#file as number);
    this.#file = undefined;
    try {
      renameSync(this.#draft, pathOf(this.#name));
    } finally {
      rmSync(this.#draft, { force: true });
    }
    removeOldest(this.#name, MAX_PACKS);
  }

  #write(bytes: Uint8Array): void {
    if (this.#file === undefined) throw new Error("closed");
    writeFileSync(this.#file, bytes);
    this.#length += bytes.length;
  }

  #try(work: () => void): void {
    try {
      work();
    } catch {
      this.close();
    }
  }
}
