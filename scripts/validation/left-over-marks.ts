import { OPAQUE, type ShownBlock, writtenLineOf, writtenOf } from "../markdown/shown-block.ts";
import type { IssueCode } from "./messages/index.ts";

/** A mark that is read as words on the page. */
export interface LeftOver {
  codigo: MarkCode;
  block: ShownBlock;
  /** Where it is in the text of the block. */
  index: number;
  /** The part of the text that it spoils. */
  shown: string;
  /** That part, or its line, as it should be written; `undefined` when what was meant is not certain. */
  right(): string | undefined;
}

export type MarkCode = Extract<
  IssueCode,
  | "html-en-el-texto"
  | "titulo-sin-espacio"
  | "lista-a-la-vista"
  | "enfasis-a-la-vista"
  | "enlace-a-la-vista"
  | "nota-sin-texto"
  | "tabla-a-la-vista"
  | "marca-de-otro-sistema"
>;

interface Kind {
  codigo: MarkCode;
  /** Global; every part that repeats has a limit, so that the time grows with the length of the text. */
  pattern: RegExp;
  /** The right form of what matched, where no other marks are inside it. */
  right?(match: RegExpExecArray): string;
  /** The right form of the whole line of the source, with the marks that it has besides. */
  rightLine?(line: string, match: RegExpExecArray): string;
  /** Whether what matched is that mark. */
  isMark?(match: RegExpExecArray): boolean;
}

/** Spaces that are none for Markdown. */
const SPACE = "[\\u00a0\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff]";
/** What is an address and nothing else. */
const ADDRESS = "(?:https?://|mailto:|tel:|www\\.|/)[^\\s()\\[\\]]{1,500}";
const TAGS =
  "a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|figure|figcaption|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|o:p|p|pre|ref|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video";
const SHORTCODES = "audio|caption|contact-form|embed|gallery|toc|video|vc_\\w{1,40}|et_pb_\\w{1,40}";
const BBCODE = "b|center|code|color|i|img|list|quote|size|u|url";
const LATEX =
  "begin|end|cite|emph|footnote|frac|href|includegraphics|item|label|ref|section|subsection|sqrt|sum|textbf|textit|underline|url";

