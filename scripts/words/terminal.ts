/** Colours for people at a terminal; where there are none, each function returns the text as it is. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

/**
 * A text of the content as one line for a terminal or a log. Control characters could send commands to the terminal, start a
 * new line or reverse the text, so they are shown as escapes: `\n`, `\u001b`. Tabs stay.
 */
export function visible(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    character === "\n" ? "\\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text in exactly `width` columns: cut with «…» or filled with spaces, at its end or (`"right"`) its beginning. */
export function padTo(text: string, width: number, align: "left" | "right" = "left"): string {
  const letters = lettersOf(text);
  const shown = letters.length > width ? [...letters.slice(0, width - 1), "…"] : letters;
  const filling = " ".repeat(width - shown.length);
  return align === "left" ? shown.join("") + filling : filling + shown.join("");
}

/** A text in lines of at most `width` columns, each after `indent`; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of lettersOf(text).join("").split(" ").filter(Boolean)) {
    const longer = line === indent ? indent + word : `${line} ${word}`;
    if (line !== indent && lettersOf(longer).length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

const graphemes = new Intl.Segmenter("es", { granularity: "grapheme" });

/** What a reader sees as letters, so that accents do not break a column; control characters never reach the terminal. */
function lettersOf(text: string): string[] {
  const visible = text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return Array.from(graphemes.segment(visible), ({ segment }) => segment);
}
