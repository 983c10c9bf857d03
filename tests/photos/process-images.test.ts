import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, it } from "vitest";
import { hashBytes } from "../../scripts/disk/hash.ts";
import { SHARED_BYTES } from "../../scripts/images/image.ts";
import type { OutputFile } from "../../scripts/output/output.ts";
import { type InspectedImage, inspectImage } from "../../scripts/photos/inspect-image.ts";
import { processImages } from "../../scripts/photos/process-images.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const plain = (width: number, height: number, alpha?: number) =>
  sharp({
    create: { width, height, channels: alpha === undefined ? 3 : 4, background: { r: 40, g: 130, b: 90, alpha } },
  });

/** Where the file of an address was made. */
const pathOf = (files: readonly OutputFile[], address = "") => {
  const file = files.find(({ url }) => url === address);
  return file && "path" in file ? file.path : "";
};

/** Photos in a folder of their own, inspected as the validator does. */
async function folderOf(photos: Record<string, Sharp>): Promise<{ root: string; images: InspectedImage[] }> {
  const root = await tempFolder();
  await mkdir(join(root, "content/media"), { recursive: true });
  const images: InspectedImage[] = [];
  for (const [name, photo] of Object.entries(photos)) {
    const archivo = `content/media/${name}`;
    const bytes = await photo.toBuffer();
    writeFileSync(join(root, archivo), bytes);
    const facts = await inspectImage(bytes);
    if ("codigo" in facts) throw new Error(facts.codigo);
    images.push({ archivo, hash: hashBytes(bytes), facts });
  }
  return { root, images };
}

it.each([
  ["a screenshot whose alpha channel hides nothing", plain(40, 30, 1).png(), false],
  ["a logo", plain(40, 30, 0.5).png(), true],
  ["a photo", plain(40, 30).jpeg(), false],
])("%s: whether it is transparent", async (_name, photo, isTransparent) => {
  expect(await inspectImage(await photo.toBuffer())).toEqual({ width: 40, height: 30, isTransparent });
});

it("a photo higher than WebP allows and a line of pixels are made, in the sizes that are planned", async () => {
  const { root, images } = await folderOf({
    "conversacion.png": plain(1080, 18_000).png(),
    "alta.webp": plain(60, 16_383).webp(),
    "linea.png": plain(10_000, 3).png(),
    "columna.jpg": plain(1, 20_000).jpeg(),
  });
  const made = await processImages(root, images);
  expect(made.issues).toEqual([]);
  expect([...made.images.keys()]).toEqual(images.map(({ archivo }) => archivo.slice("content".length)));
  for (const { url, width, height, shared } of made.images.values()) {
    for (const planned of [{ url, width, height }, shared]) {
      const path = pathOf(made.files, planned?.url);
      expect(await sharp(path).metadata()).toMatchObject({ width: planned?.width, height: planned?.height });
    }
  }
});

it("a photo that cannot be made is told by its name, and the others are made", async () => {
  const { root, images } = await folderOf({ "buena.jpg": plain(900, 600).jpeg(), "mala.jpg": plain(800, 600).jpeg() });
  writeFileSync(join(root, "content/media/mala.jpg"), randomBytes(2000));
  const changed = images.map((image) => ({ ...image, hash: hashBytes(randomBytes(8)) }));
  const made = await processImages(root, changed);
  expect([...made.images.keys()]).toEqual(["/media/buena.jpg"]);
  expect(made.files.filter(({ url }) => url.includes("mala"))).toEqual([]);
  expect(made.issues).toMatchObject([
    {
      archivo: "content/media/mala.jpg",
      gravedad: "aviso",
      codigo: "imagen-sin-preparar",
      mensaje: "La foto no se pudo preparar: las páginas muestran su descripción en vez de ella.",
      sugerencia:
        "Ábrala en Paint (Windows) o en Vista Previa (Mac), guárdela de nuevo como JPG y reemplace con esa la que está aquí.",
    },
  ]);
});

it.each([
  ["upright", 1600, 2400, "jpeg"],
  ["lying", 2400, 1350, "jpeg"],
  ["very high", 900, 4000, "jpeg"],
  ["transparent", 1000, 1500, "png"],
] as const)("the file beside links has few bytes even for pure noise: %s", async (_name, width, height, format) => {
  const channels = format === "png" ? 4 : 3;
  const noise = sharp(randomBytes(width * height * channels), { raw: { width, height, channels } });
  const { root, images } = await folderOf({ [`ruido.${format}`]: noise.toFormat(format) });
  const made = await processImages(root, images);
  const shared = [...made.images.values()][0]?.shared;
  const bytes = readFileSync(pathOf(made.files, shared?.url));
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: shared?.width, height: shared?.height });
  expect(bytes.length).toBeLessThan(SHARED_BYTES);
});
