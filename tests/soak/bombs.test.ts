import sharp from "sharp";
import { expect, it } from "vitest";
import { peakMemory } from "../../scripts/development/bench/peak-memory.ts";
import { writeTree } from "../../scripts/development/built-site.ts";
import { start } from "../../scripts/development/run.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** The memory that the whole build may take, whatever the photos: see `LIMITS.imagePixels`. */
const MOST = 1.5 * 1024 ** 3;

it("photos of the most pixels in the worst formats are prepared in the memory that is stated", async () => {
  const size = { width: 10_900, height: 10_900, background: { r: 10, g: 200, b: 30, alpha: 0.5 } };
  const plain = () => sharp({ create: { ...size, channels: 3 } });
  const transparent = () => sharp({ create: { ...size, channels: 4 } });
  const photos = {
    progresiva: ["jpg", plain().jpeg({ progressive: true, chromaSubsampling: "4:4:4" })],
    imprenta: ["jpg", plain().toColourspace("cmyk").jpeg({ progressive: true })],
    acostada: ["jpg", plain().withMetadata({ orientation: 6 }).jpeg({ progressive: true })],
    entrelazada: ["png", transparent().toColourspace("rgb16").png({ progressive: true, compressionLevel: 9 })],
    panorama: [
      "png",
      sharp({ create: { ...size, width: 30_000, height: 4000, channels: 3 } }).png({ progressive: true }),
    ],
  } as const;
  const root = await tempFolder();
  await writeTree(root, minimalContent());
  for (const [name, [ending, photo]] of Object.entries(photos)) {
    const imagen = `/media/${name}.${ending}`;
    await writeTree(root, {
      [`content${imagen}`]: await photo.toBuffer(),
      [`content/noticias/${name}.md`]: noticia({ imagen, imagen_alt: "Un color" }),
    });
  }

  const child = start("build", root, { now: "2026-04-10T12:00:00-05:00", env: { SITIO_CACHE: await tempFolder() } });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid));
  }, 50);
  const status = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  expect(status).toBe(0);
  expect(peak).toBeGreaterThan(MOST / 10);
  expect(peak).toBeLessThan(MOST);
});
