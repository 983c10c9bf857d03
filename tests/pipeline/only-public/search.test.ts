import { deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { writeTree } from "../../../scripts/development/built-site.ts";
import { tempFolder } from "../../helpers/temp-folder.ts";
import { filesByWord } from "./check.ts";
import { searched } from "./search.ts";
import { Words } from "./words.ts";

const words = new Words();
const plant = () => words.plant({ kind: "body", place: "a test", bearer: "a test" });
const number = () => words.plantNumber("1098", { kind: "datum", place: "a test", bearer: "a test" });

async function found(path: string, content: string | Uint8Array): Promise<string[]> {
  const folder = await tempFolder();
  await writeTree(folder, { [path]: content });
  return [...filesByWord(words, await searched(folder), () => false).keys()];
}

const photo = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "#0b5d3b" } });

/** A chunk of a PNG with compressed text, put before its end; readers of PNG do not look at its checksum. */
async function withCompressedText(text: string): Promise<Buffer> {
  const png = await photo().png().toBuffer();
  const data = Buffer.concat([Buffer.from("Author\0\0", "latin1"), deflateSync(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), length, Buffer.from("zTXt"), data, Buffer.alloc(4), png.subarray(end)]);
}

describe("a planted word is found", () => {
  const PLACES: [where: string, path: string, write: (word: string) => string | Uint8Array | Promise<Uint8Array>][] = [
    ["in a page", "a/index.html", (word) => `<p>algo-${word}.</p>`],
    ["in capitals, with an accent", "a.txt", (word) => word.toUpperCase().replace("U", "Ú")],
    ["cut off by an excerpt", "a.txt", (word) => `${word.slice(0, -2)}…`],
    ["in part of the search index", "a.pf_index", (word) => gzipSync(`pagefind ${word}`)],
    ["folded in a calendar", "a.ics", (word) => `SUMMARY:${word.slice(0, 5)}\r\n ${word.slice(5)}`],
    ["escaped in JSON", "a.json", (word) => `"\\u007a${word.slice(1)}"`],
    ["as an entity of HTML", "a.html", (word) => `&#x7a;${word.slice(1)}`],
    ["as a number of HTML", "a.html", (word) => `&#122;${word.slice(1)}`],
    ["in an address", "_redirects", (word) => `/%7a${word.slice(1)}/`],
    ["in letters of two bytes", "a.bin", (word) => Buffer.from(word, "utf16le")],
    [
      "in what a camera says",
      "a.jpg",
      (word) =>
        photo()
          .withExif({ IFD0: { Artist: word } })
          .jpeg()
          .toBuffer(),
    ],
    ["in what a program says", "a.webp", (word) => photo().withXmp(`<x>${word}</x>`).webp().toBuffer()],
    ["in compressed text of a picture", "a.png", withCompressedText],
  ];

  it.each(PLACES)("%s", async (_, path, write) => {
    const word = plant();
    expect(await found(path, await write(word))).toEqual([word]);
  });

  it("in the name of a file", async () => {
    const word = plant();
    expect(await found(`fotos/${word}.8a-40.jpg`, await photo().jpeg().toBuffer())).toEqual([word]);
  });

  it("and a number, but not in the digits of a hash", async () => {
    const [one, other] = [number(), number()];
    expect(await found("a.html", `C.C. ${one}, /a.${other}ab.css`)).toEqual([one]);
  });
});

it("words survive Spanish stemming and are all different", () => {
  const many = Array.from({ length: 20_000 }, plant);
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((word) => /^zuq[a-z]{8}x$/.test(word))).toBe(true);
});
