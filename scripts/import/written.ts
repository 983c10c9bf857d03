import { stringify } from "yaml";
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../schema/content-files.ts";
import { constraints } from "../schema/field.ts";
import { collections } from "../schema/index.ts";
import { givenPath } from "./given.ts";
import { type Addresses, type Converted, markdownOf } from "./html.ts";
import {
  absolute,
  fromRoot,
  HERE,
  hostOf,
  type Item,
  nameOf,
  oneLine,
  pictureKey,
  type Reading,
  SIZE,
  spelled,
} from "./item.ts";

/** What a given file becomes: its address, or the sentence why it is not brought. */
export type Fate = { address: string } | { fault: string };

/** What a draft is written with. */
export interface Writing {
  reading: Reading;
  /** The hosts of this site, besides those of the former one. */
  hosts: readonly string[];
  /** The new addresses of what had one in the former site. */
  addresses: ReadonlyMap<string, string>;
  /** The files that were given, by their path in lower case. */
  given: ReadonlyMap<string, string>;
  fateOf(path: string): Fate;
  /** `markdownOf`, which may remember what it made of a text. */
  convert(html: string, addresses: Addresses): Converted;
  /** The office that somebody said for all. */
  dependencia?: string;
}

/** A draft in words, and what it names. */
export interface Written {
  titulo?: string;
  body: string;
  text: string;
  /** Its front matter alone, as a document. */
  matter: string;
  notes: string[];
  /** The given files that it names, by the address that each gets. */
  media: Map<string, string>;
  /** The new addresses of those files, by the former ones. */
  moved: Map<string, string>;
}

/** @param refused the keys that the validator does not take, each with its sentence */
export function writtenOf(item: Item, writing: Writing, refused: ReadonlyMap<string, string> = NONE): Written {
  const finds = new Finds(writing);
  const html = item.html ? writing.convert(item.html, finds) : undefined;
  const { titulo, cut, note } = titleOf(item.titulo);
  const resumen = summaryOf(item.data.resumen);
  const known: Readonly<Record<string, unknown>> = {
    ...item.data,
    titulo,
    resumen: resumen.fits,
    borrador: true,
    ...(writing.dependencia ? { dependencia: writing.dependencia } : {}),
    ...photoOf(item, finds),
    ...(item.file === undefined ? {} : { archivo: finds.file(item.file) }),
  };
  const lead = cut === undefined ? "" : markdownOf(`<p>${escaped(cut)}</p>`, NOWHERE).markdown;
  const body = [lead, resumen.rest, html?.markdown].filter(Boolean).join("\n\n");
  const left = html?.left ?? [];
  const matter = `---\n${matterOf(item, known, refused)}---\n`;
  return {
    titulo,
    body,
    text: body ? `${matter}\n${body}\n` : matter,
    matter,
    notes: [
      ...(note ? [note] : []),
      ...[...refused].map(([key, why]) => `«${key}» no se trae: ${why}`),
      ...finds.notes(),
      ...(left.length > 0 ? [`Quedó por fuera: ${left.slice(0, MOST_LEFT).join(", ")}.`] : []),
    ],
    media: finds.media,
    moved: finds.moved,
  };
}

const NONE: ReadonlyMap<string, string> = new Map();
const NOWHERE: Addresses = { link: () => undefined, picture: () => undefined, isOutside: () => false };
const MOST_LEFT = 8;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The known keys in the order of the collection. */
function matterOf(item: Item, known: Readonly<Record<string, unknown>>, refused: ReadonlyMap<string, string>): string {
  const keys = Object.keys(collections[item.collection].schema.shape);
  const said = keys.filter((key) => known[key] !== undefined && !refused.has(key));
  return stringify(Object.fromEntries(said.map((key) => [key, known[key]])), { lineWidth: 0 });
}

function photoOf({ photo }: Item, finds: Finds): { imagen?: string; imagen_alt?: string } {
  const found = photo && finds.picture(photo.src);
  if (!found) return {};
  const alt = photo.alt ?? "";
  return { imagen: found.address, ...(alt && ALT.safeParse(alt).success ? { imagen_alt: alt } : {}) };
}

const { titulo: TITLE, resumen: SUMMARY, imagen_alt: ALT } = collections.noticias.schema.shape;
const { minLength: SHORTEST = 0, maxLength: LONGEST = 0 } = constraints(TITLE);

/** A title that fits, and what it was when it does not. */
export function titleOf(whole: string): { titulo?: string; cut?: string; note?: string } {
  if (whole === "") return { note: "No tiene título." };
  if (whole.length < SHORTEST)
    return { cut: whole, note: `El título «${whole}» es muy corto para ser un título: está al comienzo del texto.` };
  if (whole.length <= LONGEST) return { titulo: whole };
  const short = whole.slice(0, LONGEST - 1).replace(/\s\S*$|\p{Cs}$/u, "");
  const note = `El título tiene más de ${LONGEST} caracteres: se cortó, y está completo al comienzo del texto.`;
  return { titulo: `${short}…`, cut: whole, note };
}

