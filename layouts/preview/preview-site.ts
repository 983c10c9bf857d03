import type { PreviewData } from "../../scripts/data/preview.ts";
import type { ResponsiveImage } from "../../scripts/images/image.ts";
import type { ArticleSite } from "../../scripts/model/site.ts";
import type { Day } from "../../scripts/time/dates.ts";

/**
 * The site of a preview.
 * @param photoOf the address of a photo that the site does not have yet, by its path
 */
export function previewSite(
  { addresses, images, files, ...known }: PreviewData,
  today: Day,
  photoOf: (path: string) => string | undefined,
): ArticleSite {
  const published = new Map(images);
  const sizes = new Map(files);
  return {
    ...known,
    today,
    addresses: new Set(addresses),
    images: { get: (path) => published.get(path) ?? newPhoto(photoOf(path)) },
    // A file that the site does not have yet is the draft's own, and nobody knows its size.
    files: { get: (path) => sizes.get(path) ?? 0 },
  };
}

/** Only the browser knows its measures, and keeps its shape whatever these say: they are those of most photos of the site. */
function newPhoto(url: string | undefined): ResponsiveImage | undefined {
  return url ? { url, width: 800, height: 600, webp: [], fallback: [] } : undefined;
}
