/** One file that the browser may choose. */
export interface ImageVariant {
  /** Path from the root of the site, with the hash of the photo's content. */
  url: string;
  width: number;
}

/** A photo ready for a page: in a few widths as WebP, and in one format that every browser reads. */
export interface ResponsiveImage {
  /** Address of the largest fallback file. */
  url: string;
  /** Size of that file in pixels, with the camera's orientation applied. */
  width: number;
  height: number;
  webp: ImageVariant[];
  fallback: ImageVariant[];
}

/** What is known of an original photo. */
export interface ImageFacts {
  width: number;
  height: number;
  hasAlpha: boolean;
}

/** Widths in pixels in which a picture is made. */
export interface Sizes {
  webp: readonly number[];
  /** One file, for the few old browsers without WebP and for messaging applications, which read no other. */
  fallback: number;
}

/** For a small phone, a phone with two pixels per point, and the text column on a high-resolution screen. */
export const PHOTO_SIZES: Sizes = { webp: [400, 800, 1400], fallback: 800 };
/** The escudo is 64 pixels high in the header of every page; the fallback is also the icon of the browser's tab. */
export const ESCUDO_SIZES: Sizes = { webp: [64, 128, 192], fallback: 64 };

/** One file to make from a photo. */
export interface PlannedVariant extends ImageVariant {
  format: "webp" | "jpeg" | "png";
}

/**
 * The files to make from a photo, none wider than the original. The fallback is JPEG, or PNG for a photo with
 * transparent parts. Addresses change with the photo's content, so that browsers can cache them forever. No AVIF: it is
 * a third smaller and takes thirty times as long to make, over an hour for 500 photos.
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
