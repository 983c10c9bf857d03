/**
 * A text as the editor writes it, with the lines that nobody changed as they were written. By itself, it puts a backslash
 * before the marks of code, which its form does not have; forgets to which side the columns of a table are set; and joins
 * two lists with different marks that follow each other.
 * @param old the text before
 */
export function withKeptLines(old: string, text: string): string {
  const before = old.split("\n");
  const written = new Map(before.map((line) => [meaningOf(line), line]));
  const lines = text.split("\n");
  const kept = lines.map((line, index) => {
    const head = lines[index - 1];
    if (head !== undefined && DIVIDER.test(line)) return dividerUnder(head, line, before);
    return before.includes(line) ? line : (written.get(meaningOf(line)) ?? line);
  });
  return withCode(old, kept.join("\n"));
}

/** The line between the head of a table and its rows. */
const DIVIDER = /^\|(?: *:?-+:? *\|)+\s*$/;

function dividerUnder(head: string, line: string, before: readonly string[]): string {
  const earlier = before.find(
    (each, index) =>
      DIVIDER.test(each) && cellsIn(each) === cellsIn(line) && meaningOf(before[index - 1] ?? "") === meaningOf(head),
  );
  return earlier ?? line;
}

const cellsIn = (line: string) => line.trim().split("|").length;

/** A line without the signs that can be written in several ways. */
const meaningOf = (line: string) =>
  line
    .replace(/\\([*_`~\\])/g, "$1")
    .replace(/^(\s*)[-*+] /, "$1- ")
    .trimEnd();

/** In a line that somebody changed, code is still code; where a text had a backslash before such a mark, nobody knows. */
const withCode = (old: string, text: string) =>
  old.includes("`") && !old.includes("\\`") ? text.replaceAll("\\`", "`") : text;
