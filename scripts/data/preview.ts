import type { Dependencia, Site } from "../model/site.ts";
import type { Municipio } from "../schema/municipio.ts";

type MapEntry<M> = M extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never;

/** What the web editor must know of the site to show a document as its page will look, as JSON can hold it. */
export interface PreviewData {
  municipio: Pick<Municipio, "nombre" | "valores" | "zona_horaria">;
  baseUrl: string;
  dependencias: Dependencia[];
  /** Those that exist: a link to another is shown as plain text. */
  addresses: string[];
  /** By path. */
  images: MapEntry<Site["images"]>[];
  /** Bytes by path. */
  files: MapEntry<Site["files"]>[];
}

/** What previews of this site are made with. */
export function previewData({ municipio, baseUrl, dependencias, addresses, images, files }: Site): PreviewData {
  const { nombre, valores, zona_horaria } = municipio;
  return {
    municipio: { nombre, valores, zona_horaria },
    baseUrl,
    dependencias: dependencias.map((dependencia) => ({ ...dependencia, body: "" })),
    addresses: [...addresses],
    images: [...images],
    files: [...files],
  };
}
