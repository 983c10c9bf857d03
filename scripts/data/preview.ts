import type { ArticleSite, Dependencia, Site } from "../model/site.ts";
import type { Municipio } from "../schema/municipio.ts";

type MapEntry<M> = M extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never;

/** What the web editor needs to know of the site to preview a document as its page will look, as plain JSON. */
export interface PreviewData {
  municipio: ArticleSite["municipio"] & Pick<Municipio, "zona_horaria">;
  baseUrl: string;
  dependencias: Dependencia[];
  /** Those that exist: a link to another is shown as plain text. */
  addresses: string[];
  /** By path. */
  images: MapEntry<Site["images"]>[];
  /** By path. */
  files: MapEntry<Site["files"]>[];
}

/** The data with which previews of this site are made. */
export function previewData({ municipio, baseUrl, dependencias, addresses, images, files }: Site): PreviewData {
  const { nombre, valores, zona_horaria, direccion, horario, telefono, correo } = municipio;
  return {
    municipio: { nombre, valores, zona_horaria, direccion, horario, telefono, correo },
    baseUrl,
    dependencias: dependencias.map((dependencia) => ({ ...dependencia, body: "" })),
    addresses: [...addresses],
    images: [...images],
    files: [...files],
  };
}