/** A summary that fits, or what it said, to stand at the beginning of the text. */
function summaryOf(written: unknown): { fits?: string; rest?: string } {
  if (typeof written !== "string") return {};
  const { markdown } = markdownOf(written, NOWHERE);
  const plain = oneLine(markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\*\*|^#+ |^> |^- /gm, "")).replace(
    /\s*(?:\[…\]|\[\.\.\.\])$/,
    "…",
  );
  if (SUMMARY.safeParse(plain).success) return { fits: plain };
  return plain === "" ? {} : { rest: markdown };
}

/**
 * What the addresses of one text become, and what was not found of them. Whoever is given its answers may ask for one alone:
 * they are functions, and no methods.
 */
class Finds implements Addresses {
  readonly media = new Map<string, string>();
  readonly moved = new Map<string, string>();
  readonly #own: ReadonlySet<string>;
  readonly #faults = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #unlinked = new Set<string>();

  constructor(private readonly writing: Writing) {
    this.#own = new Set([...writing.reading.hosts, ...writing.hosts]);
  }

  /** The address of a given file. */
  file(path: string): string | undefined {
    const fate = this.writing.fateOf(path);
    if ("fault" in fate) {
      this.#faults.add(fate.fault);
      return undefined;
    }
    this.media.set(fate.address, path);
    return fate.address;
  }

  /** The address of the given file that an address of the former site means. */
  #fileAt(src: string): string | undefined {
    const path = givenPath(src, this.#own, this.writing.given);
    if (path === undefined) {
      this.#missing.add(nameOf(src));
      return undefined;
    }
    const address = this.file(path);
    const root = fromRoot(absolute(src));
    if (address !== undefined && root !== undefined)
      for (const each of [root, root.replace(SIZE, "")].flatMap(spelled)) this.moved.set(each, address);
    return address;
  }

  readonly picture = (src: string): { address: string; alt?: string } | undefined => {
    const address = this.#fileAt(src);
    if (address === undefined || !isPicture(address)) return undefined;
    return { address, alt: this.writing.reading.alts?.get(pictureKey(src)) };
  };

  readonly link = (href: string): string | undefined => {
    if (/^(?:mailto:[^\s?]+|tel:[+\d\s().-]+)$/i.test(href)) return href.replace(/\s/g, "");
    const address = absolute(href);
    if (hostOf(address) === undefined) return undefined;
    if (this.isOutside(address)) return safeUrl(address);
    const root = fromRoot(address) ?? "/";
    if (root === "/") return root;
    const page = this.#pageAt(root);
    if (page !== undefined) return page;
    if (FILE.test(root)) return this.#fileAt(href);
    this.#unlinked.add(root);
    return undefined;
  };

  #pageAt(root: string): string | undefined {
    const { addresses } = this.writing;
    return spelled(root)
      .flatMap((each) => [each, each.includes("?") ? each : each.replace(/\/?$/, "/")])
      .map((each) => addresses.get(each))
      .find(Boolean);
  }

  readonly isOutside = (address: string): boolean => {
    const host = hostOf(address) ?? HERE;
    return host !== HERE && !this.#own.has(host);
  };

  notes(): string[] {
    const [missing, unlinked] = [this.#missing.size, this.#unlinked.size];
    const files =
      missing === 1
        ? `No se encontró el archivo ${listed(this.#missing)}: quedó por fuera del texto.`
        : `No se encontraron ${missing} archivos: ${listed(this.#missing)}. Quedaron por fuera del texto.`;
    const links =
      unlinked === 1
        ? "Un enlace llevaba a una página del sitio anterior que no se trae: quedaron sus palabras."
        : `${unlinked} enlaces llevaban a páginas del sitio anterior que no se traen: quedaron sus palabras.`;
    return [...this.#faults, ...(missing > 0 ? [files] : []), ...(unlinked > 0 ? [links] : [])];
  }
}

/** An address that Markdown reads as one, and that names nobody and no password. */
function safeUrl(address: string): string | undefined {
  const url = new URL(address);
  const isSafe = /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= 2000;
  return isSafe ? url.href.replaceAll("(", "%28").replaceAll(")", "%29") : undefined;
}

const EXTENSIONS = [...FILE_EXTENSIONS, ...IMAGE_EXTENSIONS, "doc", "xls", "ppt", "gif", "rar", "mp4", "svg"];
const FILE = new RegExp(`\\.(?:${EXTENSIONS.join("|")})(?:\\?.*)?$`, "i");
const isPicture = (address: string) => (IMAGE_EXTENSIONS as readonly string[]).includes(address.replace(/^.*\./, ""));

const SHOWN = 5;

function listed(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, SHOWN).map((name) => `«${name}»`);
  return shown.join(", ") + (names.size > SHOWN ? ` y ${names.size - SHOWN} más` : "");
}
