import type { Token } from "markdown-it";
import { countFootnotes, MAX_FOOTNOTES, markdownParser } from "./parser.ts";

/** A link or picture of a text, with the line and column (from 1) at which its address stands. */
export interface BodyLink {
  kind: "link" | "image";
  href: string;
  /** Description of a picture; empty for links. */
  alt: string;
  line: number;
  column: number;
}

const parser = markdownParser({ lenient: true });

/** Every link and picture of a Markdown text, in order; empty for a text with more footnotes than are published. */
export function bodyLinks(body: string): BodyLink[] {
  // Most texts have none, and parsing costs twenty times as much as this test.
  if (!/\]\s*[(:[]|<[a-z]+:|https?:\/\//i.test(body) || countFootnotes(body) > MAX_FOOTNOTES) return [];
  const lines = body.split("\n");
  return parser.parse(body, {}).flatMap((block) => {
    const end = block.map?.[1] ?? lines.length;
    let from = { line: block.map?.[0] ?? 0, column: 0 };
    return linkTokens(block).map((token) => {
      const href = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
      const at = find(lines, href, from, end);
      from = { line: at.line, column: at.column + 1 };
      return {
        kind: token.type === "image" ? ("image" as const) : ("link" as const),
        href,
        alt: token.type === "image" ? token.content.trim() : "",
        line: at.line + 1,
        column: at.column + 1,
      };
    });
  });
}

function linkTokens(block: Token): Token[] {
  return (block.children ?? []).filter(({ type }) => type === "link_open" || type === "image");
}

/**
 * How many characters after a link the next one is looked for. Without a limit, each of many links would search the
 * whole rest of the text.
 */
const NEAR = 5000;

/**
 * Where an address is written, at or after a place; that place itself when the address is written in another form
 * (escapes, references) or is far away.
 */
function find(lines: readonly string[], href: string, from: { line: number; column: number }, end: number) {
  const written = [href, decoded(href)];
  let near = NEAR;
  for (let line = from.line; line < end && near > 0; line++) {
    const start = line === from.line ? from.column : 0;
    const text = (lines[line] ?? "").slice(start, start + near);
    for (const form of written) {
      const column = text.indexOf(form);
      if (column >= 0) return { line, column: start + column };
    }
    near -= text.length + 1;
  }
  return from;
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
