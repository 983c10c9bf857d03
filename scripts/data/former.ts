import type { FormerAddresses } from "../model/former-addresses.ts";
import { type OldAddress, readOldAddress } from "../schema/old-address.ts";

/** What a host answers at a former address: the way to another one, or the notice that it is gone. */
export type Answer = { to: string; notice?: undefined } | { to?: undefined; notice: string };

/** What a host answers at one path, by the query that it is asked with. */
export interface FormerPath {
  /** Without escapes. */
  path: string;
  /** Those that ask for most come first: `/ver.php?id=3&lang=es` is not the page of `/ver.php?id=3`. */
  queries: { query: OldAddress["query"]; answer: Answer }[];
  /** Without a query that is known, or without any. */
  answer?: Answer;
}

/** The former addresses by their path, in the order in which the host is to try them. */
export function formerPaths({ moved, gone }: FormerAddresses): FormerPath[] {
  const answers = [
    ...moved.map(({ from, to }): [string, Answer] => [from, { to }]),
    ...gone.map(({ url, notice }): [string, Answer] => [url, { notice }]),
  ];
  const paths = new Map<string, FormerPath>();
  for (const [url, answer] of answers) {
    const { path, query } = readOldAddress(url) ?? { path: url, query: [] };
    const known: FormerPath = paths.get(path) ?? { path, queries: [] };
    paths.set(path, known);
    if (query.length > 0) known.queries.push({ query, answer });
    else known.answer ??= answer;
  }
  for (const { queries } of paths.values()) queries.sort((a, b) => b.query.length - a.query.length);
  return [...paths.values()];
}

/** nginx takes no word of more than 4096 letters. */
const LONGEST_PATTERN = 4000;

/**
 * A regular expression (PCRE, of bytes) for the queries that say all that is asked, in whatever order and among others. Only
 * letters, digits and codes are in it, besides its own signs: no address can be anything else in a host's rules. Escapes are
 * read in capitals, as browsers write them, and in small letters, as programs of Microsoft do; in an address of accents alone
 * that would be too long, only in capitals.
 */
export function queryPattern(query: OldAddress["query"]): string {
  const pattern = (either: boolean) =>
    `^${query.map(([name, value]) => `(?=(?:.*&)?${codes(name)}=${escapedCodes(value, either)}(?:&|$))`).join("")}`;
  const whole = pattern(true);
  return whole.length <= LONGEST_PATTERN ? whole : pattern(false);
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const isPlain = (byte: number) => /[A-Za-z0-9/_]/.test(String.fromCharCode(byte));
const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, "0");

/** A text for such an expression. */
export const codes = (text: string) =>
  bytesOf(text)
    .map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : `\\x${hex(byte)}`))
    .join("");

/** A value, in which each sign may be escaped or not; letters with accents always are. */
const escapedCodes = (text: string, either: boolean) =>
  bytesOf(text)
    .map((byte) => {
      const escaped = `%${either ? hex(byte).replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`) : hex(byte)}`;
      if (byte > 127) return escaped;
      const letter = String.fromCharCode(byte);
      if (/[A-Za-z0-9_]/.test(letter)) return letter;
      return /[~.-]/.test(letter) ? `\\x${hex(byte)}` : `(?:${letter}|${escaped})`;
    })
    .join("");
