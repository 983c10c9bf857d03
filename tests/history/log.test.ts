import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, changesReader, logReader } from "../../scripts/history/log.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The same bytes in pieces of these sizes. */
function* pieces(whole: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield whole.subarray(at, at + size);
    at += size;
  }
  yield whole.subarray(at);
}

const hashes = ["a", "b", "c"].map((letter) => letter.repeat(40));
const [one = "", two = "", three = ""] = hashes;
const sizes = fc.array(fc.nat(60), { maxLength: 40 });

describe("the reader of the log", () => {
  const who = "Oficina de Ñame <x@y> ";
  const LOG = [
    `commit ${one}\ntree ${three}\nparent ${two}\nparent ${three}\nauthor ${who}1 -0500\ncommitter ${who}1772700000 -0500\n\n    Merge branch 'ñ' of x\n    \n    commit ${two}\n`,
    `commit ${two}\ntree ${three}\nauthor ${who}1 -0500\ncommitter ${who}99999999999999 -0500\nparent ${one}\nencoding nada\n\n`,
    `commit ${three}\ntree ${three}\nauthor ${who}1 -0500\ncommitter ${who}-5 -0500\n\n    Última`,
  ].join("\0");

  it("reads the same in whatever pieces it arrives", () => {
    fc.assert(
      fc.property(sizes, (sizes) => {
        const { commits, read, end } = logReader();
        for (const piece of pieces(bytes(LOG), sizes)) read(piece);
        end();
        expect([...commits.values()]).toEqual([
          { hash: one, parents: [two, three], time: 1_772_700_000, subject: "Merge branch 'ñ' of x" },
          { hash: two, parents: [], time: 253_402_300_799, subject: "" },
          { hash: three, parents: [], time: -5, subject: "Última" },
        ]);
      }),
    );
  });

  it("keeps the beginning of a message that is longer than any text can be", () => {
    const { commits, read, end } = logReader();
    read(bytes(`${LOG}${"x".repeat(2000)}`));
    const megabyte = bytes("x".repeat(1_000_000));
    for (let times = 0; times < 700; times++) read(megabyte);
    read(bytes(`\0commit ${"d".repeat(40)}\ntree ${one}\ncommitter x 7 -0500\n\n    Otro`));
    end();
    expect([...commits.keys()]).toEqual([...hashes, "d".repeat(40)]);
    expect(commits.get(three)?.subject).toMatch(/^Últimax{900,1000}$/);
  });
});

describe("the reader of changes", () => {
  const OUTPUT = [
    one,
    `:000000 100644 ${"0".repeat(40)} ${two} A`,
    ":un archivo\nñ.md",
    `:100644 100644 ${two} ${two} R100`,
    "de.md",
    one,
    two,
    three,
    `:100644 000000 ${two} ${"0".repeat(40)} D`,
    two,
    `:000000 160000 ${"0".repeat(40)} ${two} A`,
    "sub",
    "",
  ].join("\0");

  it("reads the same in whatever pieces they arrive", () => {
    const change = (path: string, rest: Partial<Change> = {}): Change => ({
      path,
      from: null,
      blob: two,
      mode: "100644",
      ...rest,
    });
    fc.assert(
      fc.property(sizes, (sizes) => {
        const { all, read } = changesReader();
        for (const piece of pieces(bytes(OUTPUT), sizes)) read(piece);
        expect(all).toEqual([
          [change(":un archivo\nñ.md"), change(one, { from: "de.md" })],
          [],
          [change(two, { blob: null, mode: "000000" }), change("sub", { blob: null, mode: "160000" })],
        ]);
      }),
    );
  });
});