/** `24-Nov` is a day. */
const DAY = /^\D{0,20}\d{1,2}[-.](?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/i;
const BULLETS = "•·●▪◦‣⁃∙■□➢○♦◆▶►\\uf0a7\\uf0b7\\uf0d8";

const KINDS: readonly Kind[] = [
  {
    codigo: "html-en-el-texto",
    pattern: /<(b|strong|i|em)>([^<>\n]{1,300})<\/\1>/giu,
    right: (match) => emphasis(match, /^[bs]/i.test(match[1] ?? "") ? "**" : "*", match[2] ?? ""),
  },
  {
    codigo: "html-en-el-texto",
    pattern: /<a (?:[^<>\n]{0,200} )?href=["']?([^"'<>\s]{1,500})["']?[^<>\n]{0,200}>([^<>\n]{1,300})<\/a>/giu,
    right: ([, address = "", words = ""]) => linkTo(words, address),
  },
  {
    codigo: "html-en-el-texto",
    pattern: new RegExp(
      `</?(?:${TAGS})(?:\\s[^<>]{0,300})?/?>|<[!?][a-z[][^<>\\n]{0,300}|&(?:nbsp|amp|lt|gt|quot|iquest|iexcl|[aeiou]acute|[nu](?:tilde|uml));?(?![\\w=])`,
      "giu",
    ),
  },
  {
    codigo: "titulo-sin-espacio",
    pattern: new RegExp(
      `^(?:${SPACE}{0,20}(#{1,6})${SPACE}{1,20}|${SPACE}{1,20}(#{1,6})[ \\t]|(#{2,6}))(?=[^\\s#])[^\\n]{1,200}`,
      "gmu",
    ),
    rightLine: (line) => line.replace(new RegExp(`^${SPACE}*(#{1,6})(?:${SPACE}|\\s)*`, "u"), "$1 "),
  },
  {
    codigo: "lista-a-la-vista",
    pattern: new RegExp(
      `^${SPACE}{0,20}(?:[${BULLETS}](?=\\s{0,20}[^\\s${BULLETS}])|o(?:\\t|${SPACE})|[-+*]${SPACE}{1,20}(?=\\S)|-(?=[\\p{L}¿¡«“("${OPAQUE}]))`,
      "gmu",
    ),
    rightLine: (line) => line.replace(new RegExp(`^${SPACE}*(?:[${BULLETS}*+-]|o(?=\\s))(?:\\s|${SPACE})*`, "u"), "- "),
  },
  {
    codigo: "lista-a-la-vista",
    pattern: new RegExp(
      `^${SPACE}{0,20}(\\d{1,3})(?:(?:\\.-|-)(?:\\s|${SPACE}){1,20}(?=[\\p{Lu}\\p{Ll}]{2})|(?:\\.-|[-.)])(?=\\p{Lu}\\p{Ll})|[.)]${SPACE}{1,20}(?=\\p{L}))`,
      "gmu",
    ),
    isMark: ({ input, index }) => !DAY.test(input.slice(index, index + 30)),
    rightLine: (line, [, number]) =>
      line.replace(new RegExp(`^${SPACE}*\\d{1,3}[-.)]{1,2}(?:\\s|${SPACE})*`, "u"), `${number}. `),
  },
  { codigo: "lista-a-la-vista", pattern: /^\d{1,2}[.)][ \t][^\n]{1,500}(?=\n\d{1,2}[.)][ \t])/gmu },
  {
    // Two lines or more that begin with the same sign would be one paragraph.
    codigo: "lista-a-la-vista",
    pattern:
      /^(?:([–—✓✔✅☑]|\p{Extended_Pictographic})\ufe0f?[ \t\u00a0]|\*(?=[\p{L}¿¡«]))[^\n]{1,500}(?=\n(?:\1\ufe0f?[ \t\u00a0]|\*[\p{L}¿¡«]))/gmu,
    isMark: ([whole, sign]) => sign !== undefined || whole.indexOf("*", 1) < 0,
    rightLine: (line, [, sign = "*"]) => `- ${line.slice(sign.length).replace(/^[\ufe0f\s]+/u, "")}`,
  },
  {
    codigo: "enfasis-a-la-vista",
    pattern: /\*\*(?!\*)([^*\n]{1,300})\*\*(?!\*)/gu,
    isMark: isEmphasis,
    right: (match) => emphasis(match, "**", match[1] ?? ""),
  },
  {
    codigo: "enfasis-a-la-vista",
    pattern: /(?<![\p{L}\p{N}_])__(?!_)([^_\n]{1,300})__(?![\p{L}\p{N}_])/gu,
    right: (match) => emphasis(match, "**", match[1] ?? ""),
  },
  {
    codigo: "enfasis-a-la-vista",
    pattern:
      /(?<![\p{L}\p{N}*])([*_])(?=[\p{L}¿¡«“("])([^*_\n]{1,200})(?:\s\1(?![\p{L}\p{N}*_])|(?<=[:.!?])\1(?=\p{L}))/gu,
    right: (match) => emphasis(match, match[1] ?? "*", match[2] ?? ""),
  },
  {
    codigo: "enfasis-a-la-vista",
    pattern:
      /(?<![\p{L}\p{N}~/.])(~{1,2})(?=[^\s~])([^~\n]{1,200})(?<=[^\s])\1(?![\p{L}\p{N}~])|(?<!~)~~(?!~)([^~\n]{1,200})~~(?!~)/gu,
    right: (match) => emphasis(match, "~~", match[2] ?? match[3] ?? ""),
  },
  {
    codigo: "enlace-a-la-vista",
    pattern: new RegExp(`\\[([^\\][\\n]{1,300})\\]\\s{1,3}\\((${ADDRESS})\\)`, "gu"),
    right: ([, words = "", address = ""]) => linkTo(words, address),
  },
  {
    codigo: "enlace-a-la-vista",
    pattern: new RegExp(`\\(([^()\\n]{1,300})\\)\\s{0,3}\\[(${ADDRESS})\\]`, "gu"),
    right: ([, words = "", address = ""]) => linkTo(words, address),
  },
  {
    codigo: "enlace-a-la-vista",
    pattern: /\[(https?:\/\/[^\s\][]{1,500})[ \t]([^\][\n]{1,300})\]/gu,
    right: ([, address = "", words = ""]) => linkTo(words, address),
  },
  { codigo: "enlace-a-la-vista", pattern: /\[\[[^\][\n]{1,300}\]\]/gu },
  {
    codigo: "enlace-a-la-vista",
    pattern: /\[[^\][\n^]{1,200}\]\[(?!\d{1,4}\])[\p{L}\p{N} _-]{0,100}\]/gu,
    isMark: ([whole]) => !/^\[\d{1,4}\]/.test(whole),
  },
  { codigo: "nota-sin-texto", pattern: /\[\^[^\s\][]{1,100}\]/gu },
  { codigo: "tabla-a-la-vista", pattern: /^\|[^|\n]{0,500}\|[^\n]{0,500}$/gmu, rightLine: (line) => row(line) },
  { codigo: "tabla-a-la-vista", pattern: /^\|?[ \t]*:?-{2,50}:?[ \t]*\|[ \t|:-]{1,500}$/gmu },
  {
    codigo: "tabla-a-la-vista",
    pattern: /^([^|\n]{1,200}) \| ([^\n]{1,300})\n[^|\n]{1,200} \| [^\n]{1,300}$/gmu,
    isMark: sameBars,
    rightLine: (line) => row(line),
  },
  {
    codigo: "tabla-a-la-vista",
    pattern: /^[^\t\n]{1,200}\t[^\n]{1,300}\n[^\t\n]{1,200}\t[^\n]{1,300}$/gmu,
    rightLine: (line) => row(line.replace(/\s*\t\s*/g, " | ")),
  },
  { codigo: "tabla-a-la-vista", pattern: /^\+[-=+]{3,500}\+$/gmu },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /^(={2,6})[ \t]*([^=\n]{1,200}?)[ \t]*\1$/gmu,
    right: ([, level = "", words = ""]) => `${"#".repeat(level.length)} ${words}`,
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /'''([^'\n]{1,300})'''/gu,
    right: (match) => emphasis(match, "**", match[1] ?? ""),
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /(?<!')''(?!')([^'\n]{1,300})''(?!')/gu,
    right: (match) => emphasis(match, "*", match[1] ?? ""),
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /==(?=[^\s=])([^=\n]{1,300})(?<=[^\s=])==/gu,
    right: (match) => emphasis(match, "**", match[1] ?? ""),
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /\\text(bf|it)\{([^{}\n]{1,300})\}/gu,
    right: (match) => emphasis(match, match[1] === "bf" ? "**" : "*", match[2] ?? ""),
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: /^\[[ xX]\][ \t]+([^\n]{1,500})$/gmu,
    rightLine: (line) => line.replace(/^\[.\][ \t]+/, "- "),
  },
  {
    codigo: "marca-de-otro-sistema",
    pattern: new RegExp(
      [
        `\\\\(?:${LATEX})(?![a-z])`,
        "\\$\\$[^$\\n]{1,300}\\$\\$|^\\$\\$$",
        "\\{\\{(?:[^{}\\n]{0,100}\\}\\})?|\\}\\}|\\{%(?:[^{}\\n]{0,100}%\\})?|%\\}|\\{[:#.][a-z][^{}\\n]{0,100}\\}",
        "^:::[^\\n]{0,60}|^!!! \\w[^\\n]{0,60}|^\\{\\||^\\|\\}|^#\\+\\w{1,30}:|^\\.\\. \\w{1,30}::",
        `\\[/?(?:${SHORTCODES})(?:[ =][^\\]\\n]{0,200})?\\]|\\[/(?:${BBCODE})\\]|\\[(?:url|color|size|img)=`,
        "\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\\]|__(?:NO)?TOC__",
        "`{2,}|(?<![\\p{L}\\p{N}])`(?=\\p{L})",
      ].join("|"),
      "gimu",
    ),
  },
];

/** A quick look, because most blocks have no sign that could be a mark. */
const SUSPECT = new RegExp(
  `[*_~#<>{}[\\]\\\\|\`+\\t]|==|''|&|\\$\\$|:::|!!!|^\\s*(?:[${BULLETS}–—-]|\\d{1,3}[-.)]|o\\s|\\.\\.|${SPACE}|\\p{Extended_Pictographic})`,
  "mu",
);

/** The marks that are left over in the blocks of a text, block by block. */
export function leftOverMarks(blocks: readonly ShownBlock[]): LeftOver[] {
  const suspects = blocks.filter(({ text }) => SUSPECT.test(text)).map(marksIn);
  return [...suspects.flatMap(({ found }) => found), ...unpairedStars(suspects)];
}

/** A block, what was found in it, and its text without that. */
interface Searched {
  block: ShownBlock;
  found: LeftOver[];
  rest: string;
}

/** Of one place, only the first of `KINDS`. */
function marksIn(block: ShownBlock): Searched {
  const found: LeftOver[] = [];
  let rest = block.text;
  for (const { codigo, pattern, right, rightLine, isMark } of KINDS) {
    const matches = [...rest.matchAll(pattern)].filter((match) => isMark?.(match) ?? true);
    for (const match of matches) {
      const { index, 0: shown } = match;
      const isPlain = () => writtenOf(block, index, index + shown.length) === shown;
      found.push({
        codigo,
        block,
        index,
        shown,
        right: () => rightLine?.(writtenLineOf(block, index), match) ?? (right && isPlain() ? right(match) : undefined),
      });
    }
    rest = without(rest, matches);
  }
  return { block, found, rest };
}

function without(text: string, matches: readonly RegExpExecArray[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { index, 0: whole } of matches) {
    pieces.push(text.slice(end, index), OPAQUE.repeat(whole.length));
    end = index + whole.length;
  }
  return matches.length > 0 ? pieces.join("") + text.slice(end) : text;
}

/**
 * Two stars that have no other two. Where those behind a word come before those in front of one, they are the signs of a note:
 * `5.000**`, and below `**No aplica los domingos`.
 */
function unpairedStars(searched: readonly Searched[]): LeftOver[] {
  const stars = searched.flatMap(({ block, rest }) =>
    [...rest.matchAll(/(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^\n]{0,60}|(?<=[\p{L}\p{N}\p{P}])\*\*(?![\p{L}\p{N}*])/gu)].map(
      ({ index, 0: shown }) => ({ codigo: "enfasis-a-la-vista" as const, block, index, shown, right: () => undefined }),
    ),
  );
  const [first] = stars;
  const isOpening = first && /^(?:$|[\s\p{P}\p{S}\uE000])/u.test(first.block.text.charAt(first.index - 1));
  return isOpening ? stars.slice(0, 1) : [];
}

/** `5.000** y 6.000**` are two signs of a note. */
function isEmphasis({ input, index, 1: words = "" }: RegExpExecArray): boolean {
  return !(/[\p{L}\p{N}]/u.test(input.charAt(index - 1)) && /^[\s.,;:)]/.test(words));
}

/** Words with their marks next to them, and a space to the words on both sides. */
function emphasis({ input, index, 0: whole }: RegExpExecArray, mark: string, words: string): string {
  const before = /[\p{L}\p{N}]{1,40}$/u.exec(input.slice(Math.max(0, index - 40), index))?.[0];
  const after = /^[\p{L}\p{N}]{1,40}/u.exec(input.slice(index + whole.length, index + whole.length + 40))?.[0];
  return [before, `${mark}${words.trim()}${mark}`, after].filter(Boolean).join(" ");
}

const linkTo = (words: string, address: string) => `[${words.trim()}](${address})`;

/** The row of a table, with a bar at both ends. */
function row(line: string): string {
  return `| ${line.replace(/^\s*\|?\s*|\s*\|?\s*$/g, "")} |`;
}

const barsOf = (line: string | undefined) => line?.split(" | ").length;
function sameBars({ 0: whole }: RegExpExecArray): boolean {
  const [first, second] = whole.split("\n");
  return barsOf(first) === barsOf(second);
}
