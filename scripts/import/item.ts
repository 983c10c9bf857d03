import { day as dayField } from "../schema/field.ts";
import type { CollectionId } from "../schema/index.ts";
import { LONGEST_OLD_ADDRESS, oldAddressText, readOldAddress } from "../schema/old-address.ts";

/** What an import can read. */
export const KINDS = ["wordpress", "tramites", "documentos", "canal"] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  wordpress: "una exportación de WordPress (WXR)",
  tramites: "una tabla de trámites (CSV)",
  documentos: "una carpeta de documentos",
  canal: "un canal RSS o Atom",
};

/** One thing that a source has and of which a draft can be made. */
export interface Item {
  collection: Extract<CollectionId, "noticias" | "paginas" | "documentos" | "tramites">;
  /** Where it is in the source, for whoever looks for it: «la entrada 12», «la fila 3». */
  origin: string;
  /** As the source has it, in one line and without marks. */
  titulo: string;
  /** What is known besides the title, by key. */
  data: Readonly<Record<string, unknown>>;
  /** Its text. */
  html?: string;
  /** The addresses that it had: from the root of the former site. */
  former: readonly string[];
  /** Its picture: an address in the source. */
  photo?: { src: string; alt?: string };
  /** Its file: the name in the folder that was given. */
  file?: string;
  /** What of it could not be understood. */
  notes: readonly string[];
}

/** What of an item the validator does not take: keys with their sentences, or the whole with its own. */
export interface Refused {
  keys: ReadonlyMap<string, string>;
  whole?: string;
}

/** What was read of a source. */
export interface Reading {
  kind: Kind;
  items: Item[];
  /** The hosts of the former site, in lower case and without `www.`: links to them lead to no other site. */
  hosts: readonly string[];
  /** What is not brought, and why: a sentence each. */
  left: readonly string[];
  /** How the columns of a table were understood. */
  columns?: readonly Column[];
  /** The descriptions of pictures that the source keeps apart, by `pictureKey`. */
  alts?: ReadonlyMap<string, string>;
}

export interface Column {
  title: string;
  /** The key that it becomes; absent for one that is not brought. */
  field?: string;
  sample: string;
}

/** A text in one line, without what nobody sees. */
export const oneLine = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cf}]+/gu, "")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim();

/** An address of a former site, from its root: `/2024/03/feria/?x=1`; `undefined` for what is none. */
export function fromRoot(address: string): string | undefined {
  try {
    const { protocol, pathname, search } = new URL(address);
    return /^https?:$/.test(protocol) ? pathname + search : undefined;
  } catch {
    return undefined;
  }
}

/** The host of an address, in lower case and without `www.`; `undefined` for what has none. */
export function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^www\./, "") || undefined;
  } catch {
    return undefined;
  }
}

/** The day at the beginning of a moment, `2024-03-15 10:00:00`, when there is such a day. */
export function dayIn(moment: string): string | undefined {
  const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]|\s*$)/.exec(moment) ?? [];
  return day !== undefined && isDay(day) ? day : undefined;
}

const aDay = dayField();

/** Whether there is such a day, of the years in which a town hall had a site. */
export function isDay(day: string): boolean {
  return aDay.safeParse(day).success && day >= "1900" && day < "2200";
}

/** By what a picture is known, whatever its size: WordPress writes that into the name of the file. */
export const pictureKey = (address: string) =>
  address
    .replace(/^(?:https?:)?\/\/[^/]*/i, "")
    .replace(/[?#].*/, "")
    .replace(SIZE, "");

/** `-300x200` or `-scaled`, before the ending. */
export const SIZE = /-\d{2,4}x\d{2,4}(?=\.\w+$)|-scaled(?=\.\w+$)/;

/** Stands for the host of the former site, in addresses that do not name it. */
export const HERE = "sitio-anterior.invalid";

/** An address as the former site reads it; empty for a place on the same page. */
export function absolute(href: string): string {
  if (/^[#?]/.test(href)) return "";
  try {
    return new URL(href, `https://${HERE}/`).href;
  } catch {
    return "";
  }
}

/** Without the escapes of an address. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of the file at an address, for whoever looks for it. */
export const nameOf = (src: string) =>
  oneLine(
    decoded(
      src
        .replace(/[?#].*/, "")
        .split("/")
        .at(-1) ?? "",
    ),
  ).slice(0, 120) || "sin nombre";

/** An address of the former site in its one spelling; nothing for one that no host can have a rule for. */
export function spelled(address: string): string[] {
  const escaped = address
    .replace(/\p{Cs}/gu, "")
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign));
  const read = readOldAddress(escaped);
  const text = read && oldAddressText(read);
  return text !== undefined && text.length <= LONGEST_OLD_ADDRESS ? [text] : [];
}
