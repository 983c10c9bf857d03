import {
  type CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A text of YAML whose last line ends with a line break, and what was read in it, with its tokens. */
export interface Source {
  text: string;
  document: Document;
}

/** A key of a group with its value, or an item of a list, as it lies in a text. All places are offsets in the text. */
export interface Part {
  /** A group's; an item has none. */
  key?: string;
  value: Node | null;
  /** What the value says. */
  data: unknown;
  /** Where its lines begin: comments right above it are its own. */
  from: number;
  /** Where its lines end, before the last line break: comments below it that stand further in are its own. */
  to: number;
  /** Where its key or dash stands, and how far from the margin that is. */
  start: number;
  column: number;
  /** After its colon or dash. */
  mark: number;
  /** Where its value ends, before a comment on the same line. */
  end: number;
}

type Block = YAMLMap | YAMLSeq;

/** Whether a group or list is written with each part on lines of its own. */
export const isBlock = (node: unknown): node is Block => isCollection(node) && !node.flow;

/** The parts of a group or a list; `undefined` when some are written in a way that is not followed here. */
export function partsOf(source: Source, block: Block): Part[] | undefined {
  const parts = isMap(block) ? groupParts(source, block) : isSeq(block) ? listParts(source, block) : [];
  return parts.length === block.items.length ? parts : undefined;
}

/** Whether something stands before a part on its line: the dash of a list's item, whose first key it is. */
export const isInline = ({ text }: Source, { start }: Part) => text.slice(lineStart(text, start), start).trim() !== "";

/** Where the line of a place ends, before its line break. */
export const lineEnd = (text: string, place: number) => text.indexOf("\n", place);

function groupParts(source: Source, { items }: YAMLMap): Part[] {
  return items.flatMap(({ key, value, srcToken }) => {
    const colon = placeOf("map-value-ind", srcToken?.sep);
    if (!isScalar(key) || !key.range || colon === undefined) return [];
    return [{ key: String(key.value), ...partAt(source, key.range[0], colon, value as Node | null) }];
  });
}

function listParts(source: Source, { items, srcToken }: YAMLSeq): Part[] {
  const tokens = srcToken?.type === "block-seq" ? srcToken.items : [];
  return items.flatMap((value, index) => {
    const dash = placeOf("seq-item-ind", tokens[index]?.start);
    return dash === undefined ? [] : [partAt(source, dash, dash, value as Node | null)];
  });
}

const placeOf = (type: CST.SourceToken["type"], tokens: readonly CST.SourceToken[] = []) =>
  tokens.find((token) => token.type === type)?.offset;

function partAt(source: Source, start: number, sign: number, value: Node | null): Part {
  const { text, document } = source;
  const column = start - lineStart(text, start);
  const mark = sign + 1;
  const end = endOf(source, value, mark);
  const data: unknown = value?.toJS(document) ?? null;
  return {
    value,
    data,
    from: firstLine(text, start, column),
    to: lastLine(text, end, column),
    start,
    column,
    mark,
    end,
  };
}

/** Where a value ends that begins after a mark. */
function endOf(source: Source, value: Node | null, mark: number): number {
  const last = isBlock(value) ? partsOf(source, value)?.at(-1) : undefined;
  if (last) return last.to;
  return Math.max(mark, source.text.slice(0, value?.range?.[1]).trimEnd().length);
}

function firstLine(text: string, start: number, column: number): number {
  let line = lineStart(text, start);
  if (text.slice(line, start).trim() !== "") return start;
  while (line > 0) {
    const above = lineStart(text, line - 1);
    if (commentColumn(text.slice(above, line)) > column) break;
    line = above;
  }
  return line;
}

function lastLine(text: string, end: number, column: number): number {
  let line = lineEnd(text, end);
  for (;;) {
    const below = lineEnd(text, line + 1);
    const indent = commentColumn(text.slice(line + 1, below));
    if (below === -1 || indent <= column || indent === Number.POSITIVE_INFINITY) return line;
    line = below;
  }
}

const lineStart = (text: string, place: number) => text.lastIndexOf("\n", place - 1) + 1;

/** How far from the margin a line that is a comment begins; `Infinity` for any other line. */
const commentColumn = (line: string) => (/^\s*#/.test(line) ? line.indexOf("#") : Number.POSITIVE_INFINITY);
