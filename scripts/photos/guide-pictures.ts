import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { GUIDE_PICTURES } from "../disk/paths.ts";
import type { ResponsiveImage } from "../images/image.ts";
import type { OutputFile } from "../output/output.ts";
import { PAGES } from "../pages/pages.ts";

/** The screenshots by the address that the guide's `editor/entrar.webp` has on its page, and the files to publish. */
export async function guidePictures(): Promise<{ images: Map<string, ResponsiveImage>; files: OutputFile[] }> {
  const names = readdirSync(GUIDE_PICTURES).sort();
  const images = new Map<string, ResponsiveImage>();
  for (const name of names) {
    const { width, height } = await sharp(join(GUIDE_PICTURES, name)).metadata();
    const url = `/admin/guia/${name}`;
    const { pathname } = new URL(`editor/${name}`, `http://x.invalid${PAGES.guia.url}`);
    images.set(pathname, { url, width, height, webp: [{ url, width }], fallback: [{ url, width }] });
  }
  const files = names.map((name) => ({ url: `/admin/guia/${name}`, path: join(GUIDE_PICTURES, name) }));
  return { images, files };
}
