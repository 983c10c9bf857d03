import { firstPhoto } from "../scripts/markdown/first-photo.ts";
import type { Document, Site } from "../scripts/model/site.ts";
import type { PageProps } from "./page.tsx";

/** The photo that the page of a document shows first, for the metadata of the page. */
export function pagePhoto(
  site: Pick<Site, "images" | "baseUrl">,
  document: Document,
): Pick<PageProps, "image" | "imageAlt"> {
  const { imagen, imagen_alt } = "imagen" in document.data ? document.data : {};
  const image = imagen ? site.images.get(imagen) : undefined;
  if (image) return { image, imageAlt: imagen_alt };
  const photo = firstPhoto(site, document);
  return photo ? { image: photo.image, imageAlt: photo.alt } : {};
}
