import type { Env, MarkdownIt, Token } from "markdown-it";
import { slugify } from "../schema/slug.ts";
import { isOpenComment } from "./comments.ts";
import { countFootnotes, MAX_FOOTNOTES, markdownParser } from "./parser.ts";
import { altText } from "./plain-text.ts";
import { type Place, placeIn, type ShownBlock, type Source, shownBlock } from "./shown-block.ts";

/** What a page shows of a Markdown text, and what it does not show as it was meant. */
export interface Reading {
  blocks: ShownBlock[];
  lost: LostWords[];
  code: AccidentalCode[];
  numbers: ChangedNumber[];
}

/** Words of the source that the page does not show. */
export interface LostWords {
  why:
    | "comment"
    /** One that does not end in its block. */
    | "open-comment"
    /** Cells beyond those of the head of the table. */
    | "cells"
    | "uncalled-note"
    /** Another note of the same name is shown. */
    | "repeated-note"
    /** The definition of an address that no link uses. */
    | "definition"
    /** The title of a link or picture. */
    | "title"
    /** Words behind the fence of a code. */
    | "info"
    /** Inside more quotations and lists than the parser reads. */
    | "deep";
  words: string;
  /** Where they begin: a function, because it takes time and only the first of a kind is told. */
  place(): Place;
}

/** A text that spaces at the beginning of its lines, or a fence without an end, make code. */
export interface AccidentalCode extends Place {
  kind: "indented" | "open-fence";
  content: string;
}

/** An item of a list whose number is shown as another than the one that is written. */
export interface ChangedNumber extends Place {
  written: number;
  shown: number;
}

const parser = readingParser();

/** Reads a text with the parser of the pages; nothing of one with more footnotes than are published. */
export function readText(body: string): Reading {
  const reading: Reading = { blocks: [], lost: [], code: [], numbers: [] };
  if (countFootnotes(body) > MAX_FOOTNOTES) return reading;
  const env: ReadingEnv = { blocks: [] };
  parser.parse(body, env);
  const { blocks: tokens, footnotes = {} } = env;
  const notes = new Map(tokens.filter(({ type }) => type === NOTE).map((token) => [labelOf(token), token]));
  const lines = body.split("\n");
  const state: State = { reading, lines, tokens, footnotes, notes, covered: [], line: 0, used: new Set() };
  for (const [index, token] of tokens.entries()) {
    if (token.map && !FRAMES.has(token.type)) cover(token.map, state);
    BLOCKS[token.type]?.(token, state, index);
  }
  addUnused(state);
  addUncovered(state);
  return reading;
}

interface Note {
  tokens?: Token[];
  content?: string;
}

type ReadingEnv = Env & {
  /** All blocks in the order of the source, with the notes and definitions that later steps take away. */
  blocks: Token[];
  footnotes?: { refs?: Record<string, number>; list?: Note[] };
};

interface State {
  reading: Reading;
  lines: readonly string[];
  tokens: readonly Token[];
  footnotes: NonNullable<ReadingEnv["footnotes"]>;
  /** The last definition of each note, which is the one that is shown. */
  notes: ReadonlyMap<string, Token>;
  /** The lines of which a block has the words. */
  covered: boolean[];
  /** Line of the last block or row, from 0. */
  line: number;
  /** The definitions that links and pictures use, by their label. */
  used: Set<string>;
}

/**
 * The parser of the pages, which also keeps where in its block each inline token was parsed (as `map`) and does not join
 * texts, so that an escaped sign can be told from one that was left over.
 */
function readingParser(): MarkdownIt {
  const md = markdownParser({ lenient: true });
  md.inline.State = class extends md.inline.State {
    override push(...of: Parameters<InstanceType<MarkdownIt["inline"]["State"]>["push"]>) {
      const token = super.push(...of);
      token.map = [this.pos, this.pos];
      return token;
    }
    override pushPending() {
      const from = this.pos - this.pending.length;
      const token = super.pushPending();
      token.map = [from, this.pos];
      return token;
    }
  };
  md.inline.ruler2.disable("fragments_join");
  md.core.ruler.disable(["linkify", "text_join"]);
  md.core.ruler.after("block", "keep_blocks", (state) => {
    (state.env as ReadingEnv).blocks = state.tokens.slice();
  });
  return md;
}

