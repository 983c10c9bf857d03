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
  /** Path of the escudo from the root of the site: it is shown small, and gets small files. */
  escudo?: string;
  onProgress?(done: number, all: number): void;
}

/** Makes the files of the photos that pages show; those of an earlier build are taken as they are. */
export async function processImages(
  root: string,
  images: readonly InspectedImage[],
  { escudo, onProgress = () => {} }: ProcessOptions = {},
): Promise<{ images: Map<string, ResponsiveImage>; files: OutputFile[] }> {
  const planned = images.map((image) => plan(image, image.archivo === `content${escudo}` ? ESCUDO_SIZES : PHOTO_SIZES));
  const remembered = readCache<string>(REMEMBERED_AS, RECIPE);
  const isWhole = ({ path }: Wanted) => existsSync(path) && contentOf(path) === remembered[basename(path)];
  const waiting = planned.filter(({ wanted }) => !wanted.every(isWhole));
  let done = 0;
  const workOff = async (photos: Iterable<Planned>) => {
    for (const { archivo, wanted } of photos) {
      await make(join(root, archivo), wanted);
      onProgress(++done, waiting.length);
    }
  };
  // One photo a core, as each decodes on a thread of its own; those that take much memory one after the other.
  const isLarge = ({ pixels }: Planned) => pixels > LARGE;
  const others = waiting.filter((photo) => !isLarge(photo)).values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => workOff(others)));
  await workOff(waiting.filter(isLarge));
  const made = waiting.flatMap(({ wanted }) => wanted.map(({ path }) => [basename(path), contentOf(path)] as const));
  if (made.length > 0) writeCache(REMEMBERED_AS, RECIPE, { ...remembered, ...Object.fromEntries(made) });
  return {
    images: new Map(planned.map(({ archivo, image }) => [archivo.slice("content".length), image])),
    files: planned.flatMap(({ wanted }) => wanted.map(({ url, path }) => ({ url, path }))),
  };
}

/** The content of the files made of photos, to tell a damaged one. */
const REMEMBERED_AS = "fotos-hechas";
const contentOf = (path: string) => hashBytes(readFileSync(path));

/** Pixels of a photo that may take more than 200 MiB while it is decoded: progressive ones are held whole. */
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

/** The photo's own address keeps working for links and for other sites, without the camera's metadata. */
function original(archivo: string, facts: ImageFacts, cached: (name: string) => string): Wanted {
  const format = ({ ".png": "png", ".webp": "webp" } as const)[extname(archivo)] ?? "jpeg";
  return {
    url: archivo.slice("content".length),
    width: Math.min(facts.width, 1400),
    format,
    path: cached(`original.${format}`),
  };
}

/** Decodes a photo once for all its files. sharp leaves metadata out unless it is asked to keep it. */
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

/** At effort 2 WebP takes half the time of the default and 2 % more bytes; mozjpeg saves a tenth and takes six times as long. */
function encode(picture: Sharp, format: PlannedVariant["format"]): Sharp {
  if (format === "webp") return picture.webp({ quality: 70, effort: 2 });
  return format === "png" ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 72, progressive: true });
}
