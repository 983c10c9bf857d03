import type { Token } from "markdown-it";

/** A place in a text, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The words of a heading, paragraph, item or cell as its page shows them. Plain data: a text has many, and few are asked for more. */
export interface ShownBlock {
  /** In lines as they are written; code, escaped characters, pictures and calls of notes are each one `OPAQUE`. */
  text: string;
  pieces: readonly Piece[];
  source: Source;
  /** What it is, where it is no sentence of a paragraph, an item or a note. */
  frame?: "heading" | "cell";
}

/** Where a piece of a shown text begins, there and in the content. */
interface Piece {
  index: number;
  offset: number;
}

/** Stands in a shown text for what is no mark that was left over. */
export const OPAQUE = "\uE000";

/** The source of an inline block, whose lines are the ends of lines of the text. */
export interface Source {
  lines: readonly string[];
  content: string;
  /** Index of the first of those lines; for a note in the middle of a text, where that is. */
  first: number | { source: Source; offset: number };
}

/** Where an offset of the content of a block is in the text. */
export function placeIn({ lines, content, first: start }: Source, offset: number): Place {
  const first = typeof start === "number" ? start : placeIn(start.source, start.offset).line - 1;
  const before = content.slice(0, offset).split("\n");
  const index = before.length - 1;
  const own = content.split("\n")[index] ?? "";
  const words = own.trim();
  // A definition above the words of a paragraph may shift its lines.
  const line = lines[first + index]?.includes(words) ? first + index : first;
  const column = Math.max(0, (lines[line] ?? "").indexOf(words)) - own.indexOf(words);
  return { line: line + 1, column: Math.max(0, column + (before[index]?.length ?? 0)) + 1 };
}

/** The words of inline tokens whose `map` tells where in the content they were parsed; `undefined` where there are none. */
export function shownBlock(tokens: readonly Token[], source: Source): ShownBlock | undefined {
  const { content } = source;
  const pieces: Piece[] = [];
  let text = "";
  let end = 0;
  for (const token of tokens) {
    const offset = offsetOf(token, content, end);
    const shown = shownOf(token);
    if (shown) pieces.push({ index: text.length, offset });
    text += shown;
    end = token.type === "text" ? offset + shown.length : offset;
  }
  return text === "" ? undefined : { text, pieces, source };
}

/** Where a part of a shown text is in the source. This and the following take a time that grows with the length of the block. */
export const placeOf = (block: ShownBlock, index: number): Place => placeIn(block.source, offsetAt(block, index));

/** The source of a part of a shown text, with its marks. */
export function writtenOf(block: ShownBlock, from: number, to: number): string {
  const { text, pieces, source } = block;
  const next = pieces.find(({ index }) => index === to)?.offset ?? offsetAt(block, to - 1) + 1;
  return source.content.slice(offsetAt(block, from), to >= text.length ? undefined : next);
}

/** The line of the source on which a part of a shown text is, without the marks of lists and quotations in front of the block. */
export function writtenLineOf(block: ShownBlock, index: number): string {
  const { content } = block.source;
  const offset = offsetAt(block, index);
  const end = content.indexOf("\n", offset);
  return content.slice(content.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end).trim();
}

function offsetAt({ pieces }: ShownBlock, index: number): number {
  const piece = pieces.findLast((each) => each.index <= index);
  return piece ? piece.offset + index - piece.index : 0;
}

/** Where a token begins: where it was parsed, or a little before when spaces were cut from the end of a text. */
function offsetOf({ type, content: words, map }: Token, content: string, end: number): number {
  const parsed = Math.max(end, map?.[0] ?? end);
  if (type !== "text" || content.startsWith(words, parsed)) return parsed;
  const before = content.slice(end, parsed + words.length).lastIndexOf(words);
  return before < 0 ? end : end + before;
}

function shownOf({ type, content, markup, info }: Token): string {
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  // A backslash before a letter escapes nothing.
  if (type === "text_special" && info === "escape" && content === markup) return content;
  return SHOWN_AS_ONE.has(type) ? OPAQUE : "";
}

const SHOWN_AS_ONE: ReadonlySet<string> = new Set(["text_special", "code_inline", "image", "footnote_ref"]);
