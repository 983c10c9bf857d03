import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import sharp from "sharp";
import { filesOf } from "../published.ts";
import { PLANTED } from "./words.ts";

/** The words of a published folder. */
export interface Searched {
  /** What looks planted, by the letters that were found: the files that say it, and those that are called so. */
  found: ReadonlyMap<string, { inside: Set<string>; named: Set<string> }>;
  /** Pages that ask search engines to leave them alone. */
  noindex: ReadonlySet<string>;
}

/** Searches every byte of a folder, as it is and as it reads once it is unpacked, unfolded and decoded. */
export async function searched(folder: string): Promise<Searched> {
  const found = new Map<string, { inside: Set<string>; named: Set<string> }>();
  const noindex = new Set<string>();
  for (const path of filesOf(folder)) {
    const { texts, isPrivate } = await textsOf(join(folder, path));
    if (isPrivate) noindex.add(path);
    note(path, "named", path);
    for (const text of texts) note(text, "inside", path);
  }
  return { found, noindex };

  function note(text: string, how: "inside" | "named", path: string): void {
    for (const [run] of plain(text).matchAll(PLANTED)) {
      const files = found.get(run) ?? { inside: new Set(), named: new Set() };
      files[how].add(path);
      found.set(run, files);
    }
  }
}

const NOINDEX = /<meta name="robots" content="[^"]*noindex/;

async function textsOf(path: string): Promise<{ texts: string[]; isPrivate: boolean }> {
  const bytes = unpacked(readFileSync(path));
  const text = bytes.toString("utf8");
  const isPhoto = /\.(?:jpe?g|png|webp)$/.test(path);
  const texts = isPhoto ? [bytes.toString("latin1"), ...(await photoTexts(bytes))] : [text, ...(decoded(text) ?? [])];
  return { texts, isPrivate: path.endsWith(".html") && NOINDEX.test(text) };
}

/** The parts of the search index, and whatever else is compressed as a whole. */
const unpacked = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/** What a photo says of itself, also where it is compressed or in letters of two bytes. */
async function photoTexts(bytes: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
  const blocks = [exif, xmp, iptc, icc].flatMap((block) => (block ? [block.toString("latin1")] : []));
  const packed = [...bytes.toString("latin1").matchAll(/(?:zTXt|iTXt)([^\0]+)\0/g)].map(({ index, 1: key = "" }) =>
    inflated(bytes.subarray(index + 4 + key.length + 1)),
  );
  return [...blocks, ...packed, JSON.stringify(comments ?? [])];
}

/** The text of the first stream that zlib made, near the beginning of a chunk; empty when there is none. */
function inflated(chunk: Buffer): string {
  const at = chunk.indexOf(0x78);
  if (at < 0 || at > 8) return "";
  try {
    return inflateSync(chunk.subarray(at), { finishFlush: 2 }).toString("latin1");
  } catch {
    return "";
  }
}

/** A text without the ways in which JSON, HTML, addresses and calendars write letters; nothing when there are none. */
function decoded(text: string): string[] | undefined {
  const written = text
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\u00([0-7][\da-f])|&#x0*([0-7][\da-f]);|%([0-7][\da-f])/gi, (_, ...codes) =>
      String.fromCharCode(Number.parseInt(codes.find((code) => typeof code === "string") ?? "20", 16)),
    )
    .replace(/&#0*(\d{2,3});/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/<wbr\/?>|&shy;|&#173;/g, "");
  return written === text ? undefined : [written];
}

/** Small letters without accents and without what nobody sees. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff\0]/g, "")
    .toLowerCase();
}
