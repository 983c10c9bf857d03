import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { GUIDE_PICTURES } from "../disk/paths.ts";
import type { ResponsiveImage } from "../images/image.ts";
import type { OutputFile } from "../output/output.ts";
import { PAGES } from "../pages/pages.ts";

/** The pictures by the address that `editor/entrar.webp` has on the page of each guide, and the files to publish, once each. */
export async function guidePictures(): Promise<{ images: Map<string, ResponsiveImage>; files: OutputFile[] }> {
  const names = readdirSync(GUIDE_PICTURES).sort();
  const images = new Map<string, ResponsiveImage>();
  for (const name of names) {
    const { width, height } = await sharp(join(GUIDE_PICTURES, name)).metadata();
    const url = `/admin/guia/${name}`;
    const image = { url, width, height, webp: [{ url, width }], fallback: [{ url, width }] };
    for (const page of [PAGES.guia, PAGES.encender]) images.set(`${page.url}editor/${name}`, image);
  }
  const files = names.map((name) => ({ url: `/admin/guia/${name}`, path: join(GUIDE_PICTURES, name) }));
  return { images, files };
}
