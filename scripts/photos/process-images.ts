import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { CACHE_FOLDER, readCache, writeCache, writeWhole } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
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
import { LIMITS } from "../schema/limits.ts";
import { type Issue, issue } from "../validation/issue.ts";

/** Change it when the same photo should give other files. */
const RECIPE = "4";
const IMAGE_CACHE = join(CACHE_FOLDER, "imagenes");
const OPTIONS = { failOn: "error", limitInputPixels: LIMITS.imagePixels } as const;

// What it remembers of photos is as large as they are, and no photo is opened twice in a row.
sharp.cache(false);

type Inspection =
  | ImageFacts
  | { fault: "imagen-danada" }
  | { fault: "archivo-falso" }
  | { fault: "imagen-heic" }
  | { fault: "imagen-enorme"; width: number; height: number };

/** A photo that can be published, with the hash of its content. */
export interface InspectedImage {
  archivo: string;
  hash: string;
  facts: ImageFacts;
}

/** Opens every photo; one that is broken, enormous or something else is an issue. Answers are remembered by content. */
export async function inspectImages(
  root: string,
  archivos: readonly string[],
): Promise<{ images: InspectedImage[]; issues: Issue[] }> {
  const remembered = readCache<Inspection>("fotos", RECIPE);
  const seen: Record<string, Inspection> = {};
  const images: InspectedImage[] = [];
  const issues: Issue[] = [];
  for (const archivo of archivos) {
    const bytes = readBytes(root, archivo);
    if ("razon" in bytes) {
      issues.push(issue("archivo-ilegible", { archivo }, bytes));
      continue;
    }
    const hash = hashBytes(bytes);
    const inspection = remembered[hash] ?? (await inspect(bytes));
    seen[hash] = inspection;
    if ("fault" in inspection) issues.push(faultIssue(archivo, inspection));
    else images.push({ archivo, hash, facts: inspection });
  }
  if (Object.keys(seen).some((hash) => !(hash in remembered))) writeCache("fotos", RECIPE, { ...remembered, ...seen });
  return { images, issues };
}

/** The marks with which JPEG, PNG and WebP begin: the photo library reads many other formats, and gets to see none. */
const PHOTO = /^(?:\xff\xd8\xff|\x89PNG\r\n|RIFF.{4}WEBP)/s;
/** The mark of the photos of iPhones. https://github.com/nokiatech/heif */
const HEIC = /^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/s;
/** SVG and HTML, GIF, TIFF, PDF, BMP, and what is packed as ZIP, as Word's documents are. */
const OTHER_KIND = /^(?:(?:\xef\xbb\xbf)?\s*<|GIF8|II\*|MM\0\*|%PDF|BM|PK)/;

async function inspect(bytes: Buffer): Promise<Inspection> {
  const beginning = bytes.toString("latin1", 0, 100);
  if (HEIC.test(beginning)) return { fault: "imagen-heic" };
  if (!PHOTO.test(beginning)) return { fault: OTHER_KIND.test(beginning) ? "archivo-falso" : "imagen-danada" };
  try {
    const { width, height, autoOrient, hasAlpha } = await sharp(bytes, {
      ...OPTIONS,
      limitInputPixels: false,
    }).metadata();
    if (width * height > LIMITS.imagePixels || Math.max(width, height) > LIMITS.imageSide) {
      return { fault: "imagen-enorme", width, height };
    }
    // The header alone does not tell whether the rest is there.
    await sharp(bytes, OPTIONS).resize(32).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height, hasAlpha };
  } catch {
    return { fault: "imagen-danada" };
  }
}

function faultIssue(archivo: string, inspection: Exclude<Inspection, ImageFacts>): Issue {
  if (inspection.fault === "imagen-enorme") {
    const { width: ancho, height: alto } = inspection;
    return issue("imagen-enorme", { archivo }, { ancho, alto, pixeles: LIMITS.imagePixels, lado: LIMITS.imageSide });
  }
  if (inspection.fault === "imagen-heic") return issue("imagen-heic", { archivo });
  return inspection.fault === "archivo-falso"
    ? issue("archivo-falso", { archivo }, { dice: extname(archivo).slice(1) })
    : issue("imagen-danada", { archivo });
}

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
  const { data, info } = await sharp(source, OPTIONS)
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  await Promise.all(
    wanted.map(async ({ width, format, path }) => {
      const picture = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
      writeWhole(
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