type ReadToken = (token: Token, state: State, index: number) => void;

const NOTE = "footnote_reference_open";

const BLOCKS: Readonly<Record<string, ReadToken>> = {
  inline: readBlock,
  tr_open: readRow,
  fence: readFence,
  code_block: ({ content, map }, state) => addCode("indented", content, map, state),
  comment: (token, state) => addLines(isOpenComment(token) ? "open-comment" : "comment", token.map, state),
  ordered_list_open: readNumbers,
  [NOTE]: readNote,
};

/** Blocks of whose lines others have the words. */
const FRAMES: ReadonlySet<string> = new Set([
  ...["bullet_list_open", "ordered_list_open", "list_item_open", "blockquote_open"],
]);

function cover([from, to]: [number, number], state: State): void {
  state.line = from;
  for (let line = from; line < to; line++) state.covered[line] = true;
}

function add(why: LostWords["why"], words: string, place: () => Place, { reading }: State): void {
  if (/[\p{L}\p{N}]/u.test(words)) reading.lost.push({ why, words: words.trim(), place });
}

/** Adds the whole of some lines. */
function addLines(why: LostWords["why"], map: Token["map"], state: State): void {
  const [from, to] = map ?? [state.line, state.line + 1];
  add(why, state.lines.slice(from, to).join("\n"), () => beginningOf(from, state), state);
}

function addCode(kind: AccidentalCode["kind"], content: string, map: Token["map"], state: State): void {
  if (/\p{L}/u.test(content)) state.reading.code.push({ kind, content, ...beginningOf(map?.[0] ?? 0, state) });
}

function beginningOf(line: number, { lines }: State): Place {
  return { line: line + 1, column: (lines[line] ?? "").search(/\S|$/) + 1 };
}

/** What stands in a row behind its last cell that is shown. */
function readRow({ map }: Token, state: State, index: number): void {
  const line = state.lines[map?.[0] ?? 0] ?? "";
  let end = 0;
  for (let at = index + 1; state.tokens[at] && state.tokens[at]?.type !== "tr_close"; at++) {
    const { type, content } = state.tokens[at] as Token;
    if (type === "inline") end = Math.max(end, afterCell(line, content, end));
  }
  const rest = line.slice(end).replace(/^[\s|]+|[\s|]+$/g, "");
  const place = { line: (map?.[0] ?? 0) + 1, column: line.indexOf(rest, end) + 1 };
  add("cells", rest, () => place, state);
}

function afterCell(line: string, cell: string, from: number): number {
  const written = cell.replaceAll("|", "\\|");
  const at = line.indexOf(written, from);
  // The bar behind the cell.
  return at < 0 ? from : line.indexOf("|", at + written.length) + 1 || line.length;
}

