import type { ImageVariant, ResponsiveImage } from "./image.ts";

/** Widths that a picture takes on the page: the text's column on a screen, the whole width on a phone. */
export const TEXT_COLUMN = "(min-width: 42rem) 40rem, 100vw";

/** `/a-480.webp 480w, /a-960.webp 960w` */
export function srcset(variants: readonly ImageVariant[]): string {
  return variants.map(({ url, width }) => `${url} ${width}w`).join(", ");
}

/** A picture inside rendered Markdown, loaded when it comes near the screen. */
export function pictureHtml(image: ResponsiveImage, alt: string): string {
  const sizes = TEXT_COLUMN;
  return (
    `<picture><source type="image/webp" srcset="${srcset(image.webp)}" sizes="${sizes}">` +
    `<img src="${image.url}" srcset="${srcset(image.fallback)}" sizes="${sizes}" alt="${escapeAttribute(alt)}" ` +
    `width="${image.width}" height="${image.height}" loading="lazy" decoding="async"></picture>`
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
