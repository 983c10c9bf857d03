import type { Target } from "../markdown/address.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import type { CollectionId } from "../schema/index.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { mediaNamed } from "../validation/meanings.ts";
import { nearest } from "../validation/nearest.ts";
import type { ParsedYaml } from "../validation/yaml.ts";
import type { Targets } from "./targets.ts";

/** Where an issue stands. */
export type Place = Parameters<typeof issue>[1];

/** Returns the position of a key in the file under validation. */
export type At = (path: readonly PropertyKey[]) => Place;

/** The positions of the keys of a file. */
export function placesIn(archivo: string, locate: ParsedYaml["locate"]): At {
  return (path) => ({ archivo, campo: path.map(String).join("."), ...locate(path) });
}

/** Whether a value names a file of `content/media/`. */
export const isMedia = (value: unknown): value is string => typeof value === "string" && MEDIA_PATH.test(value);

/** How to say what was probably meant. */
export interface Suggest {
  /** Whether to look for what was probably meant. */
  suggest?: boolean;
  /** What was meant, as far as the way in which it is written tells. */
  meant?(): string | undefined;
}

/** An issue for a page or a file that is not there. */
export function missingIssue(
  { path }: { path: string },
  enlace: string,
  place: Place,
  targets: Targets,
  suggest?: Suggest,
): Issue[] {
  return path.startsWith("/media/")
    ? mediaIssue(path, targets, () => place, suggest)
    : pageIssue(path, enlace, place, targets, suggest);
}

/** An issue for a missing file; only a warning for a file that has moved, which is still shown. */
export function mediaIssue(
  ruta: string,
  { media, moved, isAbsentFile, isForgotten }: Targets,
  at: () => Place,
  { suggest = true, meant = () => undefined }: Suggest = {},
): Issue[] {
  const olvidado = isForgotten(ruta);
  if (media.has(ruta) && !olvidado) return [];
  const nueva = moved.get(ruta);
  if (nueva !== undefined) return [issue("archivo-movido", at(), { ruta, nueva })];
  if (isAbsentFile?.(ruta)) return [];
  const cercana = meant() ?? (suggest ? likelyFile(ruta, media) : undefined);
  return [issue("archivo-inexistente", at(), { ruta, olvidado, cercana })];
}

const likelyFile = (ruta: string, media: ReadonlySet<string>) => mediaNamed(ruta, media)[0] ?? nearest(ruta, media);

export function pictureIssue(written: string, { media, images, moved }: Targets, at: () => Place): Issue[] {
  const ruta = moved.get(written) ?? written;
  return media.has(ruta) && !images.has(ruta) ? [issue("imagen-no-es-foto", at(), { ruta })] : [];
}

/** An issue for an internal link to a page that does not exist or is not public. */
export function pageIssue(
  path: string,
  enlace: string,
  place: Place,
  { documents, generated, mayBeGenerated, gone, isForgotten }: Targets,
  { suggest = true, meant = () => undefined }: Suggest = {},
): Issue[] {
  if (generated.has(path) || mayBeGenerated(path)) return [];
  const document = documents.get(path);
  if (document?.public) return [];
  if (document) return [issue("enlace-no-publicado", place, { enlace, otro: document.archivo })];
  if (gone.has(path) && !isForgotten(path))
    return [issue("enlace-retirado", place, { enlace, cercano: gone.get(path) })];
  const addresses = suggest ? [...documents.keys(), ...generated] : [];
  return [issue("enlace-roto", place, { enlace, cercano: meant() ?? nearest(path, addresses) })];
}

/** What is on the site, to find out what was meant. */
export const existingIn = ({ media, documents, generated }: Targets) => ({
  media,
  isPage: (address: string) => documents.get(address)?.public === true || generated.has(address),
});

/** Whether a link leads to a page or a file of this site. */
export function isThere(target: Target, targets: Targets): boolean {
  if (target.kind !== "page" && target.kind !== "file") return false;
  return targets.media.has(target.path) || existingIn(targets).isPage(target.path);
}

/** The file names of the documents of a collection, public or not. */
export function slugsOf(collection: CollectionId, { documents }: Targets): string[] {
  const folder = `content/${collection}/`;
  return [...documents.values()].flatMap(({ archivo }) =>
    archivo.startsWith(folder) ? archivo.slice(folder.length, -".md".length) : [],
  );
}
