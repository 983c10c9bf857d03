/** A node of a pasted page, of the parts of the DOM that its reading needs. */
export interface Piece {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Piece>;
  getAttribute?(name: string): string | null;
}

/** A stretch of text of one look. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  href?: string;
}

export const nameOf = ({ nodeName }: Piece) => nodeName.toLowerCase();
export const attribute = (piece: Piece, name: string) => piece.getAttribute?.(name) ?? "";

/** What the style of an element says of a property, in lower case; empty when nothing. */
export function styleOf(piece: Piece, property: string): string {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, "i").exec(attribute(piece, "style"));
  return (found?.[1] ?? "").trim().toLowerCase();
}

/** Where Word keeps the sign of a list's item: «·», «1.», with the spaces up to the text. */
export const isListSign = (piece: Piece) => styleOf(piece, "mso-list") === "ignore";

/** Elements whose text is not read. */
const UNREAD = new Set(["#comment", "style", "script", "xml", "head", "title", "template", "svg", "object", "iframe"]);

const isUnread = (piece: Piece) =>
  UNREAD.has(nameOf(piece)) || styleOf(piece, "display") === "none" || styleOf(piece, "mso-hide") === "all";

/** The text inside an element with the looks that our pages have; raised and lowered signs become signs of their own. */
export function runsOf(piece: Piece, look: Omit<Run, "text"> = {}): Run[] {
  const name = nameOf(piece);
  if (name === "#text") return [{ ...look, text: (piece.textContent ?? "").replace(/[\t\n\r ]+/g, " ") }];
  if (name === "br") return [{ text: "\n" }];
  if (isUnread(piece) || isListSign(piece)) return [];
  const inside = lookOf(piece, name, look);
  const runs = [...piece.childNodes].flatMap((child) => runsOf(child, inside));
  const height = styleOf(piece, "vertical-align");
  if (name === "sup" || height === "super") return runs.map((run) => ({ ...run, text: raised(run.text) }));
  if (name === "sub" || height === "sub") return runs.map((run) => ({ ...run, text: inSigns(run.text, LOWERED) }));
  return runs;
}

function lookOf(piece: Piece, name: string, look: Omit<Run, "text">): Omit<Run, "text"> {
  const weight = styleOf(piece, "font-weight");
  const bold = weight ? /^(?:bold|[6-9]00)/.test(weight) : name === "b" || name === "strong" || look.bold;
  const slant = styleOf(piece, "font-style");
  const italic = slant ? slant === "italic" : name === "i" || name === "em" || look.italic;
  const line = styleOf(piece, "text-decoration(?:-line)?");
  const struck = look.struck || /line-through/.test(line) || ["s", "strike", "del"].includes(name);
  return { bold, italic, struck, href: name === "a" ? address(attribute(piece, "href")) : look.href };
}

/** An address that a page can have: not one of the file on somebody's computer, nor of a place in it. */
function address(href: string): string | undefined {
  const [, behind] = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href) ?? [];
  const whole = behind ? decodeURIComponent(behind) : href;
  return /^(?:https?:|mailto:|tel:|\/(?!\/))/i.test(whole) ? whole : undefined;
}

/** «1.º», «2.ª», «m²»: what has no sign of its own is written on the line. */
function raised(text: string): string {
  if (/^[oº°]$/i.test(text.trim())) return "º";
  if (/^[aª]$/i.test(text.trim())) return "ª";
  return inSigns(text, RAISED);
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
const inSigns = (text: string, signs: string) =>
  /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit) : text;

/** The runs as one text: its spaces made single, without those at its ends, and neighbours of one look together. */
export function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    const isOpen = !last || /[ \n]$/.test(last.text);
    const text = run.text === "\n" ? "\n" : run.text.replace(SPACES, " ").replace(isOpen ? /^ / : /^$/, "");
    if (text === "") continue;
    if (last && text !== "\n" && last.text !== "\n" && sameLook(last, run)) last.text += text;
    else tidied.push({ ...run, text });
  }
  return withoutEnds(tidied.map((run) => ({ ...run, text: run.text.replace(SPACES, " ") })));
}

/** A non-breaking space alone keeps a number with its unit; several are a way of moving the text. */
const SPACES = /[ \u00a0]* [ \u00a0]*|\u00a0{2,}/g;

function withoutEnds(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return runs.slice(Math.max(first, 0), last + 1).map((run, index, { length }) => {
    const begun = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? begun.trimEnd() : begun };
  });
}

const sameLook = (one: Run, other: Run) =>
  !one.bold === !other.bold &&
  !one.italic === !other.italic &&
  !one.struck === !other.struck &&
  one.href === other.href;

export const plainOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");

/** Tidy runs as HTML: spaces stand outside of the marks, because within them Markdown does not see these. */
export const htmlOf = (runs: readonly Run[]) => runs.map(runHtml).join("");

function runHtml({ text, bold, italic, struck, href }: Run): string {
  if (text === "\n") return "<br>";
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (core === "") return before;
  const marks = [bold && "strong", italic && "em", struck && "s"].filter((mark) => mark);
  const marked = marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escaped(core));
  return before + (href ? `<a href="${escaped(href)}">${marked}</a>` : marked) + after;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
