/** One file that the browser may choose. */
export interface ImageVariant {
  /** Path from the root of the site, with the hash of the photo's content. */
  url: string;
  width: number;
}

/** A file of a known size in pixels. */
interface SizedImage {
  url: string;
  width: number;
  height: number;
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
  /** The file that messaging applications show beside a link; absent while the site does not have it. */
  shared?: SizedImage;
}

/** What is known of an original photo. */
export interface ImageFacts {
  width: number;
  height: number;
  /** Whether a part of it can be seen through: a screenshot has an alpha channel and no such part. */
  isTransparent: boolean;
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
  height: number;
  format: "webp" | "jpeg" | "png";
  /** The most bytes that the file may have: its quality is lowered until it does. */
  maxBytes?: number;
}

/** Pixels of a side that the formats allow, and their encoders accept. https://developers.google.com/speed/webp/faq */
export const FORMAT_LIMITS = { webp: 16_383, jpeg: 65_500, png: 1_000_000 } as const;

/** What WhatsApp shows beside a link: a larger file is left out in silence. */
export const SHARED_BYTES = 300_000;
/** The largest of those pictures: at this size even pure noise can be brought below the bytes, and a text can still be read. */
const SHARED_SIZE = { width: 800, height: 1200 };

/** How much of the name of a photo its files have: with what is added, no disk accepts more than 255 letters. */
const LONGEST_NAME = 150;

/**
 * The files to make from a photo, none wider than the original and none beyond the limits of its format. The fallback is JPEG,
 * or PNG for a photo with transparent parts; it is also what is shown beside links unless it is too small, too high or
 * transparent. Addresses change with the photo's content, so that browsers can cache them forever. No AVIF: it is a third
 * smaller and takes thirty times as long to make, over an hour for 500 photos.
 */
export function planVariants(
  facts: ImageFacts,
  name: string,
  hash: string,
  sizes: Sizes = PHOTO_SIZES,
): PlannedVariant[] {
  const file = (label: string | number, width: number, format: PlannedVariant["format"], highest?: number) =>
    planned(
      `/recursos/fotos/${name.slice(0, LONGEST_NAME)}.${hash}-${label}.${EXTENSIONS[format]}`,
      width,
      format,
      facts,
      highest,
    );
  const widest = widestIn("webp", facts);
  const smaller = sizes.webp.filter((candidate) => candidate < widest);
  const widths = smaller.length < sizes.webp.length ? [...smaller, widest] : smaller;
  const format = facts.isTransparent ? "png" : "jpeg";
  const width = Math.min(widestIn(format, facts), sizes.fallback);
  const fallback = file(width, width, format);
  const shared = file("compartir", widthWithin(SHARED_SIZE, facts), "jpeg", SHARED_SIZE.height);
  const isShared = format === "jpeg" && fallback.width === shared.width && fallback.height === shared.height;
  const maxBytes = SHARED_BYTES;
  return [
    ...widths.map((each) => file(each, each, "webp")),
    ...(isShared ? [{ ...fallback, maxBytes }] : [fallback, { ...shared, maxBytes }]),
  ];
}

/** The file at the photo's own address, so that links and other sites still work. */
export function planOriginal(facts: ImageFacts, url: string): PlannedVariant {
  const format = ({ png: "png", webp: "webp" } as const)[/[^.]*$/.exec(url)?.[0] ?? ""] ?? "jpeg";
  return planned(url, Math.min(widestIn(format, facts), 1400), format, facts);
}

const EXTENSIONS = { webp: "webp", jpeg: "jpg", png: "png" } as const;

function planned(
  url: string,
  width: number,
  format: PlannedVariant["format"],
  facts: ImageFacts,
  highest: number = FORMAT_LIMITS[format],
): PlannedVariant {
  // A strip of 10,000 × 3 pixels is still one pixel high when it is small; one that is a pixel wide is squeezed.
  const height = Math.max(1, Math.min(highest, Math.round((facts.height * width) / facts.width)));
  return { url, width, height, format };
}

const widestIn = (format: PlannedVariant["format"], facts: ImageFacts) =>
  widthWithin({ width: FORMAT_LIMITS[format], height: FORMAT_LIMITS[format] }, facts);

/** The width of a photo that is reduced to fit into a box. */
function widthWithin(box: { width: number; height: number }, { width, height }: ImageFacts): number {
  return Math.max(1, Math.round(width * Math.min(1, box.width / width, box.height / height)));
}

/** The photo as pages use it. */
export function responsiveImage(variants: readonly PlannedVariant[]): ResponsiveImage {
  const only = (isWebp: boolean) => variants.filter(({ format }) => (format === "webp") === isWebp);
  const fallback = only(false)[0] as PlannedVariant;
  const shared = variants.find(({ maxBytes }) => maxBytes !== undefined) as PlannedVariant;
  const sized = ({ url, width, height }: PlannedVariant) => ({ url, width, height });
  const candidate = ({ url, width }: PlannedVariant) => ({ url, width });
  return {
    ...sized(fallback),
    webp: only(true).map(candidate),
    fallback: [candidate(fallback)],
    shared: sized(shared),
  };
}

/** The addresses of all files of a photo. */
export function addressesOfImage({ webp, fallback, shared }: ResponsiveImage): string[] {
  return [...new Set([...webp, ...fallback, ...(shared ? [shared] : [])].map(({ url }) => url))];
}
