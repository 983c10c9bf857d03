/**
 * A text of the content as one line of a terminal or of a log, where control characters would command it, begin a line or turn
 * the text around: they are shown as they are escaped, `\n`, `\u001b`. Tabs stay.
 */
export function visible(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    character === "\n" ? "\\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
