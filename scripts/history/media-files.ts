import { mediaOf } from "../schema/document-path.ts";
import { Grouping } from "./grouping.ts";
import type { Change } from "./log.ts";

/** What became of the addresses of files. */
export interface FileMoves {
  /** Former address → the present address of the file that was there last. */
  to: ReadonlyMap<string, string>;
  /** Every address that ever had a file. */
  known: ReadonlySet<string>;
}

/** What is known without a history. */
export const NO_MOVES: FileMoves = { to: new Map(), known: new Set() };

/**
 * The files of `content/media/` by their addresses, updated commit by commit, and the present address of each file whose
 * former address has none.
 *
 * A file that vanishes has moved to the address that has the same content, byte for byte: first the one that git reports as
 * a rename; then one that the same commit wrote, one that was there before, or one that a later commit adds. From then on
 * that address is followed, whatever happens to the file there. An address that another file takes over is that file's.
 */
export class MediaFiles {
  /** Address → git's name for the content. */
  readonly #contents = new Grouping();
  /** Former address → present address. */
  readonly #places = new Grouping();
  /** Former address → content of its file, which is at no address now. */
  readonly #lost = new Grouping();
  readonly #known = new Set<string>();

  constructor(line: readonly { changes: readonly Change[] }[] = []) {
    for (const { changes } of line) this.apply(changes);
  }

  /** Applies a commit. Returns the addresses that now lead to another content or to another address. */
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

  /** The present address of the file that has or had an address; `undefined` when it is gone. */
  placeOf(address: string): string | undefined {
    return this.#contents.keyOf(address) === undefined ? this.#places.keyOf(address) : address;
  }

  /** git's name for the content that an address leads to, also a former one. */
  contentAt(address: string): string | undefined {
    return this.#contents.keyOf(this.placeOf(address) ?? "");
  }

  /** The addresses that have a file now. */
  get addresses(): string[] {
    return [...this.#contents].map(([address]) => address);
  }

  get moves(): FileMoves {
    return { to: new Map(this.#places), known: new Set(this.#known) };
  }

  /** Applies the changes. Returns the previous content of each of their addresses, and the renames that git reports. */
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

  /** The files that leave an address whose content changed, and where they go. A file that was only edited stays. */
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
    // A file is at this address again.
    if (this.#contents.keyOf(former) !== undefined) return;
    if (to === undefined) this.#lost.put(former, content);
    else this.#places.put(former, to);
  }

  #forget(former: string): void {
    this.#places.delete(former);
    this.#lost.delete(former);
  }
}

/** An address with its content before a commit, and where that content may be now. */
interface Left {
  address: string;
  content: string;
  arrivals: Grouping;
  pair: string | undefined;
}

/** A former address of a file, and the address that it went to. */
interface Departure {
  former: string;
  content: string;
  to: string | undefined;
}

/** Of files with the same content, the one with the same name in another folder, otherwise the first by address. */
function likeliest(former: string, candidates: Iterable<string>): string | undefined {
  const sorted = [...candidates].sort();
  return sorted.find((address) => baseName(address) === baseName(former)) ?? sorted[0];
}

const baseName = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/**
 * The difference between the committed files and those on the disk, as changes of a commit.
 * @param contentOf git's name for the content of a file; called only for files that are not committed
 */
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