function readFence({ content, info, map, markup }: Token, state: State): void {
  const [from, to] = map ?? [0, 0];
  const last = (state.lines[to - 1] ?? "").replace(/^[\s>]*/, "").trimEnd();
  const isClosed = to - from > 1 && last.startsWith(markup) && last.replaceAll(markup.charAt(0), "") === "";
  if (!isClosed) addCode("open-fence", content, map, state);
  // The name of a language is one word.
  if (!/^\s*[\w+#.-]*\s*$/.test(info)) add("info", info, () => beginningOf(from, state), state);
}

/** Numbers that are all the same are left to the page to count. */
function readNumbers(list: Token, state: State, index: number): void {
  const first = Number(list.attrGet("start") ?? 1);
  const items = state.tokens
    .slice(index + 1, endOf(index, state))
    .filter(({ type, level }) => type === "list_item_open" && level === list.level + 1);
  const at = items.findIndex(({ info }, place) => Number(info) !== first + place);
  const changed = items[at];
  if (!changed || items.every(({ info }) => info === items[0]?.info)) return;
  state.reading.numbers.push({
    written: Number(changed.info),
    shown: first + at,
    ...beginningOf(changed.map?.[0] ?? 0, state),
  });
}

/** A note is shown when it is called; of two with one name, the last. */
function readNote(token: Token, state: State, index: number): void {
  const isCalled = (state.footnotes.refs?.[`:${labelOf(token)}`] ?? -1) >= 0;
  if (isCalled && state.notes.get(labelOf(token)) === token) return;
  const maps = state.tokens.slice(index + 1, endOf(index, state)).flatMap(({ map }) => (map ? [map] : []));
  const [from = state.line] = maps[0] ?? [];
  addLines(isCalled ? "repeated-note" : "uncalled-note", [from, maps.at(-1)?.[1] ?? from], state);
}

/** The index of the token that closes another. */
function endOf(open: number, { tokens }: State): number {
  const { type = "", level } = tokens[open] ?? {};
  const close = type.replace("_open", "_close");
  let at = open + 1;
  while (at < tokens.length && !(tokens[at]?.type === close && tokens[at]?.level === level)) at++;
  return at;
}

const labelOf = ({ meta }: Token) => (meta as { label: string }).label;

function addUnused(state: State): void {
  const defined = new Set<string>();
  for (const token of state.tokens.filter(({ type }) => type === "reference_definition")) {
    const label = labelOf(token);
    if (!state.used.has(label) || defined.has(label)) addLines("definition", token.map, state);
    defined.add(label);
  }
}

function addUncovered(state: State): void {
  const at = state.lines.findIndex((line, index) => !state.covered[index] && /\p{L}/u.test(line));
  if (at >= 0) addLines("deep", [at, at + 1], state);
}

const FRAME: Readonly<Record<string, ShownBlock["frame"]>> = {
  heading_open: "heading",
  th_open: "cell",
  td_open: "cell",
};

function readBlock({ children, content, map }: Token, state: State, index: number): void {
  const frame = FRAME[state.tokens[index - 1]?.type ?? ""];
  readInline(children ?? [], { lines: state.lines, content, first: map?.[0] ?? state.line }, state, frame);
}

function readInline(tokens: readonly Token[], source: Source, state: State, frame?: ShownBlock["frame"]): void {
  const block = shownBlock(tokens, source);
  if (block) state.reading.blocks.push(frame ? { ...block, frame } : block);
  for (const [index, token] of tokens.entries()) INLINE[token.type]?.(token, { tokens, index, source, state });
}

interface Within {
  tokens: readonly Token[];
  index: number;
  source: Source;
  state: State;
}

/** What inline tokens say besides their words. */
const INLINE: Readonly<Record<string, (token: Token, within: Within) => void>> = {
  comment: readComment,
  link_open: (token, within) => readAddress(token, () => wordsOfLink(within), within),
  image: (token, within) => {
    readAddress(token, () => altText(token), within);
    const tokens = token.children ?? [];
    for (const [index, inner] of tokens.entries()) INLINE[inner.type]?.(inner, { ...within, tokens, index });
  },
  footnote_ref: ({ meta, map }, { source, state }) => {
    const { id, label } = meta as { id: number; label?: string };
    const { tokens = [], content = "" } = (label === undefined && state.footnotes.list?.[id]) || {};
    if (content) readInline(tokens, { ...source, content, first: { source, offset: map?.[0] ?? 0 } }, state);
  },
};

function readComment(token: Token, { tokens, index, source, state }: Within): void {
  const from = token.map?.[0] ?? 0;
  const words = source.content.slice(from, tokens[index + 1]?.map?.[0]);
  const end = words.indexOf("-->");
  const why = isOpenComment(token) ? "open-comment" : "comment";
  add(why, end < 0 ? words : words.slice(0, end + 3), () => placeIn(source, from), state);
}

/** The definition that a link or picture uses, and its title, unless that says the same as its words. */
function readAddress(token: Token, words: () => string, { source, state }: Within): void {
  const { label } = (token.meta ?? {}) as { label?: string };
  if (label !== undefined) state.used.add(label);
  const title = String(token.attrGet("title") ?? "");
  if (title !== "" && slugify(title) !== slugify(words()))
    add("title", title, () => placeIn(source, token.map?.[0] ?? 0), state);
}

function wordsOfLink({ tokens, index }: Within): string {
  let words = "";
  for (let at = index + 1; tokens[at] && tokens[at]?.type !== "link_close"; at++) words += tokens[at]?.content;
  return words;
}
