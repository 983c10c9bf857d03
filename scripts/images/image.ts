/** One file that the browser may choose. */
export interface ImageVariant {
  /** Path from the root of the site, with the hash of the photo's content. */
  url: string;
  width: number;
}

/** A photo ready for a page: a few widths of WebP, and of one format that every browser reads. */
export interface ResponsiveImage {
  /** The largest of the fallback. */
  url: string;
  /** Pixels of that file, the orientation of the camera applied. */
  width: number;
  height: number;
  webp: ImageVariant[];
  fallback: ImageVariant[];
}

/** What a photo is, before anything is made of it. */
export interface ImageFacts {
  width: number;
  height: number;
  hasAlpha: boolean;
}

/** Widths in pixels to make of a picture. */
export interface Sizes {
  webp: readonly number[];
  /** Browsers without WebP are old and few: one file serves them all, and messaging applications, which read only this. */
  fallback: number;
}

/** A small phone, a phone of two pixels a point, the text's column of a sharp screen. */
export const PHOTO_SIZES: Sizes = { webp: [400, 800, 1400], fallback: 800 };
/** The escudo stands 64 pixels high in the header of every page, and in the browser's tab, whose icon is the fallback. */
export const ESCUDO_SIZES: Sizes = { webp: [64, 128, 192], fallback: 64 };

/** One file to make of a photo. */
export interface PlannedVariant extends ImageVariant {
  format: "webp" | "jpeg" | "png";
}

/**
 * The files to make of a photo, never wider than it is; JPEG as fallback unless it has transparent parts. Their addresses
 * change with the photo, so that browsers may keep them for ever. No AVIF: it is a third smaller and takes thirty times
 * as long, over an hour for 500 photos.
 */
export function planVariants(
  { width, hasAlpha }: ImageFacts,
  name: string,
  hash: string,
  sizes: Sizes = PHOTO_SIZES,
): PlannedVariant[] {
  const variant = (each: number, format: PlannedVariant["format"]) => ({
    url: `/recursos/fotos/${name}.${hash}-${each}.${EXTENSIONS[format]}`,
    width: each,
    format,
  });
  const smaller = sizes.webp.filter((candidate) => candidate < width);
  const widths = smaller.length < sizes.webp.length ? [...smaller, width] : smaller;
  return [
    ...widths.map((each) => variant(each, "webp")),
    variant(Math.min(width, sizes.fallback), hasAlpha ? "png" : "jpeg"),
  ];
}

const EXTENSIONS = { webp: "webp", jpeg: "jpg", png: "png" } as const;

/** The photo as pages use it. */
export function responsiveImage({ width, height }: ImageFacts, variants: readonly PlannedVariant[]): ResponsiveImage {
  const only = (isWebp: boolean) =>
    variants.filter(({ format }) => (format === "webp") === isWebp).map(({ url, width }) => ({ url, width }));
  const fallback = only(false);
  const largest = fallback.at(-1) as ImageVariant;
  return {
    url: largest.url,
    width: largest.width,
    height: Math.round((height * largest.width) / width),
    webp: only(true),
    fallback,
  };
}
