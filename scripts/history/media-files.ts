import { mediaOf } from "../schema/document-path.ts";
import { Grouping } from "./grouping.ts";
import type { Change } from "./log.ts";

/** What became of the addresses of files. */
export interface FileMoves {
  /** By an address at which there is no file: where the file is that was there last. */
  to: ReadonlyMap<string, string>;
  /** Every address at which there was a file once. */
  known: ReadonlySet<string>;
}

/** Without a history nothing is known. */
export const NO_MOVES: FileMoves = { to: new Map(), known: new Set() };

/**
 * The files of `content/media/` by their addresses, brought forward commit by commit, and where each file is now that had an
 * address at which there is none.
 *
 * A file that vanishes is the one that has the same content, to the byte, elsewhere: where git says that it was renamed to;
 * else what the same commit wrote, what was there before, or what a later commit brings. From then on that address is
 * followed, whatever is done to the file there. An address that another file has taken again is that file's.
 */
export class MediaFiles {
  /** Address → git's name for the content. */
  readonly #contents = new Grouping();
  /** Former address → where its file is. */
  readonly #places = new Grouping();
  /** Former address → content of its file, which is nowhere. */
  readonly #lost = new Grouping();
  readonly #known = new Set<string>();

  constructor(line: readonly { changes: readonly Change[] }[] = []) {
    for (const { changes } of line) this.apply(changes);
  }

  /** Brings the files past a commit; returns the addresses that lead to another content, or elsewhere, since. */
  apply(changes: readonly Change[]): Set<string> {
    const { before, pairs } = this.#write(changes);
    const changed = [...before].filter(([address, content]) => this.#contents.keyOf(address) !== content);
    const touched = new Set(changed.flatMap(([address]) => [address, ...this.#places.itemsOf(address)]));
    const arrivals = new Grouping();
    for (const [address] of changed) {
      const content = this.#contents.keyOf(address);
      if (content !== undefined) arrivals.put(address, content);
    }

    const departures = changed.flatMap(([address, content]) =>
      content === undefined ? [] : this.#departures({ address, content, arrivals, pair: pairs.get(address) }),
    );
    for (const [address, content] of arrivals) {
      this.#forget(address);
      for (const former of [...this.#lost.itemsOf(content)]) {
        touched.add(former);
        departures.push({ former, content, to: likeliest(former, arrivals.itemsOf(content)) });
      }
    }
    for (const departure of departures) this.#place(departure);
    return touched;
  }

  /** Where the file is that is known by an address; `undefined` when it is nowhere. */
  placeOf(address: string): string | undefined {
    return this.#contents.keyOf(address) === undefined ? this.#places.keyOf(address) : address;
  }

  /** git's name for what is shown to whoever names an address. */
  contentAt(address: string): string | undefined {
    return this.#contents.keyOf(this.placeOf(address) ?? "");
  }

  /** The addresses at which there is a file. */
  get addresses(): string[] {
    return [...this.#contents].map(([address]) => address);
  }

  get moves(): FileMoves {
    return { to: new Map(this.#places), known: new Set(this.#known) };
  }

  /** Applies the changes; returns what stood at each of their addresses before, and where git says that a file went. */
  #write(changes: readonly Change[]) {
    const before = new Map<string, string | undefined>();
    const pairs = new Map<string, string>();
    const set = (address: string, content: string | null) => {
      if (!before.has(address)) before.set(address, this.#contents.keyOf(address));
      if (content === null) this.#contents.delete(address);
      else {
        this.#contents.put(address, content);
        this.#known.add(address);
      }
    };
    const origins = changes.map(({ from }) => (from === null ? undefined : mediaOf(from)));
    for (const origin of origins) if (origin) set(origin, null);
    for (const [index, { path, blob }] of changes.entries()) {
      const address = mediaOf(path);
      const origin = origins[index];
      if (address) set(address, blob);
      if (address && blob && origin) pairs.set(origin, address);
    }
    return { before, pairs };
  }

  /** Who leaves an address whose content is there no more, and to where. What was only edited stays. */
  #departures({ address, content, arrivals, pair }: Left): Departure[] {
    const formers = [...this.#places.itemsOf(address)];
    const moved = likeliest(address, arrivals.itemsOf(content));
    const isGone = this.#contents.keyOf(address) === undefined;
    if (!isGone) return moved === undefined ? [] : formers.map((former) => ({ former, content, to: moved }));
    const to = pair ?? moved ?? likeliest(address, this.#contents.itemsOf(content));
    return [address, ...formers].map((former) => ({ former, content, to }));
  }

  #place({ former, content, to }: Departure): void {
    this.#forget(former);
    // Whoever comes back to an address of before is there.
    if (this.#contents.keyOf(former) !== undefined) return;
    if (to === undefined) this.#lost.put(former, content);
    else this.#places.put(former, to);
  }

  #forget(former: string): void {
    this.#places.delete(former);
    this.#lost.delete(former);
  }
}

/** An address with what stood there before a commit, and what may be that. */
interface Left {
  address: string;
  content: string;
  arrivals: Grouping;
  pair: string | undefined;
}

/** A file that was known by an address, and where it went. */
interface Departure {
  former: string;
  content: string;
  to: string | undefined;
}

/** Of files with the same content the one with the same name in another folder, else the first by its address. */
function likeliest(former: string, candidates: Iterable<string>): string | undefined {
  const sorted = [...candidates].sort();
  return sorted.find((address) => baseName(address) === baseName(former)) ?? sorted[0];
}

const baseName = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/** What the files on the disk are in words of a commit: `contentOf` is asked of those alone that the history does not have. */
export function uncommitted(
  committed: Iterable<string>,
  onDisk: Iterable<string>,
  contentOf: (address: string) => string,
): Change[] {
  const there = new Set(onDisk);
  const known = new Set(committed);
  const change = (address: string, blob: string | null) => ({
    path: `content${address}`,
    from: null,
    blob,
    mode: "100644",
  });
  return [
    ...[...known].filter((address) => !there.has(address)).map((address) => change(address, null)),
    ...[...there].filter((address) => !known.has(address)).map((address) => change(address, contentOf(address))),
  ];
}
