import { type Block, blocksOf } from "./pasted-blocks.ts";
import { htmlOf, nameOf, type Piece } from "./pasted-text.ts";

/** A pasted text as our pages can have it. */
export interface Pasted {
  html: string;
  /** How many pictures were left out: their files stayed where they are. */
  images: number;
}

/**
 * What somebody pasted from Word, Google Docs, LibreOffice or a page, as plain HTML of the few elements that the editor keeps:
 * true lists and tables, and neither empty paragraphs, nor colours, nor pictures of another place.
 * @param body the body of the pasted page
 */
export function cleanPasted(body: Piece): Pasted {
  const blocks = blocksOf(body);
  return { html: htmlOfBlocks(withLevels(blocks)), images: countImages(body) };
}

/** The lines of a plain text, when they have signs of lists or tabs; `undefined` for a text that the editor reads well. */
export function piecesOfText(text: string): Piece | undefined {
  if (!/^\s*[·•▪◦●○■‣\uf0b7]\s|\t/m.test(text)) return undefined;
  const lines = text
    .split(/\r?\n/)
    .map((line) => element("P", [{ nodeName: "#text", textContent: line, childNodes: [] }]));
  return element("BODY", lines);
}

const element = (nodeName: string, childNodes: Piece[]): Piece => ({ nodeName, childNodes, textContent: null });

function countImages(piece: Piece): number {
  const own = nameOf(piece) === "img" ? 1 : 0;
  return [...piece.childNodes].reduce((sum, child) => sum + countImages(child), own);
}

/** The title of the page is its only heading of the first level, and the text has three levels. */
function withLevels(blocks: readonly Block[]): Block[] {
  const lower = blocks.some((block) => block.kind === "heading" && block.level === 1) ? 1 : 0;
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, level: Math.min(Math.max(block.level + lower, 2), 4) } : block,
  );
}

type Item = Extract<Block, { kind: "item" }>;

function htmlOfBlocks(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (!first) return "";
  if (first.kind !== "item") return blockHtml(first) + htmlOfBlocks(blocks.slice(1));
  const end = blocks.findIndex((block) => block.kind !== "item");
  const items = blocks.slice(0, end === -1 ? undefined : end) as Item[];
  return listHtml(items) + htmlOfBlocks(blocks.slice(items.length));
}

function blockHtml(block: Exclude<Block, Item>): string {
  if (block.kind === "table") return tableHtml(block.rows);
  const inside = htmlOf(block.runs);
  if (block.kind === "heading") return `<h${block.level}>${inside}</h${block.level}>`;
  return block.kind === "quote" ? `<blockquote>${inside}</blockquote>` : `<p>${inside}</p>`;
}

/** The first row is the head: Markdown has no table without one. */
function tableHtml([head = [], ...rows]: Extract<Block, { kind: "table" }>["rows"]): string {
  const plain = head.map((runs) => runs.map((run) => ({ ...run, bold: false })));
  const row = (cells: typeof head, name: string) =>
    `<tr>${cells.map((runs) => `<${name}>${htmlOf(runs)}</${name}>`).join("")}</tr>`;
  return `<table>${row(plain, "th")}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

/** Items one after the other as lists: deeper ones inside the one before them, another kind of sign in a list of its own. */
function listHtml(items: readonly Item[]): string {
  const [first] = items;
  if (!first) return "";
  const isOther = ({ level, number }: Item) =>
    level <= first.level && (number === undefined) !== (first.number === undefined);
  const end = items.findIndex(isOther);
  const own = items.slice(0, end === -1 ? undefined : end);
  const name = first.number === undefined ? "ul" : "ol";
  const start = first.number && first.number > 1 ? ` start="${first.number}"` : "";
  return `<${name}${start}>${itemsHtml(own, first.level)}</${name}>${listHtml(items.slice(own.length))}`;
}

function itemsHtml(items: readonly Item[], level: number): string {
  const [first, ...others] = items;
  if (!first) return "";
  const next = others.findIndex((item) => item.level <= level);
  const inside = others.slice(0, next === -1 ? undefined : next);
  return `<li>${htmlOf(first.runs)}${listHtml(inside)}</li>${itemsHtml(others.slice(inside.length), level)}`;
}
