import { describe, expect, it } from "vitest";
import { z } from "zod";
import { READABLE_KEYS } from "../../scripts/history/readable-keys.ts";
import { shownText } from "../../scripts/history/shown-text.ts";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { collections } from "../../scripts/schema/index.ts";

/**
 * What the report reads is a constant: if one of these fails after a change of the dialect or an update of a library, edits of
 * months that are over would begin or cease to count.
 */
describe("what the report reads of Markdown", () => {
  const PICTURE = "\uFFFC";
  const [ROW, CELL] = ["\u001E", "\u001F"];

  it.each([
    ["emphasis, as words", "Un *a* __b__ ~~c~~ `d  e`", "Un a b c d e"],
    ["headings and paragraphs, as words", "# A #\n\nB\n===\n\n> C\n\n***\n\nD", "A B C D"],
    ["line breaks, as white space", "a\nb  \nc\\\nd\te&nbsp;f", "a b c d e f"],
    ["escapes and entities, as characters", "5\\.000 &amp; &#42; &copy; \\<b\\>", "5.000 & * © <b>"],
    [
      "HTML and comments, as they are written",
      "<b>a</b> <!-- c -->\n\n<div>\nb\n</div>",
      "<b>a</b> <!-- c --> <div> b </div>",
    ],
    ["quotes, dashes and points, as they are written", "\"a\" -- 'b'... (c)", "\"a\" -- 'b'... (c)"],
    ["code, with its marks", "```sh\n*a*\n```\n\n    __b__", "*a* __b__"],
    ["points of lists, as nothing", "- a\n* b\n  + c", "a b c"],
    ["numbers of lists, as shown", "3) a\n3) b\n   1. c\n\nd", "3. a 4. b 1. c d"],
    ["cells and rows", "|a|b|\n|-|-:|\n|c|\n\nd", `${ROW} ${CELL} a ${CELL} b ${ROW} ${CELL} c ${CELL} ${ROW} d`],
    ["notes, by their numbers", "a[^x] b^[c] d[^x]\n\n[^x]: e", "a[1] b[2] d[1:1] 1. e 2. c"],
    ["definitions that nothing uses, as nothing", "a\n\n[b]: /c\n\n[^d]: e", "a"],
    ["letters of two characters, as one", "i\u0301n", "ín"],
    ["what has no width, as nothing", "ca\u00ADsa\u200B\u2060", "casa"],
    ["links that are not allowed, as they are written", "[a](javascript:b)", "[a](javascript:b)"],
    ["pictures of other sites, by their description", "![a](https://b.co/c.jpg)", "a"],
    ["pictures of this site, by a sign", "a ![b](/media/c.jpg) d", `a ${PICTURE} d`],
  ])("%s", (_what, body, words) => expect(shownText(body, "/noticias/x/").words).toBe(words));

  const link = (address: string, from: number, to: number, file?: string) => ({ address, file, from, to });
  it.each([
    ["a link, by the letters that it covers", 'a [b *c*](https://d.co/ "e") f', [link("https://d.co/", 1, 3)]],
    ["an address alone", "<https://a.co/ñ>", [link("https://a.co/%C3%B1", 0, 14)]],
    ["an address in the text", "https://a.co/ñ.", [link("https://a.co/%C3%B1", 0, 14)]],
    ["what has no scheme is no link", "a.co www.a.co a@b.co", []],
    [
      "a page, from the root, with its final slash",
      "[a](/b) [c](../d?e#f)",
      [link("/b/", 0, 1), link("/noticias/d/?e#f", 1, 2)],
    ],
    ["a place on the page, an e-mail", "[a](#b)[c](mailto:d@e.co)", [link("#b", 0, 1), link("mailto:d@e.co", 1, 2)]],
    ["a file, without its name", "[a](/media/b.pdf#page=2)", [link("#page=2", 0, 1, "/media/b.pdf")]],
    ["a link that goes on in the next", "[a](/b)[**c**](/b/)", [link("/b/", 0, 2)]],
    ["a link around nothing", "[](/b)", []],
    ["a link around a picture", "[![a](/media/b.jpg)](/c)", [link("/c/", 0, 1)]],
  ])("%s", (_what, body, links) => expect(shownText(body, "/noticias/x/").links).toEqual(links));

  it("a picture, with its description as plain text", () => {
    expect(shownText('![El *río* 5\\.0 &amp; más](/media/rio.jpg "t")', "/x/").pictures).toEqual([
      { file: "/media/rio.jpg", alt: "El río 5.0 & más" },
    ]);
  });

  it("all but the notes of a text with more notes than are published", () => {
    const body = `${"^[a] ".repeat(501)}\n\n- [b](/c)`;
    expect(shownText(body, "/x/").links).toEqual([link("/c/", 4 * 501, 4 * 501 + 1)]);
  });
});

describe("the keys that the report reads", () => {
  it.each(Object.values(collections))("of $id are at least those that citizens read today", ({ id, schema }) => {
    const shape: Record<string, z.ZodType> = schema.shape;
    const readable = Object.entries(shape).filter(([, field]) => fieldMeta(field)?.readable !== false);
    const today = readable.map(([key, field]) =>
      field instanceof z.ZodDefault ? [key, String(field.def.defaultValue)] : key,
    );
    expect(READABLE_KEYS[id]).toEqual(expect.arrayContaining(today));
  });
});
