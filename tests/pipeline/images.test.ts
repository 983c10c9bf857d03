import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, builtDemo } from "../../scripts/development/built-site.ts";
import { type Element, elementsOf } from "./html.ts";
import { filesOf, pagesOf } from "./published.ts";

let demo: BuiltSite;
let pictures: { url: string; element: Element }[];

beforeAll(async () => {
  demo = await builtDemo();
  pictures = [...pagesOf(demo.output)].flatMap(([url, html]) =>
    elementsOf(html)
      .filter(({ name }) => name === "img" || name === "source")
      .map((element) => ({ url, element })),
  );
});

const candidates = (srcset = "") =>
  srcset.split(", ").map((candidate) => {
    const [address = "", width = ""] = candidate.split(" ");
    return { address, width: Number.parseInt(width, 10) };
  });
const metadata = (address: string) => sharp(join(demo.output, address)).metadata();

describe("the photos that are published", () => {
  it("contain neither the place nor the camera", async () => {
    const photos = filesOf(demo.output).filter((path) => /\.(?:jpe?g|png|webp|avif)$/.test(path));
    expect(photos.length).toBeGreaterThan(20);
    for (const path of photos) {
      const { exif, xmp, iptc, icc, comments } = await metadata(path);
      expect([path, exif, xmp, iptc, icc, comments]).toEqual([
        path,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it("are upright: the rotated photo is higher than wide", async () => {
    const original = await sharp(join(demo.root, "content/media/puente.jpg")).metadata();
    expect([original.orientation, original.width > original.height]).toEqual([6, true]);
    for (const path of filesOf(demo.output).filter((name) => /(?:media|fotos)\/puente\./.test(name))) {
      const { width, height, orientation } = await metadata(path);
      expect([path, height > width, orientation]).toEqual([path, true, undefined]);
    }
  });

  it("have the widths in the markup", async () => {
    const all = pictures.flatMap(({ element }) => candidates(element.attributes.srcset));
    const wanted = new Map(all.map(({ address, width }) => [address, width]));
    for (const [address, width] of wanted) expect([address, (await metadata(address)).width]).toEqual([address, width]);
  });

  it("reserve their space: width and height of the element have the aspect ratio of the file", async () => {
    const images = pictures.filter(({ element }) => element.name === "img");
    expect(images.length).toBeGreaterThan(50);
    const sizes = new Map(images.map(({ element: { attributes } }) => [attributes.src ?? "", attributes]));
    for (const [src, { width, height, alt }] of sizes) {
      const file = await metadata(src);
      expect(alt).toBeDefined();
      expect([src, Number(width) / Number(height)]).toEqual([src, expect.closeTo(file.width / file.height, 1)]);
    }
  });

  it("come as WebP, with a JPEG or PNG fallback", async () => {
    const sources = pictures.filter(({ element }) => element.name === "source");
    const images = pictures.filter(({ element }) => element.name === "img");
    expect(sources).toHaveLength(images.length);
    for (const { element } of sources) {
      expect(element.attributes.type).toBe("image/webp");
      for (const { address } of candidates(element.attributes.srcset)) expect(address).toMatch(/\.webp$/);
    }
    const formats = await Promise.all(
      [...new Set(images.map(({ element }) => element.attributes.src ?? ""))].map(metadata),
    );
    expect(new Set(formats.map(({ format }) => format))).toEqual(new Set(["jpeg", "png"]));
  });

  it("keep their original address", () => {
    const inPages = ["puente", "mercado", "rio", "vacunacion"];
    for (const name of inPages)
      expect([name, existsSync(join(demo.output, `media/${name}.jpg`))]).toEqual([name, true]);
  });
});
