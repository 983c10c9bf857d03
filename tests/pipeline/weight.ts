import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { elementsOf } from "./html.ts";
import { pagesOf } from "./published.ts";

/** One first flight of packets: ten segments of TCP (RFC 6928). */
export const BUDGET = 14 * 1024;

/** Bytes of a page over the wire, compressed with gzip; pictures apart. */
export interface Weight {
  url: string;
  html: number;
  /** Style sheets and scripts that it links; what it carries itself is part of `html`. */
  linked: number;
  total: number;
}

/** The pages of a site, the heaviest first. */
export function weigh(folder: string): Weight[] {
  const weights = [...pagesOf(folder)].map(([url, text]) => {
    const html = compressed(Buffer.from(text));
    const linked = linkedFiles(text).reduce((sum, path) => sum + compressed(readFileSync(join(folder, path))), 0);
    return { url, html, linked, total: html + linked };
  });
  return weights.sort((a, b) => b.total - a.total || (a.url < b.url ? -1 : 1));
}

/** The heaviest pages as a table. */
export function heaviest(weights: readonly Weight[], count = 8): string {
  const row = (...cells: (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(52) : String(cell).padStart(8))).join("");
  const rows = weights.slice(0, count).map(({ url, html, linked, total }) => row(url, html, linked, total));
  return [row("bytes, gzip", "page", "linked", "total"), ...rows].join("\n");
}

function linkedFiles(html: string): string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => {
    if (name === "script") return attributes.src ?? [];
    return name === "link" && attributes.rel === "stylesheet" ? (attributes.href ?? []) : [];
  });
}

const compressed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
