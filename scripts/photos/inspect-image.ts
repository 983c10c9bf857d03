import type { ImageFacts } from "../images/image.ts";
import { LIMITS } from "../schema/limits.ts";
import { loadSharp, READ_OPTIONS } from "./sharp.ts";

/** Version of the image settings in cache keys: change it when the same photo should give other files. */
export const RECIPE = "5";

/** A photo that can be published, with the hash of its content. */
export interface InspectedImage {
  archivo: string;
  hash: string;
  facts: ImageFacts;
}

/** Why a photo cannot be published. */
export type ImageFault = { codigo: "imagen-danada" } | { codigo: "imagen-enorme"; ancho: number; alto: number };

/** Opens a JPEG, PNG or WebP. */
export async function inspectImage(bytes: Buffer): Promise<ImageFacts | ImageFault> {
  const sharp = await loadSharp();
  try {
    const { width, height, autoOrient, hasAlpha } = await sharp(bytes, {
      ...READ_OPTIONS,
      limitInputPixels: false,
    }).metadata();
    if (width * height > LIMITS.imagePixels || Math.max(width, height) > LIMITS.imageSide) {
      return { codigo: "imagen-enorme", ancho: width, alto: height };
    }
    // A valid header does not mean that the rest is there.
    await sharp(bytes, READ_OPTIONS).resize(32).raw().toBuffer();
    const isTransparent = hasAlpha && !(await sharp(bytes, READ_OPTIONS).stats()).isOpaque;
    return { width: autoOrient.width, height: autoOrient.height, isTransparent };
  } catch {
    return { codigo: "imagen-danada" };
  }
}
