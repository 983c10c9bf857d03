import type { ImageVariant, ResponsiveImage } from "../../scripts/images/image.ts";

/** The attribute `sizes` of a picture in the column of text: its width on a screen, the whole width on a phone. */
export const TEXT_COLUMN = "(min-width: 42rem) 40rem, 100vw";

interface PictureProps {
  image: ResponsiveImage;
  alt: string;
  /** How wide it is shown, in the syntax of the `sizes` attribute. */
  sizes: string;
  /** For pictures below the fold. */
  lazy?: boolean;
}

/** A responsive photo, with space reserved for it while it loads. */
export function Picture({ image, alt, sizes, lazy }: PictureProps) {
  return (
    <picture>
      {image.webp.length > 0 && <source type="image/webp" srcset={srcset(image.webp)} sizes={sizes} />}
      <img
        src={image.url}
        srcset={image.fallback.length > 0 ? srcset(image.fallback) : undefined}
        sizes={sizes}
        alt={alt}
        width={image.width}
        height={image.height}
        loading={lazy ? "lazy" : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** `/a-480.webp 480w, /a-960.webp 960w` */
function srcset(variants: readonly ImageVariant[]): string {
  return variants.map(({ url, width }) => `${url} ${width}w`).join(", ");
}
