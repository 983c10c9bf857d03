import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCache, writeCache } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import { GUIDE_PICTURES } from "../disk/paths.ts";
import type { ResponsiveImage } from "../images/image.ts";
import type { OutputFile } from "../output/output.ts";
import { PAGES } from "../pages/pages.ts";
import { loadSharp } from "./sharp.ts";

/** The pictures by the address that `editor/entrar.webp` has on the page of each guide, and the files to publish, once each. */
export async function guidePictures(): Promise<{ images: Map<string, ResponsiveImage>; files: OutputFile[] }> {
  const names = readdirSync(GUIDE_PICTURES).sort();
  const images = new Map<string, ResponsiveImage>();
  for (const [name, { width, height }] of await sizesOf(names)) {
    const url = `/admin/guia/${name}`;
    const image = { url, width, height, webp: [{ url, width }], fallback: [{ url, width }] };
    for (const page of [PAGES.guia, PAGES.encender]) images.set(`${page.url}editor/${name}`, image);
  }
  const files = names.map((name) => ({ url: `/admin/guia/${name}`, path: join(GUIDE_PICTURES, name) }));
  return { images, files };
}

interface Size {
  width: number;
  height: number;
}

/** The size of each picture, by its name: known from an earlier build by the hash of the picture. */
async function sizesOf(names: readonly string[]): Promise<Map<string, Size>> {
  const known = readCache<Size>(CACHE_NAME, "1");
  const found: Record<string, Size> = {};
  const sizes = new Map<string, Size>();
  for (const name of names) {
    const bytes = readFileSync(join(GUIDE_PICTURES, name));
    const hash = hashBytes(bytes);
    const size = known[hash] ?? (await measured(bytes));
    found[hash] = size;
    sizes.set(name, size);
  }
  if (Object.keys(found).some((hash) => !known[hash])) writeCache(CACHE_NAME, "1", found);
  return sizes;
}

const CACHE_NAME = "guia";

async function measured(bytes: Buffer): Promise<Size> {
  const { width, height } = await (await loadSharp())(bytes).metadata();
  return { width, height };
}
