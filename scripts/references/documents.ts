import { ownAddress, resolveLink } from "../markdown/address.ts";
import { wordsOfLine } from "../markdown/plain-text.ts";
import { addressOf } from "../model/addresses.ts";
import { ownerOf } from "../pages/families.ts";
import { type CollectionId, has } from "../schema/index.ts";
import { numeralFields } from "../schema/numerals.ts";
import { slugify } from "../schema/slug.ts";
import type { ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import { type ParsedYaml, parseYaml } from "../validation/yaml.ts";
import { futureIssues, minutesIssues } from "./agreements.ts";
import { bodyLinkIssues, webAddressIssues } from "./links.ts";
import { type At, isMedia, mediaIssue, pictureIssue, placesIn } from "./missing.ts";
import { earlyCountIssues } from "./participation.ts";
import type { Targets } from "./targets.ts";

/** Issues of a document's references to missing targets, and of an address that is reserved for a generated page. */
export function referenceIssues(document: ReadDocument, targets: Targets): Issue[] {
  const { archivo, matter, value, collection, slug } = document;
  let yaml: ParsedYaml | undefined;
  const at = placesIn(archivo, (path) => {
    yaml ??= parseYaml(archivo, matter.text, matter.line);
    return yaml.locate(path);
  });
  const url = addressOf(collection, slug);
  const owner = ownerOf(url)?.inWords;
  const { dependencia, imagen } = value;
  return [
    ...(owner ? [issue("direccion-repetida", { archivo }, { url, otro: owner })] : []),
    ...(typeof dependencia === "string" ? dependenciaIssue(dependencia, ["dependencia"], targets, at) : []),
    ...mediaPaths(value).flatMap(({ path, ruta }) => mediaIssue(ruta, targets, () => at(path))),
    ...(typeof imagen === "string" ? pictureIssue(imagen, targets, () => at(["imagen"])) : []),
    ...descriptionIssues(value.imagen_alt, at),
    ...webAddressIssues(value, targets, at),
    ...numeralFields(collection).flatMap(({ key, menu }) => numeralIssue(value[key], menu, targets, at, [key])),
    ...obligationIssue(value.obligacion, collection, targets, at),
    ...minutesIssues(document, targets, at),
    ...futureIssues(document, targets, at),
    ...earlyCountIssues(document, targets, at),
    ...(isEmptyDocument(document) ? [issue("documento-vacio", { archivo })] : []),
    ...bodyLinkIssues(document, targets),
  ];
}

export function dependenciaIssue(
  valor: string,
  path: readonly PropertyKey[],
  { dependencias }: Targets,
  at: At,
): Issue[] {
  if (dependencias.includes(valor)) return [];
  const parameters = {
    campo: String(path.at(-1)),
    valor,
    cercana: likelyOffice(valor, dependencias),
    validas: dependencias,
  };
  return [issue("dependencia-inexistente", at(path), parameters)];
}

/** The office that was meant: by its name, by a slip of it, or by a part that only one office has. */
function likelyOffice(written: string, dependencias: readonly string[]): string | undefined {
  const name = slugify(written.replace(/\.md$/, ""));
  const words = name.split("-");
  const slip = nearest(name, dependencias);
  if (slip !== undefined || words.every((word) => OF_ANY_OFFICE.has(word))) return slip;
  const having = dependencias.filter((each) => words.every((word) => each.split("-").includes(word)));
  return having.length === 1 ? having[0] : undefined;
}

/** Words that do not tell one office from another. */
const OF_ANY_OFFICE = new Set(
  " secretaria oficina direccion departamento dependencia despacho municipal de del la las los el y e".split(" "),
);

/** An issue for a number that the menu does not have. None without a readable file of menus. */
export function numeralIssue(
  valor: unknown,
  menu: "transparencia" | "participa",
  { numerals }: Targets,
  at: At,
  path: readonly PropertyKey[],
): Issue[] {
  const known = numerals?.[menu];
  if (typeof valor !== "string" || !known || known.includes(valor)) return [];
  return [issue("numeral-inexistente", at(path), { campo: String(path.at(-1)), valor })];
}

/** A warning for an obligation that is not in the list: the document is shown all the same. */
function obligationIssue(valor: unknown, collection: CollectionId, { obligations }: Targets, at: At): Issue[] {
  if (collection !== "documentos" || typeof valor !== "string" || !obligations || obligations.includes(valor))
    return [];
  return [issue("obligacion-inexistente", at(["obligacion"]), { valor, cercana: nearest(valor, obligations) })];
}

/** Whether a document that is a file, a link or a text is none of them. */
function isEmptyDocument({ collection, value, body }: ReadDocument): boolean {
  return has(collection, "file") && value.archivo === undefined && value.enlace === undefined && body.trim() === "";
}

/** A description in a field is shown as it is written. */
function descriptionIssues(value: unknown, at: At): Issue[] {
  if (typeof value !== "string") return [];
  const limpia = wordsOfLine(value);
  return limpia === value ? [] : [issue("descripcion-con-marcas", at(["imagen_alt"]), { campo: "imagen_alt", limpia })];
}

/** Every path to a file of `content/media/` in the front matter, with the path of its key. */
function mediaPaths(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; ruta: string }[] {
  if (isMedia(value)) return [{ path, ruta: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => mediaPaths(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => mediaPaths(inner, [...path, key]));
}

/**
 * The files that a document uses: pictures and downloads in its front matter and text.
 * @param site the address of the site, where it is known
 */
export function mediaOf(
  { collection, slug, value, links }: Pick<ReadDocument, "collection" | "slug" | "value" | "links">,
  site: string | undefined,
): string[] {
  const url = addressOf(collection, slug);
  const files = links.flatMap(({ kind, href }) => {
    const target = kind === "unread" ? undefined : resolveLink(href, url, site);
    return target?.kind === "file" ? [target.path] : [];
  });
  return [...mediaIn(value, site), ...files.filter((path) => path.startsWith("/media/"))];
}

/**
 * The files of `content/media/` that a front matter or a data file names.
 * @param site the address of the site, where it is known
 */
export function mediaIn(value: unknown, site?: string): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap((inner) => mediaIn(inner, site));
  if (typeof value !== "string") return [];
  const path = ownAddress(value, site)?.replace(/[?#].*$/, "") ?? value;
  return isMedia(path) ? [path] : [];
}
