import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../scripts/history/log.ts";
import { MediaFiles, uncommitted } from "../../scripts/history/media-files.ts";

/**
 * A commit in short: `+a=1` writes the content 1 at a, `-a` removes it, `a>b=1` is what git calls an exact rename. A name
 * with a slash before it is outside of the files.
 */
function changesOf(commit: string): Change[] {
  const path = (name: string) => (name.startsWith("/") ? `content${name}.jpg` : `content/media/${name}.jpg`);
  return commit.split(" ").map((word) => {
    const [, removed, from, to = "", blob = ""] = /^(?:-(.+)|(?:\+|(.+)>)(.+)=(.+))$/.exec(word) ?? [];
    if (removed) return { path: path(removed), from: null, blob: null, mode: "100644" };
    return { path: path(to), from: from ? path(from) : null, blob, mode: "100644" };
  });
}

const url = (name: string) => `/media/${name}.jpg`;

function after(...commits: string[]): MediaFiles {
  const files = new MediaFiles();
  for (const commit of commits) files.apply(changesOf(commit));
  return files;
}

describe("the file that was at /media/a.jpg", () => {
  const CASES: [what: string, commits: string[], place: string | undefined][] = [
    ["is there", ["+a=1"], "a"],
    ["was renamed", ["+a=1", "a>b=1"], "b"],
    ["was moved to a folder", ["+a=1", "a>2026/a=1"], "2026/a"],
    ["was removed in one commit and added in a later one", ["+a=1", "-a", "+b=1"], "b"],
    ["was removed and added in a commit that git does not pair", ["+a=1", "-a +b=1"], "b"],
    ["was copied first and removed later", ["+a=1", "+b=1", "-a"], "b"],
    ["moved twice", ["+a=1", "a>b=1", "b>c=1"], "c"],
    ["moved twice, in pieces", ["+a=1", "-a", "+b=1", "-b", "+c=1"], "c"],
    ["was edited after it moved", ["+a=1", "a>b=1", "+b=2"], "b"],
    ["was edited after it moved, and moved again", ["+a=1", "a>b=1", "+b=2", "b>c=2"], "c"],
    ["went and came back", ["+a=1", "a>b=1", "b>a=1"], "a"],
    ["took the place of another", ["+a=1 +b=2", "-a +b=1"], "b"],
    ["gave its address to another that is still there", ["+a=1", "a>b=1", "+a=2"], "a"],
    ["is the last one that had the address", ["+a=1", "a>b=1", "+a=2", "-a"], undefined],
    ["is gone", ["+a=1", "-a"], undefined],
    ["moved and is gone", ["+a=1", "a>b=1", "-b"], undefined],
    ["moved, and its address is taken by a third", ["+a=1", "a>b=1", "b>c=1", "+b=3"], "c"],
    ["moved, and moved on while another took its place", ["+a=1", "a>b=1", "+b=2 +c=1"], "c"],
    ["is as git says, not the one with the same name", ["+a=1", "a>x=1 +2026/a=1"], "x"],
    ["is the one with the same name, of two", ["+a=1", "-a", "+0=1 +2026/a=1"], "2026/a"],
    ["is the first, of two with other names", ["+a=1", "-a", "+c=1 +b=1"], "b"],
    ["was a duplicate of one that is still there", ["+a=1 +b=1", "-a"], "b"],
    ["left the folder of the files", ["+a=1", "a>/otra/a=1"], undefined],
    ["left the folder of the files and came back", ["+a=1", "a>/otra/a=1", "/otra/a>b=1"], "b"],
    ["never was", ["+b=1"], undefined],
  ];

  it.each(CASES)("%s", (_, commits, place) => {
    expect(after(...commits).placeOf(url("a"))).toBe(place && url(place));
  });
});

it("reports the changed content of an address, and of all addresses that lead to it", () => {
  const files = after("+a=1", "a>b=1", "b>c=1");
  expect([...files.apply(changesOf("+c=2"))].sort()).toEqual(["a", "b", "c"].map(url));
  expect([...files.apply(changesOf("+d=2"))]).toEqual([url("d")]);
});

it("uncommitted files count as one more commit, and only new ones are read", () => {
  const files = after("+a=1 +b=2 +c=3");
  const read: string[] = [];
  const changes = uncommitted(files.addresses, ["b", "d"].map(url), (address) => {
    read.push(address);
    return "1";
  });
  files.apply(changes);
  expect(read).toEqual([url("d")]);
  expect(["a", "b", "c"].map((name) => files.placeOf(url(name)))).toEqual([url("d"), url("b"), undefined]);
});

/** What somebody does to the files, one thing at a time; numbers choose among what there is. */
const action = fc.record({
  kind: fc.constantFrom("add", "rename", "renameInPieces", "edit", "remove", "restore"),
  which: fc.nat(),
  name: fc.constantFrom("a", "b", "c", "2026/a", "2026/b"),
});

/** The same told with files that know who they are. */
class Oracle {
  readonly files: { content: string; at?: string }[] = [];
  readonly lastAt = new Map<string, { at?: string }>();
  #contents = 0;

  at = (name: string) => this.files.find((file) => file.at === name);
  present = () => this.files.filter(({ at }) => at !== undefined);
  #put(file: { content: string; at?: string }, name: string): string {
    file.at = name;
    this.lastAt.set(name, file);
    return `${name}=${file.content}`;
  }

  /** Does it, and returns the commits that tell of it; none when it cannot be done. */
  do({ kind, which, name }: { kind: string; which: number; name: string }): string[] {
    const pool = kind === "restore" ? this.files.filter(({ at }) => at === undefined) : this.present();
    const file = pool[which % Math.max(1, pool.length)];
    if (kind === "add") {
      if (this.at(name)) return [];
      const added = { content: String(++this.#contents) };
      this.files.push(added);
      return [`+${this.#put(added, name)}`];
    }
    if (!file) return [];
    const from = file.at ?? "";
    if (kind === "edit") {
      file.content = String(++this.#contents);
      return [`+${from}=${file.content}`];
    }
    if (kind === "remove") {
      file.at = undefined;
      return [`-${from}`];
    }
    if (this.at(name)) return [];
    if (kind === "restore") return [`+${this.#put(file, name)}`];
    const put = this.#put(file, name);
    return kind === "rename" ? [`${from}>${put}`] : [`-${from}`, `+${put}`];
  }
}

it("whatever happens to files, every address leads to the file that had it last", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const oracle = new Oracle();
      const files = new MediaFiles();
      for (const each of actions) for (const commit of oracle.do(each)) files.apply(changesOf(commit));
      const places = [...oracle.lastAt].map(([name, { at }]) => [url(name), at && url(at)]);
      expect(places.map(([from]) => [from, files.placeOf(from ?? "")])).toEqual(places);
      const { to, known } = files.moves;
      expect([...known].sort()).toEqual(places.map(([from]) => from).sort());
      expect([...to].sort()).toEqual(places.filter(([from, at]) => at && at !== from).sort());
    }),
    { numRuns: 1000 },
  );
});
