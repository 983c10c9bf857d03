import { listSign, signOfText } from "./pasted-signs.ts";
import { pastedTable } from "./pasted-table.ts";
import { attribute, nameOf, type Piece, type Run, runsOf, styleOf, tidy } from "./pasted-text.ts";

/** A paragraph or another piece of a text that stands on lines of its own. */
export type Block =
  | { kind: "paragraph" | "quote"; runs: Run[] }
  | { kind: "heading"; level: number; runs: Run[] }
  /** `level` counts from 1; `number` is that of an item in a numbered list. */
  | { kind: "item"; level: number; number?: number; runs: Run[] }
  | { kind: "table"; rows: Run[][][] };

const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 ul ol li table blockquote pre section article header footer main aside nav center dl dt dd figure figcaption address hr body".split(
    " ",
  ),
);

const isBlock = (piece: Piece): boolean => BLOCKS.has(nameOf(piece)) || [...piece.childNodes].some(isBlock);

/** Where a block stands. */
interface Place {
  /** How many lists it is in. */
  depth: number;
  isQuoted?: boolean;
}

/** The blocks of a pasted page, in their order, without the empty ones. */
export function blocksOf(parent: Piece, place: Place = { depth: 0 }): Block[] {
  const blocks: Block[] = [];
  let line: Run[] = [];
  const endLine = () => {
    blocks.push(...lineBlocks(line, place));
    line = [];
  };
  for (const child of parent.childNodes) {
    if (isBlock(child)) {
      endLine();
      blocks.push(...blocksIn(child, place));
    } else line.push(...runsOf(child));
  }
  endLine();
  return blocks;
}

function blocksIn(piece: Piece, place: Place): Block[] {
  const name = nameOf(piece);
  const [, level] = /^h([1-6])$/.exec(name) ?? [];
  if (level) return headingBlock(piece, Number(level));
  if (name === "table") return tableBlocks(piece, place);
  if (name === "ul" || name === "ol") return listBlocks(piece, place);
  if (name === "blockquote") return blocksOf(piece, { ...place, isQuoted: true });
  return name === "p" && ![...piece.childNodes].some(isBlock) ? paragraphBlocks(piece, place) : blocksOf(piece, place);
}

function paragraphBlocks(piece: Piece, place: Place): Block[] {
  if (/\bMsoTitle\b/.test(attribute(piece, "class"))) return headingBlock(piece, 1);
  const runs = runsOf(piece);
  const sign = listSign(piece);
  if (!sign) return lineBlocks(runs, place);
  const level = Number(/level(\d)/.exec(styleOf(piece, "mso-list"))?.[1] ?? 1);
  return signed(sign, level, runs);
}

function headingBlock(piece: Piece, level: number): Block[] {
  const sign = listSign(piece);
  const number = sign && sign.kind !== "bullet" ? [{ text: `${sign.text} ` }] : [];
  const runs = tidy([...number, ...runsOf(piece)].map((run) => ({ ...run, bold: false })));
  return runs.length > 0 ? [{ kind: "heading", level, runs }] : [];
}

/** A line of text, which may be the item of a list by its first sign alone. */
function lineBlocks(line: readonly Run[], { isQuoted }: Place): Block[] {
  const runs = tidy(line);
  const [first, ...others] = runs;
  if (!first) return [];
  if (isQuoted) return [{ kind: "quote", runs }];
  const { sign, rest } = signOfText(first);
  return sign ? signed(sign, 1, [{ ...first, text: rest }, ...others]) : [{ kind: "paragraph", runs }];
}

/** What stands after a sign; Markdown has no letters for its lists, and a norm is cited by them: they stay as text. */
function signed(sign: NonNullable<ReturnType<typeof listSign>>, level: number, line: readonly Run[]): Block[] {
  const runs = tidy(sign.kind === "text" ? [{ text: `${sign.text} ` }, ...line] : line);
  if (runs.length === 0) return [];
  if (sign.kind === "text") return [{ kind: "paragraph", runs }];
  return [{ kind: "item", level, number: sign.number, runs }];
}

function tableBlocks(piece: Piece, place: Place): Block[] {
  const table = pastedTable(piece, (cell) => blocksOf(cell).flatMap(linesOf));
  // A frame around a text is no table.
  if ("frame" in table) return blocksOf(table.frame, place);
  return table.rows.length > 0 ? [{ kind: "table", rows: table.rows }] : [];
}

const linesOf = (block: Block): Run[][] => (block.kind === "table" ? block.rows.flat() : [block.runs]);

function listBlocks(list: Piece, { depth }: Place): Block[] {
  const level = depth + 1;
  let number = Number(attribute(list, "start") || 1);
  return [...list.childNodes].flatMap((child) => {
    if (nameOf(child) !== "li") return isBlock(child) ? blocksIn(child, { depth: level }) : [];
    return itemBlocks(child, level, nameOf(list) === "ol" ? number++ : undefined, orderOf(list, child));
  });
}

/** How the items of a list are numbered. */
const orderOf = (list: Piece, item: Piece) =>
  (styleOf(item, "list-style-type") || styleOf(list, "list-style-type") || attribute(list, "type")).replace(
    /^(?:lower|upper)-(?=alpha|latin)/,
    "",
  );

function itemBlocks(item: Piece, level: number, number: number | undefined, order: string): Block[] {
  const blocks = blocksOf(item, { depth: level });
  const isOwn = ({ kind }: Block) => kind === "paragraph" || kind === "heading";
  const lines = blocks.filter(isOwn).flatMap(linesOf);
  const others = blocks.filter((block) => !isOwn(block));
  const runs = tidy(lines.flatMap((line) => [...line, { text: " " }]));
  if (runs.length === 0) return others;
  const isLettered = number !== undefined && /^(?:a|alpha|latin)$/i.test(order);
  if (!isLettered) return [{ kind: "item", level, number, runs }, ...others];
  const letter = String.fromCharCode("a".charCodeAt(0) + number - 1);
  return [{ kind: "paragraph", runs: tidy([{ text: `${letter}) ` }, ...runs]) }, ...others];
}
