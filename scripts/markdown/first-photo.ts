import type { ResponsiveImage } from "../images/image.ts";
import { markdownParser } from "./parser.ts";
import { altText } from "./plain-text.ts";
import { type LinkTargets, shownImage } from "./render.ts";

const parser = markdownParser();

/** The first photo that the text of a page shows, with its description. */
export function firstPhoto(
  site: Pick<LinkTargets, "images" | "baseUrl">,
  { url, body }: { url: string; body: string },
): { image: ResponsiveImage; alt: string } | undefined {
  // Most texts have none.
  if (!body.includes("![")) return undefined;
  const photos = parser.parse(body, {}).flatMap(({ children }) => children ?? []);
  for (const token of photos.filter(({ type }) => type === "image")) {
    const image = shownImage(token, url, site);
    if (image) return { image, alt: altText(token) };
  }
  return undefined;
}
