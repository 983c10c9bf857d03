import fc, { type Arbitrary } from "fast-check";
import { type Scalar, stringify } from "yaml";
import { below, type Random, seeded } from "../../scripts/development/bench/random.ts";

/** A text as citizens read it, before anybody writes it in Markdown. */
export type Text = readonly Block[];

type Block =
  | { kind: "lines"; parts: readonly Inline[] }
  | { kind: "items"; items: readonly (readonly Inline[])[] }
  | { kind: "numbered"; start: number; items: readonly (readonly Inline[])[] }
  | { kind: "table"; rows: readonly (readonly (readonly Inline[])[])[] }
  | { kind: "code"; words: readonly string[] };

type Inline =
  | { kind: "words"; words: readonly string[] }
  | { kind: "link"; words: readonly string[]; href: string }
  | { kind: "address"; href: string }
  | { kind: "picture"; alt: readonly string[]; file: string };

/** Files that texts link to and show, by path, each with a content of its own. */
export const FILES = ["acta.pdf", "lista.pdf", "rio.jpg", "plaza.jpg"].map((name) => `/media/${name}`);

const PLAIN_WORDS = ["feria", "el", "río", "acta", "2026", "lunes", "Quibdó"];
/** Words with characters that mean something in Markdown, and letters that can be written as entities. */
const ODD_WORDS = [
  "5.000",
  "a*b*c",
  "_x_",
  "#1",
  "-",
  "+",
  "1)",
  "&amp;",
  "<b>",
  "[ojo]",
  "`c`",
  "~~no~~",
  "a|b",
  "«¿",
];
const ADDRESSES = ["https://a.gov.co/x", "https://b.gov.co/y?z=1&w=2"];
const HREFS = [...ADDRESSES, "/noticias/otra/", "../feria/", "#abajo", "mailto:a@b.gov.co", "/media/acta.pdf"];

const words = fc.array(fc.constantFrom(...PLAIN_WORDS, ...ODD_WORDS), { minLength: 1, maxLength: 4 });
const inline: Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("words" as const), words }),
  fc.record({ kind: fc.constant("link" as const), words, href: fc.constantFrom(...HREFS) }),
  fc.record({ kind: fc.constant("address" as const), href: fc.constantFrom(...ADDRESSES) }),
  fc.record({ kind: fc.constant("picture" as const), alt: words, file: fc.constantFrom("/media/rio.jpg") }),
);
const parts = fc.array(inline, { minLength: 1, maxLength: 3 });
const items = fc.array(parts, { minLength: 1, maxLength: 3 });
const block: Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("lines" as const), parts }),
  fc.record({ kind: fc.constant("items" as const), items }),
  fc.record({ kind: fc.constant("numbered" as const), start: fc.nat(20), items }),
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.array(fc.tuple(parts, fc.oneof(parts, fc.constant([]))), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("code" as const), words: fc.array(fc.constantFrom(...PLAIN_WORDS), { minLength: 1 }) }),
);

/** Any text. Between two blocks there is a paragraph, so that no two lists become one. */
export const anyText: Arbitrary<Text> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.flatMap((each) => [each, { kind: "lines", parts: [{ kind: "words", words: ["y"] }] }]));

/**
 * A text that says something else: another word, address, description or file, in one place, or two words that changed
 * places.
 */
export function withChange(text: Text, seed: number): Text {
  const random = seeded(seed);
  const places = leaves(text);
  const at = below(random, places.length);
  const [place = [], value = ""] = places[at] ?? [];
  const isWord = (path: readonly Step[]) => path.includes("words") || path.includes("alt");
  const other = places.slice(at + 1).find(([path, word]) => isWord(path) && isWord(place) && word !== value);
  if (other && below(random, 2) === 0) return put(put(text, place, other[1]), other[0], value);
  const known = place.at(-1) === "href" ? HREFS : FILES;
  const isAddress = place.at(-1) === "href" || place.at(-1) === "file";
  const changed = isAddress
    ? ADDRESSES.includes(value)
      ? ADDRESSES.find((each) => each !== value)
      : known.find((each) => each !== value)
    : value === "cambio"
      ? "otro"
      : "cambio";
  return put(text, place, changed ?? "");
}

type Step = string | number;

