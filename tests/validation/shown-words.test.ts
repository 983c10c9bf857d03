import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/markdown/render.ts";
import { bodyIssues } from "../../scripts/validation/body.ts";

const SITE = { addresses: { has: () => true }, images: new Map(), files: new Map() };

/** The words of a page: its text, as a browser would read it, without the numbers of notes and the names of tables. */
function shownWords(body: string): string[] {
  const html = renderMarkdown(SITE, { url: "/x/", body }, { picture: () => "" });
  const text = html
    .replace(/<caption.*?<\/caption>|<sup class="footnote-ref">.*?<\/sup>|<a href="#fnref[^>]*>↩<\/a>/g, "")
    .replace(/<(?:\/?(?:p|li|h\d|t[hdr]|pre|div|ul|ol|blockquote)|br|hr)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: "lt") => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]);
  return wordsOf(text);
}

/** Letters and digits only: where marks stand inside a word, it is the same word. */
const wordsOf = (text: string) => text.normalize("NFC").match(/\p{L}+|\p{N}+/gu) ?? [];

/**
 * The words of a source without the syntax, by looking at nothing but signs: where links lead, the labels of notes, the
 * numbers of items, the names of languages behind a fence.
 */
function writtenWords(body: string): string[] {
  const plain = body
    .replace(/^ *\[[^\]^\n]+\]: *\S+ *$/gm, "")
    .replace(/\]\([^()\n]*\)/g, "]")
    .replace(/\[\^[^\]\n]+\]:?/g, "")
    .replace(/^[ >]*(?:```|~~~)[^\n`]*$/gm, "")
    .replace(/^((?:[ >]|[-*+] )*)\d+[.)] /gm, "$1")
    .replace(/&nbsp;/g, " ")
    .replace(/[*_~`\\]/g, "");
  return wordsOf(plain);
}

/** The words of a source that are no syntax, whatever is made of it; those of which that is not certain are left out. */
function certainWords(body: string): string[] {
  const plain = body
    .replace(/\[[^\]]*\]:(?:.|\n(?!\n))*/g, "")
    .replace(/\]\(.*?\)+\S*|\](?:\[.*?\])+|<[^>]*>|&#?\w+;|^(?:\W*\d+[.)])+|^[ >]*(?:`{3,}|~{3,}).*$/gms, " ")
    .replace(/[*_`\\]/g, "");
  return wordsOf(plain);
}

const codes = (body: string) => bodyIssues("a.md", body, 1).map(({ codigo }) => codigo);
const sorted = (words: readonly string[]) => words.join("").split("").sort().join("");

/** A word of the page is a word of the source, and the other way round, or the clerk is told. */
function expectToldOrShown(body: string): void {
  if (codes(body).length === 0) expect([body, sorted(shownWords(body))]).toEqual([body, sorted(writtenWords(body))]);
}

const WORD = fc.constantFrom(
  "Requisitos",
  "cédula",
  "niño",
  "2026",
  "Uno",
  "ley",
  "$ 5.000",
  "a_b@c.co",
  "2 * 3",
  "1.º",
);
const words = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const lines = (line: fc.Arbitrary<string>) =>
  fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => all.join("\n"));
const around = (...marks: [string, string][]) =>
  fc.tuple(fc.constantFrom(...marks), words).map(([[open, close], text]) => `${open}${text}${close}`);

/** What people paste, by where it comes from. */
const PASTES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Word: lines(
    fc
      .tuple(fc.constantFrom("•\t", "·\u00a0", "o\t", "-\u00a0", "1.\u00a0", "\u00a0\u00a0", "§ ", "\t"), words)
      .map((all) => all.join("")),
  ),
  "a table of Word": lines(fc.array(words, { minLength: 2, maxLength: 3 }).map((cells) => cells.join("\t"))),
  "Google Docs": lines(
    around(
      ["**", " **"],
      ["* **", "**"],
      ["[", "](https://a.co)"],
      ["[", "] (https://a.co)"],
      ["\\- ", ""],
      ["# **", "**"],
    ),
  ),
  WhatsApp: lines(around(["*", "*"], ["_", "_"], ["~", "~"], ["```", "```"], ["✅ ", ""], ["> ", ""], ["1. ", ""])),
  Hugo: lines(around(["{{< nota >}}", "{{< /nota >}}"], ["{{% aviso %}}", ""], ["## ", " {#id}"])),
  Jekyll: lines(around(["{% include ", " %}"], ["{{ ", " }}"], ["", "{: .clase}"])),
  Obsidian: lines(around(["[[", "]]"], ["![[", "]]"], ["==", "=="], ["- [ ] ", ""], ["%%", "%%"])),
  MediaWiki: lines(
    around(["'''", "'''"], ["== ", " =="], ["[[Página|", "]]"], ["[https://a.co ", "]"], ["* ", ""], ["{{", "}}"]),
  ),
  LaTeX: lines(around(["\\textbf{", "}"], ["\\item ", ""], ["$$", "$$"], ["\\section{", "}"])),
  HTML: lines(around(["<b>", "</b>"], ["<p>", "</p>"], ["<br>", ""], ["&nbsp;", ""], ["<!-- ", " -->"], ["<!-- ", ""])),
  Markdown: fc
    .array(
      fc.oneof(
        around(["# ", ""], ["- ", ""], ["> ", ""], ["1. ", ""], ["    ", ""], ["```\n", "\n```"], ["**", "**"]),
        around(
          ["[^1]: ", ""],
          ["[^2]: ", ""],
          ["[^1] ", ""],
          ["[a]: /x ", ""],
          ["[a] ", ""],
          ['[b](/x "', '")'],
          ["^[", "]"],
        ),
        fc
          .array(words, { minLength: 2, maxLength: 4 })
          .map((cells) => `| a | b |\n|---|---|\n| ${cells.join(" | ")} |`),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .chain((all) => fc.constantFrom("\n", "\n\n").map((between) => all.join(between))),
};

describe("the words of the page are those of the source, or an issue says so", () => {
  it.each(Object.entries(PASTES))("for what is pasted from %s", (_from, paste) => {
    fc.assert(fc.property(paste, expectToldOrShown), { numRuns: 300 });
  });

  it("for the examples of CommonMark", () => {
    const examples = tests.map(({ markdown }) => markdown.replaceAll("→", "\t"));
    const silent = examples.filter((markdown) => codes(markdown).length === 0);
    expect(silent.length).toBeGreaterThan(200);
    const strange = silent.filter((markdown) => {
      const page = shownWords(markdown).join("");
      return certainWords(markdown).some((word) => !page.includes(word));
    });
    expect(strange).toEqual([]);
  });
});
