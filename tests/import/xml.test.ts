import { describe, expect, it } from "vitest";
import { type Cut, LONGEST_ITEM, type Piece, piecesOf, readElement, textIn } from "../../scripts/import/xml.ts";

async function pieces(text: string, size = text.length): Promise<(Piece | Cut)[]> {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_none, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  const found: (Piece | Cut)[] = [];
  for await (const piece of piecesOf(chunks, ["item", "entry"])) found.push(piece);
  return found;
}

const FEED =
  "<rss><title>t</title><!-- <item>no</item> --><item><t>1</t></item> <item a='1'><t><![CDATA[</item><item>]]></t></item ></rss>";

describe("an XML file", () => {
  it.each([1, 2, 7, 30, 1000])("is cut into its items, whatever the pieces in which it arrives (%i)", async (size) => {
    expect(await pieces(FEED, size)).toEqual([
      { head: "<rss><title>t</title><!-- <item>no</item> -->" },
      { item: "<item><t>1</t></item>" },
      { item: "<item a='1'><t><![CDATA[</item><item>]]></t></item >" },
    ]);
  });

  it("without items is its head", async () => expect(await pieces("<rss></rss>")).toEqual([{ head: "<rss></rss>" }]));

  it("an item that is too long is only counted, and the next one is read", async () => {
    const found = await pieces(`<item>${"a".repeat(LONGEST_ITEM + 10)}</item><item>b</item></rss>`, 100_000);
    expect(found.map((piece) => Object.keys(piece)[0])).toEqual(["head", "tooLong", "item"]);
  });

  it.each(["<item>b", "", "</channel>", "<item>b</rss>", "<!-- </rss>"])(
    "that ends with %j before its time says so",
    async (end) => {
      expect(await pieces(`<item>a</item>${end}`)).toEqual([{ head: "" }, { item: "<item>a</item>" }, { cut: true }]);
    },
  );
});

describe("an element", () => {
  const read = (text: string) => textIn(readElement(`<item><t>${text}</t></item>`) ?? {}, "t");
  it.each([
    ["entities and codes", "a &amp; b &lt;i&gt; &#241; &#xF1; &quot;&apos;", "a & b <i> ñ ñ \"'"],
    ["entities of its own, as they are written", "&x; &lol9;", "&x; &lol9;"],
    ["CDATA, in which there are none", "<![CDATA[&amp; <b>]]>", "&amp; <b>"],
    ["CDATA in two pieces", "<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b"],
    ["control characters", "a\u0000\u0008b", "ab"],
    ["codes of nothing", "a&#0;b&#xD800;c&#9999999;d", "a b c d"],
  ])("has %s", (_what, text, said) => expect(read(text)).toBe(said));

  it("that is no XML is none", () => expect(readElement("<item><t></item")?.t).toBeUndefined());
});
