import type { Token } from "markdown-it";
import { markdownParser } from "./parser.ts";

const parser = markdownParser();

/**
 * The words of a Markdown text as readers see them: headings, paragraphs, items, table rows and footnotes, as blocks
 * separated by an empty line. Left out are the targets of links and what Markdown does not show (comments, unused
 * definitions).
 */
export function plainText(body: string): string {
  const blocks: string[] = [];
  let row: string[] | undefined;
  for (const { type, content, children } of parser.parse(body, {})) {
    if (type === "tr_open") row = [];
    else if (type === "tr_close") {
      blocks.push((row ?? []).join(" | "));
      row = undefined;
    } else if (type === "inline") (row ?? blocks).push(wordsIn(children ?? []));
    else if (type === "fence" || type === "code_block") blocks.push(content);
  }
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .join("\n\n");
}

/** The description of a picture as readers get it: a plain text, without the marks of Markdown. */
export const altText = ({ children }: Token): string => wordsIn(children ?? []);

/** The words of a line of Markdown, such as a description. */
export const wordsOfLine = (line: string): string => parser.parseInline(line, {}).map(altText).join("");

/** The words of a part of a line. */
export const wordsIn = (tokens: readonly Token[]): string => tokens.map(wordsOf).join("");

function wordsOf(token: Token): string {
  const { type, content, meta } = token;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  if (type === "footnote_ref") return ` [${(meta as { id: number }).id + 1}]`;
  if (type === "image") return altText(token);
  return WORDS.has(type) ? content : "";
}

/** Escaped characters and entities stand alone inside descriptions of pictures; elsewhere the parser joins them to the text. */
const WORDS: ReadonlySet<string> = new Set(["text", "text_special", "code_inline"]);
