import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLinks } from "../../scripts/markdown/links.ts";

describe("a link is told at its address", () => {
  it.each<[what: string, body: string, found: string[]]>([
    ["a link", "Vea [el plan](/paginas/plan/).", ["1:15 /paginas/plan/"]],
    ["whose text is its address", "[/a/](/a/)", ["1:7 /a/"]],
    ["after characters of several bytes", "Ñañá 👩‍🌾 [x](/a/)", ["1:16 /a/"]],
    ["between signs", "[x](</a b/>)", ["1:6 /a%20b/"]],
    ["with backslashes", "![x](/media/foto\\_1.jpg)", ["1:6 /media/foto_1.jpg"]],
    ["with an entity", "[x](/a/?b&amp;c)", ["1:5 /a/?b&c"]],
    ["with accents", "[x](/trámites/)", ["1:5 /tr%C3%A1mites/"]],
    ["with a title", '[x](/a/ "La página")', ["1:5 /a/"]],
    ["on the next line", "[x](\n  /a/)", ["2:3 /a/"]],
    ["by reference", "[x][uno] y [y][uno]\n\nFin.\n\n[uno]: /a/ 'Título'", ["5:8 /a/", "5:8 /a/"]],
    ["by a reference on two lines", "[uno]\n\n[uno]:\n  </a/>", ["4:4 /a/"]],
    ["in a table", "| a | b |\n|---|---|\n| [x](/a/) | [y](/b/) |", ["3:7 /a/", "3:18 /b/"]],
    ["in lists and quotations", "- uno\n  - [x](/a/)\n\n> [y](/b/)", ["2:9 /a/", "4:7 /b/"]],
    ["twice in a line", "[x](/a/) y [y](/a/)", ["1:5 /a/", "1:16 /a/"]],
    ["a picture that is a link", "[![x](/media/a.jpg)](/a/)", ["1:22 /a/", "1:7 /media/a.jpg"]],
    ["an address alone", "Vea <https://a.co> y https://b.co/á", ["1:6 https://a.co", "1:22 https://b.co/%C3%A1"]],
    ["in a footnote", "Uno[^1].\n\n[^1]: Vea [x](/a/).", ["3:15 /a/"]],
    ["in a footnote in the text", "Uno^[Vea [x](/a/)] y [y](/b/).", ["1:26 /b/", "1:14 /a/"]],
    ["without address", "[x]()", ["1:5 "]],
    ["and nothing in code", "`[x](/a/)` y\n\n    [y](/b/)", []],
  ])("%s", (_what, body, found) => {
    expect(bodyLinks(body).map(({ href, line, column }) => `${line}:${column} ${href}`)).toEqual(found);
  });

  it("wherever it stands", () => {
    const address = fc.constantFrom("/a/", "/media/foto_1.jpg", "https://a.co/x(1)", "#uno", "/á/");
    const form = fc.constantFrom("](@)", "](  @ )", "](<@>)", '](@ "T")', "](\n@)");
    const words = fc.constantFrom("", "Uno ", "á 👩‍🌾 ", "- ", "> ", "| ", "**a** ", "`](` ", "[x]: /z/ ");
    const link = fc.tuple(words, form, address);
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), (links) => {
        const body = links.map(([before, wrap, to]) => `${before}[x${wrap.replace("@", to)}\n`).join("\n");
        const lines = body.split("\n");
        for (const { kind, href, line, column } of bodyLinks(body)) {
          const at = (lines[line - 1] ?? "").slice(column - 1);
          if (kind !== "unread") expect(at.startsWith(decodeURI(href))).toBe(true);
        }
      }),
    );
  });
});

describe("an address that Markdown does not read as one is told too", () => {
  it.each<[what: string, body: string, found: string[]]>([
    ["with spaces", "[x](/media/mi foto.jpg) y ![y](/b c.jpg)", ["1:5 /media/mi foto.jpg", "1:32 /b c.jpg"]],
    ["with spaces and a title", '![x](/mi foto.jpg "La foto")', ["1:6 /mi foto.jpg"]],
    ["with a lone parenthesis", "Vea [x](/media/plan_(2026.pdf)", ["1:9 /media/plan_(2026.pdf"]],
    ["in a table", "| a |\n|---|\n| [x](/a b) |", ["3:7 /a b"]],
    ["of another site", "[x](https://a.co/mi plan.pdf)", ["1:5 https://a.co/mi plan.pdf"]],
    ["but not what is shown on purpose", "\\[x\\](a b) `[x](a b)`", []],
    ["nor what is balanced", "[x](/media/plan_(2026).pdf)", []],
  ])("%s", (_what, body, found) => {
    const unread = bodyLinks(body).filter(({ kind }) => kind === "unread");
    expect(unread.map(({ href, line, column }) => `${line}:${column} ${href}`)).toEqual(found);
  });
});

it("what readers get of a link or a picture has no marks", () => {
  const [link, picture] = bodyLinks("[El **plan** de `2026`](/a/) ![**La** \\*escuela\\* [nueva](/b/)](/media/a.jpg)");
  expect([link?.text, picture?.text]).toEqual(["El plan de 2026", "La *escuela* nueva"]);
});
