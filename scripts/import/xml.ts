import { XMLParser } from "fast-xml-parser";

/** An element as data: attributes begin with `@`, and what is there several times is a list. */
export type Xml = Readonly<Record<string, unknown>>;

/** Characters of one item: no post of a site is longer, and the memory is that of one of them. */
export const LONGEST_ITEM = 8_000_000;

/** Where the text of CDATA is, which has no entities. */
const CDATA = "#cdata";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  // Entities of a document of its own are never read: an item has no such declarations, and `&x;` stays as it is written.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
});

/** One piece of an XML file: what stands before the first item, an item, or one that is too long to be read. */
export type Piece = { head: string } | { item: string } | { tooLong: number };
/** Comes last of a file that does not end as such a file does. */
export type Cut = { cut: true };

/**
 * Cuts an XML file into its items as it arrives, so that a file of any size takes the memory of one of them. What stands in
 * CDATA and comments begins and ends nothing.
 * @param names of the elements that are items: `item`, `entry`
 */
export async function* piecesOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  names: readonly string[],
): AsyncGenerator<Piece | Cut> {
  const cutter = new Cutter(names);
  for await (const chunk of chunks) yield* cutter.add(chunk);
  yield* cutter.end();
}

/** The longest sign, with room for spaces: it may be cut by the end of a chunk. So may the end of the file. */
const LONGEST_SIGN = 200;
const END = /<\/(?:rss|feed|rdf:RDF)\s*>/;

class Cutter {
  readonly #signs: RegExp;
  #text = "";
  /** Where the next sign is looked for. */
  #from = 0;
  #inside: "cdata" | "comment" | undefined;
  #place: "head" | "item" | "between" = "head";
  /** How many characters of an item were let go. */
  #skipped = 0;

  constructor(names: readonly string[]) {
    const name = `(?:${names.join("|")})`;
    this.#signs = new RegExp(`<!\\[CDATA\\[|\\]\\]>|<!--|-->|<${name}(?=[\\s>])|</${name}\\s*>`, "g");
  }

  *add(chunk: string): Generator<Piece> {
    this.#text += chunk;
    this.#signs.lastIndex = this.#from;
    let met = this.#from;
    for (let found = this.#signs.exec(this.#text); found; found = this.#signs.exec(this.#text)) {
      const piece = this.#meet(found[0], found.index);
      met = this.#signs.lastIndex;
      if (piece) yield piece;
      this.#signs.lastIndex = met;
    }
    this.#from = Math.max(met, this.#text.length - LONGEST_SIGN);
    this.#letGo();
  }

  *end(): Generator<Piece | Cut> {
    if (this.#place === "head") yield { head: this.#text };
    const isOpen = this.#inside !== undefined || this.#place === "item";
    if (isOpen || !END.test(this.#text.slice(-LONGEST_SIGN))) yield { cut: true };
  }

  #meet(sign: string, at: number): Piece | undefined {
    if (this.#inside) {
      if (sign === (this.#inside === "cdata" ? "]]>" : "-->")) this.#inside = undefined;
      return undefined;
    }
    if (sign === "<![CDATA[") this.#inside = "cdata";
    else if (sign === "<!--") this.#inside = "comment";
    else if (sign.startsWith("</")) return this.#place === "item" ? this.#endItem(at + sign.length) : undefined;
    else if (sign.startsWith("<") && this.#place !== "item") return this.#beginItem(at, sign.length);
    return undefined;
  }

  #beginItem(at: number, length: number): Piece | undefined {
    const piece = this.#place === "head" ? { head: this.#text.slice(0, at) } : undefined;
    this.#place = "item";
    this.#text = this.#text.slice(at);
    this.#signs.lastIndex = length;
    return piece;
  }

  #endItem(end: number): Piece {
    const length = this.#skipped + end;
    const piece = length > LONGEST_ITEM ? { tooLong: length } : { item: this.#text.slice(0, end) };
    this.#place = "between";
    this.#skipped = 0;
    this.#text = this.#text.slice(end);
    this.#signs.lastIndex = 0;
    return piece;
  }

  /** What stands between items is nobody's, and an item that is too long is only counted. */
  #letGo(): void {
    if (this.#place !== "between" && this.#text.length <= LONGEST_ITEM) return;
    if (this.#place === "item") this.#skipped += this.#from;
    this.#text = this.#text.slice(this.#from);
    this.#from = 0;
  }
}

/** The elements inside an element that stands alone; `undefined` when it is no XML. */
export function readElement(text: string): Xml | undefined {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none, and programs write them all the same
    const parsed = parser.parse(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")) as Xml;
    const [name] = Object.keys(parsed).filter((key) => !/^[?#@]/.test(key));
    return name === undefined ? undefined : elementOf(parsed[name]);
  } catch {
    return undefined;
  }
}

const elementOf = (value: unknown): Xml =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Xml) : { "#text": value };

/** The elements of a name inside another. */
export function elements(parent: Xml, name: string): Xml[] {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return value === undefined ? [] : [value].flat().map(elementOf);
}

/** The text of the first element of a name, with its five entities and its codes read; empty where there is none. */
export function textIn(parent: Xml, name: string): string {
  const [element] = elements(parent, name);
  return element ? textOf(element) : "";
}

export function textOf(element: Xml): string {
  const cdata = [element[CDATA]]
    .flat()
    .filter((each) => each !== undefined)
    .map(String)
    .join("");
  const text = [element["#text"]]
    .flat()
    .filter((each) => each !== undefined)
    .map(String)
    .join("");
  // Where there is CDATA, spaces beside it are those between lines.
  return cdata === "" ? withoutEntities(text) : cdata + withoutEntities(text.trim());
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The entities that every XML has; any other stays as it is written. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
  });
}

/** The name of the encoding that an XML file says it has. */
export const encodingOf = (beginning: string) =>
  /^\s*(?:\ufeff|ï»¿)?\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(beginning)?.[1]?.toLowerCase() ?? "utf-8";

/** Why a file is refused as a whole: declarations are for programs that read them, and a feed has none. */
export const hasDeclarations = (head: string) => /<!ENTITY/i.test(head);
