import { extname } from "node:path";
import sharp from "sharp";
import { readCache, writeCache } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import type { ImageFacts } from "../images/image.ts";
import { LIMITS } from "../schema/limits.ts";
import { type Issue, issue } from "../validation/issue.ts";

/** Version of the image settings in cache keys: change it when the same photo should give other files. */
export const RECIPE = "4";
/** How sharp opens a photo. */
export const READ_OPTIONS = { failOn: "error", limitInputPixels: LIMITS.imagePixels } as const;

// sharp's own cache takes as much memory as the photos do, and no photo is opened twice in a row.
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

/** Opens every photo; one that is damaged, too large or no photo is an issue. Results are cached by content. */
export async function inspectImages(
  root: string,
  archivos: readonly string[],
): Promise<{ images: InspectedImage[]; issues: Issue[] }> {
  const cached = readCache<Inspection>("fotos", RECIPE);
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
    const inspection = cached[hash] ?? (await inspect(bytes));
    seen[hash] = inspection;
    if ("fault" in inspection) issues.push(faultIssue(archivo, inspection));
    else images.push({ archivo, hash, facts: inspection });
  }
  if (Object.keys(seen).some((hash) => !(hash in cached))) writeCache("fotos", RECIPE, { ...cached, ...seen });
  return { images, issues };
}

/** The signatures of JPEG, PNG and WebP: sharp would read many other formats, and gets none of them. */
const PHOTO = /^(?:\xff\xd8\xff|\x89PNG\r\n|RIFF.{4}WEBP)/s;
/** The signature of the photos of iPhones. https://github.com/nokiatech/heif */
const HEIC = /^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/s;
/** SVG and HTML, GIF, TIFF, PDF, BMP, and ZIP, which Word documents are. */
const OTHER_KIND = /^(?:(?:\xef\xbb\xbf)?\s*<|GIF8|II\*|MM\0\*|%PDF|BM|PK)/;

async function inspect(bytes: Buffer): Promise<Inspection> {
  const beginning = bytes.toString("latin1", 0, 100);
  if (HEIC.test(beginning)) return { fault: "imagen-heic" };
  if (!PHOTO.test(beginning)) return { fault: OTHER_KIND.test(beginning) ? "archivo-falso" : "imagen-danada" };
  try {
    const { width, height, autoOrient, hasAlpha } = await sharp(bytes, {
      ...READ_OPTIONS,
      limitInputPixels: false,
    }).metadata();
    if (width * height > LIMITS.imagePixels || Math.max(width, height) > LIMITS.imageSide) {
      return { fault: "imagen-enorme", width, height };
    }
    // A valid header does not mean that the rest is there.
    await sharp(bytes, READ_OPTIONS).resize(32).raw().toBuffer();
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
