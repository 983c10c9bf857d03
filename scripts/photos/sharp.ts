import type { SharpOptions } from "sharp";
import { LIMITS } from "../schema/limits.ts";

/** How sharp opens a photo. */
export const READ_OPTIONS = { failOn: "error", limitInputPixels: LIMITS.imagePixels } as const satisfies SharpOptions;

/** sharp, loaded when the first photo is opened: to load it takes as long as to draw fifty pages, and most builds know all of their photos. */
export async function loadSharp() {
  const { default: sharp } = await import("sharp");
  // Its own cache takes as much memory as the photos do, and no photo is opened twice in a row.
  sharp.cache(false);
  return sharp;
}
