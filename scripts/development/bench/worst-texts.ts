/** Returns a text of about `length` characters. */
export type TextOf = (length: number) => string;

/** Document bodies that are slow for parsers and regular expressions of this kind, by description. */
export const WORST_BODIES: Readonly<Record<string, TextOf>> = {
  "opening brackets": repeated("["),
  "closing brackets": repeated("]"),
  "pairs of brackets": repeated("[]"),
  "openings of pictures": repeated("!["),
  links: repeated("[a](/x) "),
  "links to nothing": numbered((number) => `[a](/noticias/b${number}/) ![c](/media/d${number}.jpg)\n`),
  "links to places that are not there": numbered((number) => `[a](#a${number})\n\n## B${number}\n\n`),
  "links with spaces": repeated("[a](b c) "),
  "links to other sites by a false name": repeated("[www.a.co](https://b.co) "),
  "links written with entities": repeated("[a](&#97;) "),
  "links without an end": repeated("[a]("),
  "titles of links without an end": repeated('[a](b "'),
  "links inside links": (length) => `${"[".repeat(length / 4)}a${"](b)".repeat(length / 8)}`,
  "pictures inside pictures": (length) => `${"![".repeat(length / 8)}a${"](b)".repeat(length / 8)}`,
  "uses of one reference": (length) => `[a]: /${"lejos".repeat(20)}\n\n${repeated("[a] ")(length)}`,
  references: numbered((number) => `[a${number}]: /x\n`),
  "references to nothing": repeated("[a][b]"),
  "one reference again and again": repeated("[a]: /x\n"),
  addresses: repeated("http://a.co "),
  "an address of parentheses": (length) => `http://a.co/${repeated("(")(length)}`,
  "addresses without a host": repeated("http://"),
  "angle brackets": repeated("<"),
  tags: repeated("<a "),
  comments: repeated("<!--"),
  "comments that end": repeated("<!-- a --> "),
  "comments without an end": repeated("<!-- a\n\n"),
  "comments in quotations": (length) => `${repeated("> <!-- a\n\n")(length)}-->`,
  "damaged letters": repeated("aÃ³ "),
  "a damaged word": repeated("aÃ³"),
  entities: repeated("&amp;"),
  "halves of entities": repeated("&#"),
  backslashes: repeated("\\"),
  headings: repeated("# a\n"),
  "underlined headings": repeated("a\n===\n"),
  stars: repeated("*"),
  "stars beside spaces": repeated("** a** "),
  "underscores beside spaces": repeated("_a _ "),
  "bullets of a word processor": repeated("•\u00a0a\n"),
  "cells of a word processor": repeated("a\tb\n"),
  "marks of a wiki": repeated("[[a]] '''b''' "),
  "titles of links": repeated('[a](b "c d") '),
  "emphasis that opens": repeated("*a **a "),
  "emphasis that closes": repeated("a**b*c_"),
  "emphasis of both kinds": repeated("*a_"),
  backquotes: repeated("` "),
  "backquotes in growing runs": (length) => growing("`", "a", length),
  fences: repeated("```\n"),
  "fences that do not close": repeated("```a"),
  quotations: repeated("> a\n"),
  "quotations inside quotations": repeated(">"),
  lists: repeated("- a\n"),
  "lists of nothing": repeated("-\n"),
  "numbered lists": repeated("1. a\n"),
  "lists inside lists": (length) => nested(300, (depth) => `${" ".repeat(2 * depth)}- a\n`, length),
  "rows of a table": (length) => `|a|b|\n|-|-|\n${repeated("|c|d|\n")(length)}`,
  "columns of a table": (length) => `${"|a".repeat(length / 8)}|\n${"|-".repeat(length / 8)}|\n`,
  "a table of empty cells": (length) => squareTable(Math.floor(Math.sqrt(length)), length),
  tables: repeated("|a|\n|-|\n|b|\n\n"),
  pipes: repeated("|\n"),
  "inline notes": repeated("^[a]"),
  "openings of inline notes": repeated("^[a"),
  "uses of one note": (length) => `[^1]: a\n\n${repeated("[^1] ")(length)}`,
  notes: numbered((number) => `[^${number}] \n\n[^${number}]: a\n\n`),
  "as many notes as may be": (length) => manyNotes(490, (share) => `${repeated("*a* ")(share)}`, length),
  "notes of many paragraphs": (length) => manyNotes(490, repeated("a\n\n    "), length),
  "notes inside notes": repeated("[^a]: "),
  "empty lines": repeated("\n"),
  "lines of one space": repeated(" \n"),
  "hard line breaks": repeated("a  \n"),
  spaces: repeated(" "),
  "lines from a Macintosh of old": repeated("\r"),
  rules: repeated("---\n"),
  words: repeated("palabra "),
  "one word": repeated("á"),
  "marks of conflicts": repeated("<<<<<<< a\n"),
  "identity cards": repeated("CC 1.234.567 "),
  "halves of identity cards": repeated("cédula de ciudadanía "),
  digits: repeated("3"),
  "halves of mails": repeated("a@gmail."),
  "a path of points": (length) => `/media/${repeated(".")(length)}!`,
  "paths of media": repeated("/media/a. "),
  "a bit of everything": repeated("*_`[!<&^~|>#-"),
};

