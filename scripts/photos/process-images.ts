import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import type { Sharp } from "sharp";
import { dropUnused, folderForFiles, markUsed, readCache, writeAtomically, writeCache } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import {
  ESCUDO_SIZES,
  PHOTO_SIZES,
  type PlannedVariant,
  planOriginal,
  planVariants,
  type ResponsiveImage,
  responsiveImage,
  type Sizes,
} from "../images/image.ts";
import type { OutputFile } from "../output/output.ts";
import { type Issue, issue, sortIssues } from "../validation/issue.ts";
import { type InspectedImage, RECIPE } from "./inspect-image.ts";
import { loadSharp, READ_OPTIONS } from "./sharp.ts";

let folder: string | undefined;

/** Where the files are made. It is found once: whoever was given a file of it may need it until the process ends. */
function imageFolder(): string {
  folder ??= folderForFiles("imagenes");
  return folder;
}

export interface ProcessOptions {
  /** Address of the escudo: it is shown small and needs only small files. */
  escudo?: string;
  onProgress?(done: number, all: number): void;
}

/** The photos as pages use them, by path from the root of the site, and the files to publish. */
interface Processed {
  images: Map<string, ResponsiveImage>;
  files: OutputFile[];
  /** The photos that could not be made: pages show their descriptions. */
  issues: Issue[];
}

/** Makes the files of the photos that pages show; those cached by an earlier build are reused. */
export async function processImages(
  root: string,
  images: readonly InspectedImage[],
  { escudo, onProgress = () => {} }: ProcessOptions = {},
): Promise<Processed> {
  const planned = images.map((image) => plan(image, image.archivo === `content${escudo}` ? ESCUDO_SIZES : PHOTO_SIZES));
  const cachedHashes = readCache<string>(CACHE_NAME, RECIPE);
  const isIntact = ({ path }: Wanted) => existsSync(path) && hashOf(path) === cachedHashes[basename(path)];
  const waiting = planned.filter(({ wanted }) => !wanted.every(isIntact));
  for (const { path } of planned.flatMap(({ wanted }) => wanted)) markUsed(path);
  const failed = new Set<Planned>();
  let done = 0;
  const processAll = async (photos: Iterable<Planned>) => {
    for (const photo of photos) {
      const made = await make(join(root, photo.archivo), photo.wanted);
      if (made) for (const { path, bytes } of made) writeAtomically(path, bytes);
      else failed.add(photo);
      onProgress(++done, waiting.length);
    }
  };
  // One photo per core, as each is decoded on its own thread; those that need much memory one by one.
  const isLarge = ({ pixels }: Planned) => pixels > LARGE;
  const others = waiting.filter((photo) => !isLarge(photo)).values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => processAll(others)));
  await processAll(waiting.filter(isLarge));
  const written = waiting.filter((photo) => !failed.has(photo)).flatMap(({ wanted }) => wanted);
  const hashes = written.map(({ path }) => [basename(path), hashOf(path)] as const);
  if (hashes.length > 0) {
    // The cache grows only now: what nobody uses any more makes room.
    const dropped = dropUnused(imageFolder());
    const kept = Object.entries(cachedHashes).filter(([name]) => !dropped.has(name));
    writeCache(CACHE_NAME, RECIPE, Object.fromEntries([...kept, ...hashes]));
  }
  const made = planned.filter((photo) => !failed.has(photo));
  return {
    images: new Map(made.map(({ archivo, image }) => [archivo.slice("content".length), image])),
    files: made.flatMap(({ wanted }) => wanted.map(({ url, path }) => ({ url, path }))),
    issues: sortIssues([...failed].map(({ archivo }) => issue("imagen-sin-preparar", { archivo }))),
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
  const original = planOriginal(facts, archivo.slice("content".length));
  const cached = (variant: PlannedVariant, name: string) => ({
    ...variant,
    path: join(imageFolder(), `${RECIPE}-${hash}-${name}.${variant.format}`),
  });
  // As wide as another file, but with fewer bytes.
  const nameOf = ({ width, maxBytes }: PlannedVariant) => (maxBytes === undefined ? `${width}` : `${width}-compartir`);
  const wanted = [...variants.map((each) => cached(each, nameOf(each))), cached(original, "original")];
  return { archivo, pixels: facts.width * facts.height, image: responsiveImage(variants), wanted };
}

type Wanted = PlannedVariant & { path: string };

/**
 * Decodes a photo once for all its files. sharp removes metadata by default. Returns `undefined` for a photo that cannot be
 * made, which must not stop the others.
 */
async function make(source: string, wanted: readonly Wanted[]) {
  const widest = Math.max(...wanted.map(({ width }) => width));
  const sharp = await loadSharp();
  try {
    const { data, info } = await sharp(source, READ_OPTIONS)
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    return await Promise.all(
      wanted.map(async (variant) => ({ path: variant.path, bytes: await encode(sharp(data, { raw }), variant) })),
    );
  } catch {
    return undefined;
  }
}

/** WebP at effort 2 takes half the time of the default for 2 % more bytes; mozjpeg would save a tenth and take six times as long. */
function encode(photo: Sharp, { width, height, format, maxBytes }: PlannedVariant): Promise<Buffer> {
  const picture = photo.resize({ width, height, fit: "fill" });
  if (format === "webp") return picture.webp({ quality: 70, effort: 2 }).toBuffer();
  if (format === "png") return picture.png({ compressionLevel: 9 }).toBuffer();
  return encodeJpeg(picture.flatten({ background: "#fff" }), maxBytes);
}

/** The lowest quality brings even noise below the bytes of a picture beside a link. */
const JPEG_QUALITIES = [72, 50, 30] as const;

async function encodeJpeg(picture: Sharp, maxBytes = Number.POSITIVE_INFINITY): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of JPEG_QUALITIES) {
    bytes = await picture.clone().jpeg({ quality, progressive: true }).toBuffer();
    if (bytes.length < maxBytes) break;
  }
  return bytes;
}
