import { describe, expect, test } from "vitest";
import { padTo, visible, wrap } from "../../scripts/words/terminal.ts";

describe("columns", () => {
  test("an accent written with two characters takes one column", () => {
    expect(padTo("Tra\u0301mites", 10)).toBe("Tra\u0301mites  ");
  });

  test("a long text is cut", () => {
    expect(padTo("Documentos y páginas", 10)).toBe("Documento…");
  });

  test("a title cannot send orders to the terminal", () => {
    expect(padTo("\u001b[31mrojo\u0007", 10)).toBe(" [31mrojo ");
  });

  test("wrapped lines keep their indent", () => {
    expect(wrap("uno dos tres cuatro", 12, "  ")).toEqual(["  uno dos", "  tres", "  cuatro"]);
  });
});

test.each([
  ["a line break", "uno\ndos", "uno\\ndos"],
  ["an escape sequence", "\u001b[31mrojo", "\\u001b[31mrojo"],
  ["a mark that reverses the text", "a\u202eb", "a\\u202eb"],
  ["a tab", "a\tb", "a\tb"],
])("%s in a text is shown on one line, and does nothing", (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});
