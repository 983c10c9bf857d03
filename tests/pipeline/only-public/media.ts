import sharp from "sharp";
import { form } from "../../../scripts/demo/pictures/pdf.ts";
import type { Kind } from "./words.ts";

/** A file of `content/media/` with words in all that it says. */
export interface MediaFile {
  kind: "photo name" | "download name";
  ending: "jpg" | "png" | "pdf";
  bytes: Buffer;
}

/**
 * A photo whose data have words (who took it, what is on it, where), or a form whose text has.
 * @param text the document that names it: its ending is written there
 */
export async function mediaContent(
  kind: "photo" | "download",
  text: string,
  name: string,
  word: (kind: Kind, place: string) => string,
): Promise<MediaFile> {
  if (kind === "download") {
    const labels = [word("download text", "label"), word("download text", "another label")];
    return { kind: "download name", ending: "pdf", bytes: form(word("download text", "title"), labels) };
  }
  const ending = text.includes(`${name}.png`) ? "png" : "jpg";
  const artist = word("hidden", "who took the photo");
  const exif = { IFD0: { Artist: artist, ImageDescription: word("hidden", "what the camera says of the photo") } };
  const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: colourOf(name) } });
  const told = photo.withExif(exif).withXmp(`<x>${word("hidden", "what a program says of the photo")}</x>`);
  return { kind: "photo name", ending, bytes: await told.toFormat(ending === "png" ? "png" : "jpeg").toBuffer() };
}

/** Two photos are two contents also where their data are taken away. */
function colourOf(name: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [3, 5, 7].map((at) => (name.charCodeAt(at) * 31 + name.charCodeAt(at + 1)) % 256);
  return { r, g, b };
}
