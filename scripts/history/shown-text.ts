import createParser, { type MarkdownIt, type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { countFootnotes, isAllowedLink, MAX_FOOTNOTES } from "../markdown/parser.ts";
import { altText } from "../markdown/plain-text.ts";
import { squeeze } from "../schema/measured.ts";

/** What citizens read in a Markdown text: equal for two texts that read the same. */
export interface ShownText {
  /** The words in order, with a sign for each picture and for the cells and rows of tables. */
  words: string;
  links: readonly Link[];
  pictures: readonly Picture[];
}

interface Link {
  /** Where it leads; without the path when that is a file of `content/media/`. */
  address: string;
  file?: string;
  /** The characters that it covers, without white space. */
  from: number;
  to: number;
}

interface Picture {
  file: string;
  alt: string;
}

/**
 * The dialect of the pages, kept apart from it: a later change of the pages' dialect must not change which edits of months
 * that are over count. `tests/history/shown-text.test.ts` holds what it reads, which an update of a library must not change
 * either.
 */
function reportParser(): MarkdownIt {
  const parser = createParser({ html: false, linkify: true, typographer: false });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.validateLink = isAllowedLink;
  return parser;
}

const parser = reportParser().use(footnotes);
const parserWithoutNotes = reportParser();

const PICTURE = "\uFFFC";
const ROW = " \u001E ";
const CELL = " \u001F ";

/** What nobody sees: hyphens and spaces without width, which word processors leave. */
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const NOT_COUNTED = /[\s\u00AD\u200B\u2060]+/g;

/** A text in which only what is seen matters. */
export const seen = (text: string) => squeeze(text.replace(INVISIBLE, ""));

/**
 * Reads a Markdown text as its page shows it. Emphasis, headings, items and paragraphs are marks, not words, and white space
 * is nothing; the numbers of items and notes are words.
 * @param pageUrl address of the page, against which links are resolved
 */
export function shownText(body: string, pageUrl: string): ShownText {
  const state: State = { pageUrl, pieces: [], measured: 0, length: 0, links: [], pictures: [], lists: [] };
  // A text with so many notes is not published, and reading them takes too long.
  const md = countFootnotes(body) > MAX_FOOTNOTES ? parserWithoutNotes : parser;
  for (const token of md.parse(body.normalize("NFC"), {})) {
    BLOCKS[token.type]?.(token, state);
    state.pieces.push(" ");
  }
  return { words: seen(state.pieces.join("")), links: state.links, pictures: state.pictures };
}

interface State {
  pageUrl: string;
  pieces: string[];
  /** How many pieces are measured, and their characters without white space. */
  measured: number;
  length: number;
  links: Link[];
  pictures: Picture[];
  /** The next number of each open list; `undefined` for one without numbers. */
  lists: (number | undefined)[];
  open?: Omit<Link, "to">;
}

type ReadToken = (token: Token, state: State) => void;

const addContent: ReadToken = ({ content }, state) => state.pieces.push(content);
const addRow: ReadToken = (_token, state) => state.pieces.push(ROW);
const addCell: ReadToken = (_token, state) => state.pieces.push(CELL);
const closeList: ReadToken = (_token, { lists }) => {
  lists.pop();
};

/** What is read of each kind of block; the others are only marks. */
const BLOCKS: Readonly<Record<string, ReadToken>> = {
  inline: ({ children }, state) => {
    for (const child of children ?? []) readInline(child, state);
  },
  fence: addContent,
  code_block: addContent,
  tr_open: addRow,
  table_close: addRow,
  th_open: addCell,
  td_open: addCell,
  bullet_list_open: (_token, { lists }) => lists.push(undefined),
  ordered_list_open: (token, { lists }) => lists.push(Number(token.attrGet("start") ?? 1)),
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open: (_token, state) => addNumber(state),
  footnote_open: (token, { pieces }) => pieces.push(`${noteOf(token).id + 1}. `),
};

function addNumber(state: State): void {
  const number = state.lists.pop();
  if (number !== undefined) state.pieces.push(`${number}. `);
  state.lists.push(number === undefined ? undefined : number + 1);
}

function readInline(token: Token, state: State): void {
  if (token.type === "link_open") openLink(String(token.attrGet("href") ?? ""), state);
  else if (token.type === "link_close") closeLink(state);
  else if (token.type === "image") readImage(token, state);
  else if (token.type === "softbreak" || token.type === "hardbreak") state.pieces.push(" ");
  else if (token.type === "footnote_ref") {
    const { id, subId } = noteOf(token);
    state.pieces.push(subId > 0 ? `[${id + 1}:${subId}]` : `[${id + 1}]`);
  } else state.pieces.push(token.content);
}

const noteOf = ({ meta }: Token) => meta as { id: number; subId: number };

/** A picture of another site is not shown: its description stands in its place. */
function readImage(token: Token, state: State): void {
  const file = String(token.attrGet("src") ?? "");
  const alt = altText(token);
  const isShown = file.startsWith(MEDIA);
  state.pieces.push(isShown ? PICTURE : alt);
  if (isShown) state.pictures.push({ file, alt: seen(alt) });
}

function openLink(href: string, state: State): void {
  state.open = { ...destination(href, state.pageUrl), from: lengthSoFar(state) };
}

/** Where a link leads; kept apart from the reading of the pages, like the dialect. */
function destination(href: string, pageUrl: string): Pick<Link, "address" | "file"> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("#") || href === "") return { address: href };
  let url: URL;
  try {
    url = new URL(href, `http://x.invalid${pageUrl}`);
  } catch {
    return { address: href };
  }
  const path = url.pathname;
  const tail = url.search + url.hash;
  if (!/\.[a-z0-9]+$/i.test(path)) return { address: (path.endsWith("/") ? path : `${path}/`) + tail };
  return path.startsWith(MEDIA) ? { address: tail, file: path } : { address: path + tail };
}

/** A link around nothing is not seen, and one that continues another is the same. */
function closeLink(state: State): void {
  const { open, links } = state;
  const to = lengthSoFar(state);
  if (!open || open.from === to) return;
  const last = links.at(-1);
  const continues = last?.to === open.from && last.address === open.address && last.file === open.file;
  if (last && continues) last.to = to;
  else links.push({ ...open, to });
}

/** Most texts have few links: what stands between them is measured at once. */
function lengthSoFar(state: State): number {
  const { pieces, measured } = state;
  state.length += pieces.slice(measured).join("").replace(NOT_COUNTED, "").length;
  state.measured = pieces.length;
  return state.length;
}

const MEDIA = "/media/";
