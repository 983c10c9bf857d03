import { resolveLink } from "../markdown/address.ts";
import type { BodyLink } from "../markdown/links.ts";
import { isAllowedLink } from "../markdown/parser.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import type { Canal } from "../schema/municipio.ts";
import { slugify } from "../schema/slug.ts";
import { isPublic } from "../schema/visibility.ts";
import type { DocumentPath, Entry, ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import { type ParsedYaml, parseYaml } from "../validation/yaml.ts";
import { addressOf, FIXED_ADDRESSES, generatedPageAt } from "./addresses.ts";

/** Everything a document may point at. */
export interface Targets {
  /** File names of the dependencias. */
  dependencias: readonly string[];
  /** Paths of the files of `content/media/`, from the root of the site. */
  media: ReadonlySet<string>;
  /** Those of them that are pictures. */
  images: ReadonlySet<string>;
  /** Documents by their address, public or not, valid or not. */
  documents: ReadonlyMap<string, { archivo: string; public: boolean }>;
}

/** Gathers what the documents may point at; `paths` are all documents, also those that are not valid. */
export function targetsOf(
  paths: readonly DocumentPath[],
  entries: readonly Entry[],
  media: { files: Iterable<string>; images: Iterable<string> },
  today: string,
): Targets {
  const documents = new Map(
    paths.map(({ archivo, collection, slug }) => [addressOf(collection, slug), { archivo, public: true }]),
  );
  for (const { archivo, collection, slug, data } of entries) {
    documents.set(addressOf(collection, slug), { archivo, public: isPublic(collection, data, today) });
  }
  const dependencias = paths.filter(({ collection }) => collection === "dependencias").map(({ slug }) => slug);
  return { dependencias, media: new Set(media.files), images: new Set(media.images), documents };
}

/** What a document points at and is not there, and whether another page has its address. */
export function referenceIssues(document: ReadDocument, targets: Targets): Issue[] {
  const { archivo, matter, value, collection, slug } = document;
  let yaml: ParsedYaml | undefined;
  const at = (path: readonly PropertyKey[]) => {
    yaml ??= parseYaml(archivo, matter.text, matter.line);
    return { archivo, campo: path.map(String).join("."), ...yaml.locate(path) };
  };
  const url = addressOf(collection, slug);
  const owner = generatedPageAt(url);
  const { dependencia, imagen } = value;
  return [
    ...(owner ? [issue("direccion-repetida", { archivo }, { url, otro: owner })] : []),
    ...(typeof dependencia === "string" ? dependenciaIssue(dependencia, ["dependencia"], targets, at) : []),
    ...mediaPaths(value).flatMap(({ path, ruta }) => mediaIssue(ruta, targets, () => at(path))),
    ...(typeof imagen === "string" ? pictureIssue(imagen, targets, () => at(["imagen"])) : []),
    ...document.links.flatMap((link) => bodyLinkIssue(link, url, document, targets)),
  ];
}

/** What `content/municipio.yaml` points at and is not there, and channels that take each other's place. */
export function municipioIssues(
  municipio: Record<string, unknown>,
  source: { archivo: string; text: string },
  targets: Targets,
  folders: readonly string[],
): Issue[] {
  const yaml = parseYaml(source.archivo, source.text, 1);
  const at = (path: readonly PropertyKey[]) => ({
    archivo: source.archivo,
    campo: path.map(String).join("."),
    ...yaml.locate(path),
  });
  const { sitio, escudo } = municipio;
  const canales = Array.isArray(municipio.canales) ? municipio.canales.map(asChannel) : [];
  const place = () => at(["escudo"]);
  return [
    ...(sitio ? [] : [issue("sin-sitio", { archivo: source.archivo, campo: "sitio" })]),
    ...(isMedia(escudo) ? [...mediaIssue(escudo, targets, place), ...pictureIssue(escudo, targets, place)] : []),
    ...destacadosIssues(municipio.destacados, targets, at),
    ...canales.flatMap((canal, index) => channelIssues(canal, index, canales, targets, folders, at)),
  ];
}

/** A trámite of the home page must exist; while it is not public, the page leaves it out. */
function destacadosIssues(destacados: unknown, { documents }: Targets, at: At): Issue[] {
  if (!Array.isArray(destacados)) return [];
  const tramites = [...documents.values()].flatMap(
    ({ archivo }) => /^content\/tramites\/(.+)\.md$/.exec(archivo)?.[1] ?? [],
  );
  return destacados.flatMap((valor, index) =>
    typeof valor !== "string" || tramites.includes(valor)
      ? []
      : [issue("tramite-inexistente", at(["destacados", index]), { valor, cercano: nearest(valor, tramites) })],
  );
}

type Reference = Partial<Pick<Canal, "id" | "carpeta" | "responsable">>;

/** The texts of a channel that point at something; what is no text is a fault of its own. */
function asChannel(value: unknown): Reference {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, inner]) => typeof inner === "string"));
}

