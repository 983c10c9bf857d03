import { firstPhoto } from "../scripts/markdown/first-photo.ts";
import type { Document, FrameSite } from "../scripts/model/site.ts";
import type { PageProps } from "./page.tsx";

/** The photo that the page of a document shows first, for the metadata of the page. */
export function pagePhoto(
  site: Pick<FrameSite, "images" | "baseUrl">,
  document: Document,
): Pick<PageProps, "image" | "imageAlt"> {
  const own = ownPhoto(site, document);
  if (own.image) return own;
  const photo = firstPhoto(site, document);
  return photo ? { image: photo.image, imageAlt: photo.alt } : {};
}

/** The photo that the fields of a document name, if it could be made. */
export function ownPhoto(
  { images }: Pick<FrameSite, "images">,
  { data }: Document,
): Pick<PageProps, "image" | "imageAlt"> {
  const { imagen, imagen_alt } = "imagen" in data ? data : {};
  const image = imagen ? images.get(imagen) : undefined;
  return image ? { image, imageAlt: imagen_alt } : {};
}
