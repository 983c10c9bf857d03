import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";

const OPEN = "<!--";
const CLOSE = "-->";

/** Whether a comment runs on past the end of its block. */
export const isOpenComment = ({ type, info }: Token) => type === "comment" && info === "open";

/**
 * Leaves comments, `<!-- to be confirmed -->`, out of a text: each becomes a token that nothing shows. One without its end goes on
 * to the next mark `-->`, in whatever block that is, and otherwise to the end of its paragraph. A comment in code is
 * meant to be read, except where only spaces make it code.
 */
export function comments(md: MarkdownIt): void {
  md.block.ruler.before("table", "comment", commentBlock, { alt: ["paragraph", "reference", "blockquote"] });
  md.inline.ruler.before("html_inline", "comment", inlineComment);
  md.core.ruler.after("inline", "comment", hideTheRest);
  md.renderer.rules.comment = () => "";
}

/** A comment that begins a line. What stands behind its end on a later line is read as if it began that line. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith(OPEN, start)) return false;
  const end = nextClose(state, start) + CLOSE.length;
  const isOpen = end > (state.eMarks[endLine - 1] ?? 0);
  const last = isOpen ? endOfParagraph(state, startLine, endLine) : lineOf(state, startLine, end);
  const hasMore = !isOpen && state.src.slice(end, state.eMarks[last]).trim() !== "";
  // The block parser must go on by a line at least: a comment that is a part of one line is left to the inline rule.
  if (hasMore && last === startLine) return false;
  if (silent) return true;
  if (hasMore) beginAt(state, last, end);
  state.line = hasMore ? last : last + 1;
  const token = state.push("comment", "", 0);
  token.block = true;
  token.map = [startLine, state.line];
  token.info = isOpen ? "open" : "";
  return true;
}

/** The last line before an empty one. */
function endOfParagraph(state: StateBlock, from: number, endLine: number): number {
  let line = from;
  while (line + 1 < endLine && !state.isEmpty(line + 1)) line++;
  return line;
}

function lineOf(state: StateBlock, from: number, position: number): number {
  let line = from;
  while ((state.eMarks[line] ?? position) < position) line++;
  return line;
}

function beginAt(state: StateBlock, line: number, position: number): void {
  state.bMarks[line] = position;
  state.tShift[line] = state.skipSpaces(position) - position;
  state.sCount[line] = state.blkIndent;
}

/** Where the next end of a comment is; the last answer is kept, so that many beginnings before one end cost one search. */
function nextClose(state: StateBlock, from: number): number {
  const known = (state.env as Env & { nextClose?: { from: number; at: number } }).nextClose;
  if (known && known.from <= from && from <= known.at) return known.at;
  const found = state.src.indexOf(CLOSE, from);
  const at = found < 0 ? Number.POSITIVE_INFINITY : found;
  Object.assign(state.env, { nextClose: { from, at } });
  return at;
}

function inlineComment(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith(OPEN, pos)) return false;
  const close = src.indexOf(CLOSE, pos);
  const isOpen = close < 0 || close + CLOSE.length > posMax;
  if (!silent) state.push("comment", "", 0).info = isOpen ? "open" : "";
  state.pos = isOpen ? posMax : close + CLOSE.length;
  return true;
}

/** Blocks that go away when they are inside a comment; the frames of lists, quotations and tables stay, empty. */
const HIDDEN: ReadonlySet<string> = new Set(["paragraph_open", "heading_open", "inline", "fence", "code_block", "hr"]);
const CLOSINGS: ReadonlySet<string> = new Set(["paragraph_close", "heading_close"]);

/** Takes out what lies between a comment that is open at the end of its block and its end in another block. */
function hideTheRest(state: StateCore): void {
  const { tokens } = state;
  for (const token of tokens) if (token.type === "code_block") takeFromCode(token);
  if (!tokens.some(leavesOpen)) return;
  const last = tokens.findLastIndex(closes);
  let isHiding = false;
  let isShown = true;
  state.tokens = tokens.filter((token, index) => {
    const isEnd = isHiding && closes(token);
    const opensEnd = token.type.endsWith("_open") && closes(tokens[index + 1]);
    // What closes a heading or paragraph goes with what it has inside.
    if (!CLOSINGS.has(token.type)) isShown = !isHiding || isEnd || opensEnd || !HIDDEN.has(token.type);
    if (isEnd) cutAfterClose(token);
    isHiding = (isHiding && !isEnd) || (leavesOpen(token) && index < last);
    return isShown;
  });
}

function takeFromCode(token: Token): void {
  token.content = token.content.replace(/<!--(?:(?!-->)[\s\S])*(-->)?/g, (_comment, end?: string) => {
    if (end === undefined) token.info = "open";
    return "";
  });
}

const leavesOpen = (token: Token) =>
  isOpenComment(token) ||
  (token.type === "code_block" && token.info === "open") ||
  (token.children ?? []).some(isOpenComment);

/** Whether a block shows the end of a comment. */
function closes(token: Token | undefined): boolean {
  if (token?.type === "inline") return (token.children ?? []).some(isClose);
  return (token?.type === "code_block" || token?.type === "fence") && token.content.includes(CLOSE);
}

const isClose = ({ type, content }: Token) => type === "text" && content.includes(CLOSE);

function cutAfterClose(token: Token): void {
  const after = (text: string) => text.slice(text.indexOf(CLOSE) + CLOSE.length);
  if (token.type !== "inline") token.content = after(token.content);
  const at = token.children?.findIndex(isClose) ?? -1;
  const end = token.children?.[at];
  if (!end) return;
  end.content = after(end.content);
  token.children = openedAgain(token.children ?? [], at);
}

/** The words from `at` on; emphasis and links that begin before it go with what they began in. */
function openedAgain(children: readonly Token[], at: number): Token[] {
  let depth = 0;
  return children.slice(at).filter(({ nesting }) => {
    const isClosingOnly = nesting < 0 && depth === 0;
    if (!isClosingOnly) depth += nesting;
    return !isClosingOnly;
  });
}