const isMedia = (value: unknown): value is string => typeof value === "string" && MEDIA_PATH.test(value);

type At = (path: readonly PropertyKey[]) => Parameters<typeof issue>[1];

function channelIssues(
  canal: Reference,
  index: number,
  all: readonly Reference[],
  targets: Targets,
  folders: readonly string[],
  at: At,
): Issue[] {
  const before = all.slice(0, index);
  const place = (key: string) => at(["canales", index, key]);
  const repeated = (["id", "carpeta"] as const)
    .filter((key) => canal[key] !== undefined && before.some((other) => other[key] === canal[key]))
    .map((key) => issue("canal-repetido", place(key), { campo: key, valor: String(canal[key]) }));
  const { carpeta, responsable } = canal;
  const folder =
    carpeta === undefined || folders.includes(carpeta)
      ? []
      : [
          issue("opcion-desconocida", place("carpeta"), {
            campo: "carpeta",
            valor: carpeta,
            opciones: folders,
            cercana: nearest(carpeta, folders),
          }),
        ];
  return [
    ...repeated,
    ...folder,
    ...(responsable === undefined ? [] : dependenciaIssue(responsable, ["canales", index, "responsable"], targets, at)),
  ];
}

function dependenciaIssue(valor: string, path: readonly PropertyKey[], { dependencias }: Targets, at: At): Issue[] {
  if (dependencias.includes(valor)) return [];
  const parameters = {
    campo: String(path.at(-1)),
    valor,
    cercana: likelyOffice(valor, dependencias),
    validas: dependencias,
  };
  return [issue("dependencia-inexistente", at(path), parameters)];
}

/** The office that a person most likely meant by its name, by a part of it, or with a slip. */
function likelyOffice(written: string, dependencias: readonly string[]): string | undefined {
  const name = slugify(written.replace(/\.md$/, ""));
  return nearest(name, dependencias) ?? dependencias.find((each) => name !== "" && each.includes(name));
}

function mediaIssue(ruta: string, { media }: Targets, at: () => Parameters<typeof issue>[1]): Issue[] {
  return media.has(ruta) ? [] : [issue("archivo-inexistente", at(), { ruta, cercana: nearest(ruta, media) })];
}

function pictureIssue(ruta: string, { media, images }: Targets, at: () => Parameters<typeof issue>[1]): Issue[] {
  return media.has(ruta) && !images.has(ruta) ? [issue("imagen-no-es-foto", at(), { ruta })] : [];
}

function bodyLinkIssue(
  { kind, href, alt, line, column }: BodyLink,
  url: string,
  document: ReadDocument,
  targets: Targets,
): Issue[] {
  const place = { archivo: document.archivo, linea: document.bodyLine + line - 1, columna: column };
  if (!isAllowedLink(href)) return [issue("enlace-prohibido", place, { enlace: href.slice(0, 100) })];
  const target = resolveLink(href, url);
  if (kind === "image") {
    if (target.kind !== "file" || !target.path.startsWith("/media/"))
      return [issue("imagen-de-otro-sitio", place, { enlace: href })];
    return [
      ...mediaIssue(target.path, targets, () => place),
      ...pictureIssue(target.path, targets, () => place),
      ...(alt ? [] : [issue("imagen-sin-descripcion", place, { ruta: href })]),
    ];
  }
  if (target.kind === "file" && target.path.startsWith("/media/")) return mediaIssue(target.path, targets, () => place);
  return target.kind === "outside" ? [] : pageIssue(target.path, href, place, targets);
}

function pageIssue(path: string, enlace: string, place: Parameters<typeof issue>[1], { documents }: Targets): Issue[] {
  if (generatedPageAt(path) || GENERATED_FILE.test(path)) return [];
  const document = documents.get(path);
  if (document?.public) return [];
  if (document) return [issue("enlace-no-publicado", place, { enlace, otro: document.archivo })];
  return [issue("enlace-roto", place, { enlace, cercano: nearest(path, [...documents.keys(), ...FIXED_ADDRESSES]) })];
}

/** Files and pages of the report that exist whatever the content, and may be linked from a text. */
const GENERATED_FILE = /^\/(?:informe\/[a-z0-9/-]*(?:\.json|\.csv)?|noticias\/feed\.xml|sitemap\.xml|robots\.txt)$/;

/** Every path to a file of `content/media/` in the front matter, with the way to its key. */
function mediaPaths(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; ruta: string }[] {
  if (isMedia(value)) return [{ path, ruta: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => mediaPaths(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => mediaPaths(inner, [...path, key]));
}

/** The files that a document shows or offers: pictures and downloads of its front matter and text. */
export function mediaOf({ value, links }: Pick<ReadDocument, "value" | "links">): string[] {
  const targets = links.map(({ href }) => resolveLink(href, "/"));
  const files = targets.flatMap((target) => (target.kind === "file" ? [target.path] : []));
  return [...mediaPaths(value).map(({ ruta }) => ruta), ...files.filter((path) => path.startsWith("/media/"))];
}