/** Every word, address and file of a text, with the steps that lead to it. */
function leaves(value: unknown, path: readonly Step[] = []): [readonly Step[], string][] {
  if (typeof value === "string") return path.at(-1) === "kind" ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leaves(inner, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function put<T>(value: T, [step, ...rest]: readonly Step[], leaf: string): T {
  if (step === undefined) return leaf as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<Step, unknown>;
  copy[step] = put(copy[step], rest, leaf);
  return copy as T;
}

/** A text in Markdown, in one of the many ways in which it can be written; every seed gives another. */
export function spelled(text: Text, seed: number): string {
  const pen = new Pen(seeded(seed));
  const blocks = text.map((each) => pen.block(each)).join(pen.one(["\n\n", "\n\n\n", "\n \n"]));
  return [pen.one(["", "\n"]), blocks, ...pen.definitions].join("\n\n") + pen.one(["", "\n", "  \n\n"]);
}

/** A front matter of texts in YAML, in one of the many ways in which it can be written; every seed gives another. */
export function spelledMatter(data: Readonly<Record<string, string>>, seed: number): string {
  const random = seeded(seed);
  const pen = new Pen(random);
  const unread = pen.one<object>([{}, { revisado: "2026-04-07" }, { palabras_clave: ["gripa"] }, { urgente: false }]);
  const entries = Object.entries({ ...data, ...unread })
    .map((entry) => ({ entry, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
  const types: [Scalar.Type, ...Scalar.Type[]] = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_FOLDED"];
  const style = { defaultKeyType: "PLAIN", defaultStringType: pen.one(types), lineWidth: pen.one([0, 30]) } as const;
  return `${pen.one(["", "# Nota\n"])}${stringify(Object.fromEntries(entries), style)}`;
}

class Pen {
  /** What the links and pictures of the text refer to. */
  readonly definitions: string[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  one<T>(choices: readonly [T, ...T[]]): T {
    return choices[below(this.#random, choices.length)] ?? choices[0];
  }

  block(block: Block): string {
    if (block.kind === "lines") return this.#lines(block.parts);
    if (block.kind === "table") return this.#table(block.rows);
    if (block.kind === "code") return this.#code(block.words.join(" "));
    const { items } = block;
    if (block.kind === "items") return this.one([() => this.#items(items), () => this.#apart(items)])();
    return this.#numbered(block.start, items);
  }

  #lines(parts: readonly Inline[]): string {
    const oneLine = this.#inlines(parts, " ");
    return this.one([
      () => this.#inlines(parts, this.one([" ", "\n", "  \n", "\\\n", "   "])),
      () => `${this.one(["#", "##", "###"])} ${oneLine}${this.one(["", " ##", "   "])}`,
      // With a bar in it, a line above dashes is a table.
      () => `${oneLine}\n${oneLine.includes("|") ? "===" : this.one(["===", "---", "-"])}`,
      () => `> ${this.#inlines(parts, this.one([" ", "\n> ", "\n"]))}`,
      // Two more would make it a part of the list above.
      () => ` ${oneLine}`,
    ])();
  }

  #items(items: readonly (readonly Inline[])[]): string {
    const mark = this.one(["- ", "* ", "+ ", "*   ", " - "]);
    const wrap = this.one([" ", `\n${" ".repeat(mark.length)}`]);
    return items.map((parts) => mark + this.#inlines(parts, wrap)).join(this.one(["\n", "\n\n"]));
  }

  /** Items as paragraphs: their points are no words. */
  #apart(items: readonly (readonly Inline[])[]): string {
    return items.map((parts) => this.#lines(parts)).join("\n\n");
  }

  #numbered(start: number, items: readonly (readonly Inline[])[]): string {
    const isWritten = this.one([true, false, false]);
    const sign = this.one([".", ")"]);
    const numbers = this.one([items.map((_, index) => start + index), items.map(() => start)]);
    const lines = items.map((parts, index) => {
      const mark = isWritten ? `${start + index}\\.` : `${numbers[index]}${sign}`;
      return `${mark} ${this.#inlines(parts, " ")}`;
    });
    return lines.join(isWritten ? "\n\n" : this.one(["\n", "\n\n"]));
  }

  #table(rows: readonly (readonly (readonly Inline[])[])[]): string {
    const pad = this.one(["", " ", "     "]);
    const lines = rows.map((cells) => `|${cells.map((cell) => `${pad}${this.#inlines(cell, " ")}${pad}|`).join("")}`);
    const rule = `|${rows[0]?.map(() => `${pad}${this.one(["---", ":--", "-----:", ":-:"])}${pad}|`).join("")}`;
    return [lines[0], rule, ...lines.slice(1)].join("\n");
  }

  #code(text: string): string {
    return this.one([`\`\`\`\n${text}\n\`\`\``, `~~~~ yaml\n${text}\n~~~~`, `    ${text}`, text]);
  }

  #inlines(parts: readonly Inline[], space: string): string {
    return parts.map((part) => this.#inline(part, space)).join(space);
  }

  #inline(part: Inline, space: string): string {
    if (part.kind === "address") return this.#address(part.href, space);
    if (part.kind === "words") return this.#emphasised(part.words, space);
    if (part.kind === "picture") return `!${this.#pointer(part.alt, part.file)}`;
    return this.#pointer(part.words, part.href);
  }

  #address(href: string, space: string): string {
    const written = href.replaceAll("&", this.one(["&", "&amp;"]));
    // A backslash right behind an address belongs to it.
    const bare = space.startsWith("\\") ? `<${href}>` : href;
    return this.one([bare, `<${href}>`, `[${written}](${href})`, `[${written}](<${href}>)`]);
  }

  #pointer(words: readonly string[], href: string): string {
    const label = this.#emphasised(words, " ");
    const title = this.one(["", ' "Título"', " 'Otro'"]);
    const written = href.startsWith("/noticias/") ? this.one([href, href.slice(0, -1), "../otra/"]) : href;
    const address = this.one([written, `<${written}>`]);
    if (this.one([true, false])) return `[${label}](${address}${title})`;
    const name = `r${this.definitions.length}`;
    this.definitions.push(`[${name}]: ${address}${title}`);
    return `[${label}][${this.one([name, name.toUpperCase()])}]`;
  }

  #emphasised(words: readonly string[], space: string): string {
    const text = words.map((word) => this.#word(word)).join(space);
    const isCode = words.every((word) => PLAIN_WORDS.includes(word));
    const mark = this.one(["", "", "**", "__", "*", "_"]);
    return isCode && this.one([false, false, true]) ? `\`${words.join(" ")}\`` : `${mark}${text}${mark}`;
  }

  #word(word: string): string {
    return [...word].map((letter) => this.#letter(letter)).join("");
  }

  #letter(letter: string): string {
    const entity = `&#${letter.codePointAt(0)};`;
    if (/[\\`*_{}[\]<>&#+\-=|!~^:)]/.test(letter)) return this.one([`\\${letter}`, `\\${letter}`, entity]);
    if (letter === ".") return this.one([".", "\\.", entity]);
    if (letter === "í") return this.one(["í", "í", "&iacute;", "í".normalize("NFD")]);
    if (letter === "ó") return this.one(["ó", "ó", "&#xF3;"]);
    return letter;
  }
}