/** The same for front matter and data files. */
export const WORST_DATA: Readonly<Record<string, TextOf>> = {
  keys: numbered((number) => `k${number}: 1\n`),
  "keys without a value": numbered((number) => `k${number}:\n`),
  "one key again and again": repeated("a: 1\n"),
  "a key that is no key": repeated("__proto__: {a: 1}\n"),
  "a long key": (length) => `${repeated("a")(length)}: 1`,
  lists: (length) => `canales:\n${repeated("- a\n")(length)}`,
  "lists of groups": (length) => `canales:\n${repeated("- id: a\n  nombre: b\n")(length)}`,
  "lists inside lists": repeated("- "),
  "groups inside groups": (length) => nested(Number.POSITIVE_INFINITY, (depth) => `${" ".repeat(depth)}a:\n`, length),
  brackets: repeated("["),
  "brackets that close": (length) => `a: ${"[".repeat(length / 2)}${"]".repeat(length / 2)}`,
  braces: repeated("{"),
  "braces that close": (length) => `a: ${"{a: ".repeat(length / 5)}${"}".repeat(length / 5)}`,
  "quotes that do not close": numbered((number) => `k${number}: 'a\n`),
  "text after quotes": numbered((number) => `k${number}: "a" b\n`),
  escapes: (length) => `a: "${repeated("\\u0041")(length)}"`,
  "comments after values": numbered((number) => `k${number}: a #b\n`),
  anchors: numbered((number) => `k${number}: &a${number} 1\n`),
  aliases: (length) => `a: &a 1\n${numbered((number) => `k${number}: *a\n`)(length)}`,
  "aliases of nothing": repeated("*a "),
  "aliases of aliases": (length) =>
    numbered((number) => `a${number + 1}: &a${number + 1} [${`*a${number},`.repeat(9)}]\n`)(length).replace(
      /^/,
      "a0: &a0 [x]\n",
    ),
  "merged keys": (length) => `a: &a {x: 1}\n${repeated("<<: *a\n")(length)}`,
  tags: numbered((number) => `k${number}: !x a\n`),
  documents: repeated("---\na: 1\n"),
  directives: repeated("%a\n"),
  tabs: repeated("\ta: 1\n"),
  colons: repeated(": "),
  "two colons a line": repeated("a: b: c\n"),
  "question marks": repeated("? "),
  "blocks of text": repeated("a: |\n"),
  "a line of a block": (length) => `a: >\n${repeated("  b\n\n")(length)}`,
  "lines without a colon": repeated("abc\n"),
  "empty lines": repeated("\n"),
  "numbers with lost zeros": numbered((number) => `k${number}: 0${number}.000\n`),
  "a number of digits": (length) => `a: ${repeated("9")(length)}`,
  "references to nothing": (length) =>
    `fases:\n- id: a\n  nombre: b\ncriterios:\n${numbered((number) => `- id: c${number}\n  fase: z\n  verifica: /noticias/n${number}/\n`)(length)}`,
};

function repeated(part: string): TextOf {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function numbered(line: (number: number) => string): TextOf {
  return (length) => {
    const lines: string[] = [];
    for (let size = 0; size < length; size += lines.at(-1)?.length ?? 0) lines.push(line(lines.length));
    return lines.join("");
  };
}

/** Runs of a mark of increasing length. */
function growing(mark: string, between: string, length: number): string {
  const runs = Array.from({ length: Math.sqrt(2 * length) }, (_, index) => mark.repeat(index + 1));
  return runs.join(between);
}

/** Lines of increasing depth, starting again at the top after `deepest`. */
function nested(deepest: number, line: (depth: number) => string, length: number): string {
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)?.length ?? 0) lines.push(line(lines.length % deepest));
  return lines.join("");
}

function squareTable(side: number, length: number): string {
  return `${"|a".repeat(side)}|\n${"|-".repeat(side)}|\n${"|\n".repeat(length / 3)}`;
}

function manyNotes(count: number, text: TextOf, length: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const uses = numbers.map((number) => `[^${number}] `).join("");
  return `${uses}\n\n${numbers.map((number) => `[^${number}]: ${text(length / count)}\n`).join("\n")}`;
}
