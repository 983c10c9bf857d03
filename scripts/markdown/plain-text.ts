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
    } else if (type === "inline") (row ?? blocks).push((children ?? []).map(wordsOf).join(""));
    else if (type === "fence" || type === "code_block") blocks.push(content);
  }
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .join("\n\n");
}

function wordsOf({ type, content, meta }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return "\n";
  if (type === "footnote_ref") return ` [${(meta as { id: number }).id + 1}]`;
  return type === "text" || type === "code_inline" || type === "image" ? content : "";
}
