import createParser, { type MarkdownIt } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { comments } from "./comments.ts";

/** Schemes that a link may have; without a scheme it is a path of this site. */
const ALLOWED_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * True for http(s), mailto, tel and addresses of this site. Control characters and spaces are ignored, as browsers do.
 */
export function isAllowedLink(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore them inside a scheme
  const plain = href.replace(/[\u0000-\u0020]/g, "");
  return !plain.startsWith("//") && (!ANY_SCHEME.test(plain) || ALLOWED_SCHEME.test(plain));
}

/**
 * Markdown with tables and footnotes, without raw HTML and comments. Strict parsers leave a forbidden link as plain text; the lenient
 * one keeps it, so that validation can show it to the clerk.
 */
export function markdownParser(options: { lenient?: boolean } = {}): MarkdownIt {
  const parser = createParser({ html: false, linkify: true, typographer: false });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.validateLink = options.lenient ? () => true : isAllowedLink;
  return parser.use(footnotes).use(comments);
}

const words = createParser();

/** The host of a web address in the letters for which its ASCII form stands: `xn--espaa-rta.co` is `españa.co`. */
export const hostInWords = (host: string): string => words.normalizeLinkText(`http://${host}`).slice("http://".length);

/** How many footnotes one document may have: the parser's time grows with the square of their number. */
export const MAX_FOOTNOTES = 500;

/** The most footnotes that a Markdown text can have, defined apart or inline; what only looks like one counts too. */
export function countFootnotes(body: string): number {
  return body.match(/\^\[|\[\^[^\s\]]{1,200}\]:/g)?.length ?? 0;
}
