import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLinks } from "../../scripts/markdown/links.ts";
import { plainText } from "../../scripts/markdown/plain-text.ts";
import { renderMarkdown } from "../../scripts/markdown/render.ts";

const SITE = { addresses: new Set<string>(), images: new Map(), files: new Map() };
const render = (body: string) => renderMarkdown(SITE, { url: "/x/", body }, { picture: () => "" });

describe("a comment is left out of the page", () => {
  it.each([
    ["inside a line", "Sí <!-- OJO --> no", "<p>Sí  no</p>\n"],
    ["in lines of its own", "Sí\n<!-- OJO\n\nOJO -->\nno", "<p>Sí</p>\n<p>no</p>\n"],
    ["with words behind its end", "<!-- OJO\nOJO --> *no*", "<p><em>no</em></p>\n"],
    [
      "in an item, and less indented than that",
      "- Sí\n  <!-- OJO\nOJO -->\n- no",
      "<ul>\n<li>Sí</li>\n<li>no</li>\n</ul>\n",
    ],
    ["behind four spaces", "    <!-- OJO -->", ""],
    ["in a text that spaces make code", "    Sí\n    <!-- OJO -->", "<pre><code>Sí\n\n</code></pre>\n"],
    ["in a description", "![Sí<!-- OJO -->](/x.jpg)", "<p>Sí</p>\n"],
    ["with what looks like code", "Sí <!-- ` OJO --> no `", "<p>Sí  no `</p>\n"],
    ["from one block to another", "Sí <!-- OJO\n\n# OJO\n\n- OJO --> no", "<p>Sí </p>\n<ul>\n<li> no</li>\n</ul>\n"],
    ["from a quotation to the text below it", "> <!-- OJO\n\nOJO --> no", "<blockquote>\n</blockquote>\n<p> no</p>\n"],
    ["that opens emphasis", "<!-- OJO **OJO --> no**", "<p> no**</p>\n"],
    ["without its end, to the end of the paragraph", "Sí <!-- OJO\nOJO\n\nno", "<p>Sí </p>\n<p>no</p>\n"],
  ])("%s", (_what, body, html) => {
    expect(render(body)).toBe(html);
    expect(plainText(body)).not.toContain("OJO");
  });

  it.each([
    ["code", "`<!-- a -->`", "<p><code>&lt;!-- a --&gt;</code></p>\n"],
    ["a fenced code", "```\n<!-- a -->\n```", "<pre><code>&lt;!-- a --&gt;\n</code></pre>\n"],
    ["escaped", "\\<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"],
  ])("but not %s, which is meant to be read", (_what, body, html) => expect(render(body)).toBe(html));

  it("with the links and pictures inside it", () => {
    expect(bodyLinks("<!-- [a](/b/) ![c](/media/d.jpg) --> [e](/f/)").map(({ href }) => href)).toEqual(["/f/"]);
  });

  it("whatever stands around it", () => {
    const part = fc.constantFrom(
      "a",
      "*",
      "**",
      "_",
      "`",
      "[",
      "](",
      ")",
      "|",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "> ",
      "# ",
      "  ",
      "[^1]",
      "[^1]: ",
      "^[",
      "~~",
    );
    const around = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    // Code is meant to be read.
    fc.assert(
      fc.property(around, around, (before, after) => {
        fc.pre(!/`|~~~/.test(before));
        expect(render(`${before}<!-- OJO\n\n OJO -->${after}`)).not.toContain("OJO");
      }),
      { numRuns: 2000 },
    );
  });
});
