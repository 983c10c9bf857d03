import { expect, it } from "vitest";
import { withKeptLines } from "../../scripts/editor/kept-lines.ts";

it.each([
  ["code", "Con `código`.", "Con \\`código\\`.", "Con `código`."],
  ["code in a line that somebody changed", "Con `código`.", "Con mucho \\`código\\`.", "Con mucho `código`."],
  ["a block of code", "```\nbloque\n```", "\\`\\`\\`\nbloque\n\\`\\`\\`", "```\nbloque\n```"],
  ["a mark that was text", "Dijo \\`eso\\`.", "Dijo \\`esto\\`.", "Dijo \\`esto\\`."],
  ["a sign", "Son 5 * 3.", "Son 5 \\* 3.", "Son 5 * 3."],
  [
    "the sides of columns, after a row was changed",
    "| Trámite | Costo |\n| :--- | ---: |\n| Licencia | 5 |",
    "| Trámite | Costo |\n| --- | --- |\n| Licencia | 6 |",
    "| Trámite | Costo |\n| :--- | ---: |\n| Licencia | 6 |",
  ],
  [
    "another table's sides are not taken",
    "| A | B |\n| :--- | ---: |\n| 1 | 2 |",
    "| C | D |\n| --- | --- |\n| 1 | 2 |",
    "| C | D |\n| --- | --- |\n| 1 | 2 |",
  ],
  ["two lists in a row", "- A\n\n* B\n* C", "* A\n* B\n* C", "- A\n* B\n* C"],
  ["a new text", "", "Un \\* y una lista:\n\n- A", "Un \\* y una lista:\n\n- A"],
])("%s stays as it was written", (_name, old, text, kept) => {
  expect(withKeptLines(old, text)).toBe(kept);
});
