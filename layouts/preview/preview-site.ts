import type { PreviewData } from "../../scripts/data/preview.ts";
import type { ResponsiveImage } from "../../scripts/images/image.ts";
import type { FichaSite } from "../../scripts/model/site.ts";
import type { Day } from "../../scripts/time/dates.ts";

/**
 * The site of a preview.
 * @param photoOf the address of a photo that the site does not have yet, by its path
 */
export function previewSite(
  { addresses, images, files, ...known }: PreviewData,
  today: Day,
  photoOf: (path: string) => string | undefined,
): FichaSite {
  const published = new Map(images);
  const saved = new Map(files);
  return {
    ...known,
    today,
    addresses: new Set(addresses),
    images: { get: (path) => published.get(path) ?? newPhoto(photoOf(path)) },
    // A file that the site does not have yet belongs to the draft, and nothing is known of it.
    files: { get: (path) => saved.get(path) ?? { bytes: 0 } },
  };
}

/**
 * Only the browser knows the real dimensions, and it keeps the aspect ratio in any case: these are the most common
 * ones.
 */
function newPhoto(url: string | undefined): ResponsiveImage | undefined {
  return url ? { url, width: 800, height: 600, webp: [], fallback: [] } : undefined;
}
