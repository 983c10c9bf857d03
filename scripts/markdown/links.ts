import type { MarkdownIt, Token } from "markdown-it";
import { countFootnotes, MAX_FOOTNOTES, markdownParser } from "./parser.ts";
import { altText, wordsIn } from "./plain-text.ts";

/** A link or picture of a text, with the line and column (from 1) at which its address stands. */
export interface BodyLink {
  /** `unread`: its address has spaces or lone parentheses, and pages would show its marks. */
  kind: "link" | "image" | "unread";
  href: string;
  /** What readers get of it: the words of a link, the description of a picture. */
  text: string;
  line: number;
  column: number;
}

const parser = markdownParser({ lenient: true });

/** Every link and picture of a Markdown text, in order; empty for a text with more footnotes than are published. */
export function bodyLinks(body: string): BodyLink[] {
  // Most texts have none, and parsing costs twenty times as much as this test.
  if (!/\]\s*[(:[]|<[a-z]+:|https?:\/\//i.test(body) || countFootnotes(body) > MAX_FOOTNOTES) return [];
  const lines = new Lines(body);
  const written = new WrittenAddresses(parser, body);
  return parser.parse(body, {}).flatMap(({ children, map }) => {
    const from = map ? lines.start(map[0]) : 0;
    const to = map ? lines.start(map[1]) : body.length;
    const tokens = children ?? [];
    return [
      ...linksIn(tokens, (href, shown) => written.find(href, from, to, shown)),
      ...unreadIn(tokens, body, from, to),
    ].map(({ at, ...link }) => ({ ...link, ...lines.positionOf(at) }));
  });
}

type Placed = Omit<BodyLink, "line" | "column"> & { at: number };

/** @param find the offset of an address; of one that is a link by itself, `shown` is what it shows */
function linksIn(tokens: readonly Token[], find: (href: string, shown?: string) => number): Placed[] {
  return tokens.flatMap((token, index): Placed[] => {
    if (token.type === "image") {
      const href = String(token.attrGet("src") ?? "");
      return [{ kind: "image", href, text: altText(token).trim(), at: find(href) }];
    }
    if (token.type !== "link_open") return [];
    const href = String(token.attrGet("href") ?? "");
    let end = index + 1;
    while (end < tokens.length && tokens[end]?.type !== "link_close") end++;
    const text = wordsIn(tokens.slice(index + 1, end)).trim();
    return [{ kind: "link", href, text, at: find(href, token.info === "auto" ? text : undefined) }];
  });
}

/** Addresses that stand after `](` and became no link. */
function unreadIn(tokens: readonly Token[], body: string, from: number, to: number): Placed[] {
  const shown = wordsIn(tokens.filter(({ type }) => type !== "code_inline" && type !== "image"));
  let next = from;
  return [...shown.matchAll(/\]\((?=([^\n]{1,300}))/g)].flatMap(([, rest = ""]): Placed[] => {
    const near = body.slice(next, Math.min(to, next + NEAR));
    const asShown = near.indexOf(`](${rest.slice(0, 40)}`);
    // Where signs are escaped, what is shown is not what is written; an escaped bracket is shown on purpose.
    const found = asShown >= 0 ? asShown : near.search(/(?<!\\)\]\(/);
    if (found < 0 || near[found - 1] === "\\") return [];
    next += found + 2;
    const href = addressAtStart(/^[^\n]{0,300}/.exec(body.slice(next, next + 300))?.[0] ?? "");
    return href ? [{ kind: "unread", href, text: "", at: next }] : [];
  });
}

/** What was meant as an address by the words after `](`, without the title that may follow it. */
function addressAtStart(words: string): string {
  const [written = ""] = /^(?:[^()]|\([^()]*\))*/.exec(words) ?? [];
  // A lone parenthesis has taken the one that closes the link.
  const inside = words[written.length] === ")" ? written : written.replace(/\)[^)]*$/, "");
  return inside.replace(/ +["'].*$/, "").trim();
}

/** Where each line of a text begins. */
class Lines {
  readonly #starts: number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.#length = text.length;
  }

  start(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  positionOf(offset: number): { line: number; column: number } {
    const line = firstFrom(this.#starts, offset + 1);
    return { line, column: offset - this.start(line - 1) + 1 };
  }
}

/** An address that is longer stands at the beginning of its block for the caret. */
const LONGEST = 2000;

/** How many characters after the last address that is a link by itself the next one is looked for. */
const NEAR = 5000;

/** The addresses of a text where Markdown may read one, by what they are read as: escapes, signs and entities count for nothing. */
class WrittenAddresses {
  readonly #body: string;
  readonly #inline: ReadonlyMap<string, number[]>;
  readonly #defined: ReadonlyMap<string, number[]>;
  /** Where the next address is looked for, of those that read the same and of those that are links by themselves. */
  readonly #next = new Map<string, number>();
  #bare = 0;

  constructor(md: MarkdownIt, body: string) {
    this.#body = body;
    this.#inline = addressesAfter(/\]\((?:[ \t]|\n[ \t>]*)*/g, md, body);
    this.#defined = addressesAfter(/^[^[\n]{0,60}\[[^\]\n]{1,300}\]:[ \t]*(?:\n[ \t>]*)?/gm, md, body);
  }

  /** The offset of an address in a block, or of the definition that it refers to; the block's own when it is not found. */
  find(href: string, from: number, to: number, shown?: string): number {
    if (shown !== undefined) return this.#findBare([shown, href], from, to);
    const offsets = this.#inline.get(href) ?? [];
    const at = offsets[firstFrom(offsets, Math.max(from, this.#next.get(href) ?? 0))];
    if (at === undefined || at >= to) return this.#defined.get(href)?.[0] ?? from;
    this.#next.set(href, at + 1);
    return at;
  }

  #findBare(forms: readonly string[], from: number, to: number): number {
    const start = Math.max(from, this.#bare);
    const near = this.#body.slice(start, Math.min(to, start + NEAR));
    const at = forms.map((form) => near.indexOf(form)).find((each) => each >= 0);
    if (at === undefined) return from;
    this.#bare = start + at + 1;
    return start + at;
  }
}

/** The offsets of the addresses that stand after a mark, by what they are read as. */
function addressesAfter(mark: RegExp, md: MarkdownIt, body: string): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { index, 0: before } of body.matchAll(mark)) {
    const at = index + before.length;
    const { ok, str } = md.helpers.parseLinkDestination(body, at, Math.min(body.length, at + LONGEST));
    const href = ok ? md.normalizeLink(str) : "";
    const offsets = found.get(href) ?? [];
    if (offsets.length === 0) found.set(href, offsets);
    offsets.push(body[at] === "<" ? at + 1 : at);
  }
  return found;
}

/** Index of the first of ascending numbers that is not less than another; their count when there is none. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
