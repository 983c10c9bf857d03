import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { CACHE_FOLDER, readCache, writeAtomically, writeCache } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import {
  ESCUDO_SIZES,
  type ImageFacts,
  PHOTO_SIZES,
  type PlannedVariant,
  planVariants,
  type ResponsiveImage,
  responsiveImage,
  type Sizes,
} from "../images/image.ts";
import type { OutputFile } from "../output/output.ts";
import { type InspectedImage, READ_OPTIONS, RECIPE } from "./inspect-images.ts";

const IMAGE_CACHE = join(CACHE_FOLDER, "imagenes");

export interface ProcessOptions {
  /** Address of the escudo: it is shown small and needs only small files. */
  escudo?: string;
  onProgress?(done: number, all: number): void;
}

/** Makes the files of the photos that pages show; those cached by an earlier build are reused. */
export async function processImages(
  root: string,
  images: readonly InspectedImage[],
  { escudo, onProgress = () => {} }: ProcessOptions = {},
): Promise<{ images: Map<string, ResponsiveImage>; files: OutputFile[] }> {
  const planned = images.map((image) => plan(image, image.archivo === `content${escudo}` ? ESCUDO_SIZES : PHOTO_SIZES));
  const cachedHashes = readCache<string>(CACHE_NAME, RECIPE);
  const isIntact = ({ path }: Wanted) => existsSync(path) && hashOf(path) === cachedHashes[basename(path)];
  const waiting = planned.filter(({ wanted }) => !wanted.every(isIntact));
  let done = 0;
  const processAll = async (photos: Iterable<Planned>) => {
    for (const { archivo, wanted } of photos) {
      await make(join(root, archivo), wanted);
      onProgress(++done, waiting.length);
    }
  };
  // One photo per core, as each is decoded on its own thread; those that need much memory one by one.
  const isLarge = ({ pixels }: Planned) => pixels > LARGE;
  const others = waiting.filter((photo) => !isLarge(photo)).values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => processAll(others)));
  await processAll(waiting.filter(isLarge));
  const made = waiting.flatMap(({ wanted }) => wanted.map(({ path }) => [basename(path), hashOf(path)] as const));
  if (made.length > 0) writeCache(CACHE_NAME, RECIPE, { ...cachedHashes, ...Object.fromEntries(made) });
  return {
    images: new Map(planned.map(({ archivo, image }) => [archivo.slice("content".length), image])),
    files: planned.flatMap(({ wanted }) => wanted.map(({ url, path }) => ({ url, path }))),
  };
}

/** The cache with the hash of each file made from a photo, by which a damaged file is recognised. */
const CACHE_NAME = "fotos-hechas";
const hashOf = (path: string) => hashBytes(readFileSync(path));

/** The number of pixels above which decoding may take more than 200 MiB: progressive photos are held in memory as a whole. */
const LARGE = 20_000_000;

interface Planned {
  archivo: string;
  pixels: number;
  image: ResponsiveImage;
  wanted: Wanted[];
}

function plan({ archivo, hash, facts }: InspectedImage, sizes: Sizes): Planned {
  const variants = planVariants(facts, basename(archivo, extname(archivo)), hash.slice(0, 8), sizes);
  const cached = (name: string) => join(IMAGE_CACHE, `${RECIPE}-${hash}-${name}`);
  const wanted: Wanted[] = [
    ...variants.map((variant) => ({ ...variant, path: cached(`${variant.width}.${variant.format}`) })),
    original(archivo, facts, cached),
  ];
  return { archivo, pixels: facts.width * facts.height, image: responsiveImage(facts, variants), wanted };
}

type Wanted = PlannedVariant & { path: string };

/** The file at the photo's own address, so that links and other sites still work; without the metadata of the camera. */
function original(archivo: string, facts: ImageFacts, cached: (name: string) => string): Wanted {
  const format = ({ ".png": "png", ".webp": "webp" } as const)[extname(archivo)] ?? "jpeg";
  return {
    url: archivo.slice("content".length),
    width: Math.min(facts.width, 1400),
    format,
    path: cached(`original.${format}`),
  };
}

/** Decodes a photo once for all its files. sharp removes metadata by default. */
async function make(source: string, wanted: readonly Wanted[]): Promise<void> {
  const widest = Math.max(...wanted.map(({ width }) => width));
  const { data, info } = await sharp(source, READ_OPTIONS)
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  await Promise.all(
    wanted.map(async ({ width, format, path }) => {
      const picture = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
      writeAtomically(
        path,
        await encode(format === "jpeg" ? picture.flatten({ background: "#fff" }) : picture, format).toBuffer(),
      );
    }),
  );
}

/** WebP at effort 2 takes half the time of the default for 2 % more bytes; mozjpeg would save a tenth and take six times as long. */
function encode(picture: Sharp, format: PlannedVariant["format"]): Sharp {
  if (format === "webp") return picture.webp({ quality: 70, effort: 2 });
  return format === "png" ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 72, progressive: true });
}
