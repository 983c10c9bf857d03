import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** What the addresses of a text become. */
export interface Addresses {
  /** The address of a link; `undefined` where only its words stay. */
  readonly link: (href: string) => string | undefined;
  /** A picture and its description; `undefined` where it is left out. */
  readonly picture: (src: string) => { address: string; alt?: string } | undefined;
  /** Whether a web address in the words of a text may become a link. */
  readonly isOutside: (address: string) => boolean;
}

export interface Converted {
  markdown: string;
  /** What of it was left out, by its name: «[gallery]», «formulario». */
  left: readonly string[];
}

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/**
 * The HTML of another site as Markdown of ours: without HTML, styles and programs, with the links and pictures that the
 * addresses let through.
 */
export function markdownOf(html: string, addresses: Addresses): Converted {
  const left = new Set<string>();
  const tree = treeOf(withParagraphs(withoutShortcodes(html, left)));
  if (!tree) return { markdown: "", left: ["todo el texto, que tiene miles de etiquetas una dentro de otra"] };
  const clean = { ...tree, children: blocks(cleaned(tree.children ?? [], { addresses, left, depth: 0, frames: 0 })) };
  const writer = hasWideCell(clean) ? PLAIN_WRITER : WRITER;
  // The packages type their trees; this one is made of the same nodes.
  const written = writer.stringify(writer.runSync(clean as never) as never);
  return { markdown: readable(String(written), addresses), left: [...left] };
}

const parser = unified().use(rehypeParse, { fragment: true });
const writerWith = (table: { tablePipeAlign: boolean }) =>
  unified().use(rehypeRemark).use(remarkGfm, table).use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    listItemIndent: "one",
    rule: "-",
    resourceLink: true,
  });
const WRITER = writerWith({ tablePipeAlign: true });
/** Every cell of a column is filled up to the longest: with a long one, a table of a page would become one of a thousand. */
const PLAIN_WRITER = writerWith({ tablePipeAlign: false });
const WIDE_CELL = 60;

const hasWideCell = ({ tagName, children = [] }: Node): boolean =>
  ((tagName === "td" || tagName === "th") && textIn(children).length > WIDE_CELL) || children.some(hasWideCell);

/** `undefined` for what is nested so deep that the parser, which calls itself for each level, has no room for it. */
function treeOf(html: string): Node | undefined {
  try {
    return parser.parse(html) as unknown as Node;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Shortcodes of WordPress: what they stand for is a program's, and what they stand around stays. */
function withoutShortcodes(html: string, left: Set<string>): string {
  return html
    .replace(/\[embed[^\]]{0,200}\]\s*(https?:\/\/[^\s[\]<]{1,500})\s*\[\/embed\]/gi, '<p><a href="$1">$1</a></p>')
    .replace(/\[(caption|wp_caption)\b[^\]]{0,300}\]((?:(?!\[\/?caption)[\s\S]){0,5000})\[\/\1\]/gi, "$2")
    .replace(SHORTCODE, (whole, name: string) => {
      if (!isShortcode(name, whole)) return whole;
      left.add(`[${name.replace("/", "").toLowerCase()}]`);
      return "";
    });
}

const SHORTCODE = /\[(\/?[a-z][\w-]{1,40})(?:\s[^\][]{0,2000})?\/?\]/gi;
const KNOWN_SHORTCODES =
  /^(?:gallery|embed|video|audio|playlist|youtube|contact-form[\w-]*|wpforms|ninja_form|rev_slider|slider|table|tablepress|pdf|pdf-embedder|googlemaps|map|button|tabs?|accordion|toggle|column|row|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|elementor[\w-]*|smartslider3|metaslider|wpdm_\w+|download\w*|sitemap|caption|wp_caption|gview|iframe|gravityform|formidable)$/i;
/** Words in square brackets are a shortcode when WordPress has one of the name, or when they say something of it with `=`. */
const isShortcode = (name: string, whole: string) =>
  KNOWN_SHORTCODES.test(name.replace("/", "")) || /\s[\w-]+=["'“”]?/.test(whole) || /_/.test(name);

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|blockquote|pre|section|article|header|footer|aside|figure|figcaption|hr|form|iframe|script|style|dl|dt|dd|center|!--)\b/i;

/** The classic editor keeps no paragraphs: WordPress makes them of empty lines. */
function withParagraphs(html: string): string {
  if (/<!-- wp:|<p[\s>]/i.test(html)) return html;
  return html
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n+/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => (BLOCK.test(piece) ? piece : `<p>${piece.replace(/\n/g, "<br>")}</p>`))
    .join("\n");
}

interface Cleaning {
  addresses: Addresses;
  left: Set<string>;
  depth: number;
  /** How many quotations and lists it is in: each writes something at the beginning of every line. */
  frames: number;
  /** Whether it is in a cell of a table, which has one line. */
  isCell?: boolean;
}

/** What is a program's, or is not read. */
const UNREAD = new Set(
  "script style noscript template svg canvas object embed applet link meta title head base map area math".split(" "),
);
/** Of nested elements; deeper ones are nobody's writing. */
const DEEPEST = 100;
const FRAME = /^(?:blockquote|ul|ol|li)$/;
const MOST_FRAMES = 10;

function cleaned(nodes: readonly Node[], how: Cleaning): Node[] {
  if (how.depth > DEEPEST) return [];
  return nodes.flatMap((node): Node[] => {
    if (node.type === "text") return [{ type: "text", value: textOf(node.value ?? "") }];
    if (node.type !== "element" || isHidden(node)) return [];
    return cleanedElement(node, { ...how, depth: how.depth + 1 });
  });
}

function cleanedElement(node: Node, how: Cleaning): Node[] {
  const name = node.tagName ?? "";
  if (UNREAD.has(name)) return [];
  const own = OWN_READING.get(name);
  if (own) return own(node, how);
  const frames = how.frames + Number(FRAME.test(name));
  const inside = cleaned(node.children ?? [], { ...how, frames });
  if (frames > MOST_FRAMES) return inside;
  if (how.isCell && OWN_LINE.test(name)) return [text(" "), ...inside, text(" ")];
  if (WITHOUT_LOOK.test(name)) return inside;
  // The title of the page is its only heading of the first level.
  if (/^h[1-6]$/.test(name)) return [element(name === "h1" ? "h2" : name, withoutBold(inside))];
  if (LOOK.test(name) && textIn(inside).trim() === "") return inside;
  const start = name === "ol" ? node.properties?.start : undefined;
  return [element(name, inside, start ? { start } : {})];
}

type Read = (node: Node, how: Cleaning) => Node[];

const leftOut =
  (what: string): Read =>
  (_node, { left }) => {
    left.add(what);
    return [];
  };

/** Elements that become something else than themselves. */
const OWN_READING: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["input", leftOut("un formulario")],
  ["select", leftOut("un formulario")],
  ["textarea", leftOut("un formulario")],
  ["button", leftOut("un botón")],
  ["iframe", (node, how) => played(node, "Contenido de otro sitio", how)],
  ["video", (node, how) => played(node, "Video", how)],
  ["audio", (node, how) => played(node, "Audio", how)],
  ["a", (node, how) => linked(node, cleaned(node.children ?? [], how), how)],
  ["img", (node, how) => pictured(node, how)],
  ["table", (node, how) => table(node, how)],
  ["br", (_node, { isCell }) => [isCell ? text(" ") : element("br", [])]],
  ["q", (node, how) => [text("«"), ...cleaned(node.children ?? [], how), text("»")]],
]);

/** What has lines of its own, for which a cell of a table has no room. */
const OWN_LINE = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|dl|dt|dd|section|hr)$/;
/** What only looks otherwise, or is only a frame. */
const WITHOUT_LOOK =
  /^(?:code|pre|kbd|samp|tt|u|ins|mark|small|big|font|span|label|abbr|cite|dfn|var|time|data|sub|sup|bdo|bdi|o:p|form)$/;
const LOOK = /^(?:b|strong|i|em|s|del|strike)$/;

const text = (value: string): Node => ({ type: "text", value });
const element = (tagName: string, children: Node[], properties: Record<string, unknown> = {}): Node => ({
  type: "element",
  tagName,
  properties,
  children,
});
const textIn = (nodes: readonly Node[]): string =>
  nodes.map((node) => node.value ?? textIn(node.children ?? [])).join("");
const hasPicture = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.tagName === "img" || hasPicture(node.children ?? []));
const withoutBold = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) =>
    node.tagName === "strong" || node.tagName === "b" ? withoutBold(node.children ?? []) : [node],
  );

/** What looks like a tag in the words of a text would look like one to whoever corrects it. */
function textOf(value: string): string {
  return value
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}|\ufffe|\uffff/gu, "")
    .replace(/<[!/?a-zA-Z][^<>]{0,1000}>/g, " ");
}

function isHidden({ properties = {} }: Node): boolean {
  return (
    properties.hidden !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(String(properties.style ?? ""))
  );
}

function played(node: Node, words: string, { addresses, left }: Cleaning): Node[] {
  const sources = [node, ...(node.children ?? [])].map(({ properties }) =>
    String(properties?.src ?? "").replace(/^\/\//, "https://"),
  );
  const href = sources
    .filter(Boolean)
    .map((src) => addresses.link(src))
    .find((address) => address !== undefined);
  if (href === undefined) {
    left.add(words.toLowerCase());
    return [];
  }
  return [element("p", [element("a", [text(words)], { href })])];
}

function linked(node: Node, inside: Node[], { addresses }: Cleaning): Node[] {
  const href = node.properties?.href === undefined ? undefined : addresses.link(String(node.properties.href).trim());
  const words = textIn(inside).trim();
  // A picture that leads to itself in large leads nowhere here.
  if (href === undefined || words === "" || hasPicture(inside)) return inside;
  return [element("a", inside, { href })];
}

function pictured(node: Node, { addresses }: Cleaning): Node[] {
  const { src, alt, dataSrc } = node.properties ?? {};
  const found = addresses.picture(String(dataSrc ?? src ?? "").trim());
  const own = textOf(String(alt ?? ""))
    .replace(/\s+/g, " ")
    .trim();
  const words = isFileName(own) ? "" : own;
  if (!found) return [];
  return [element("img", [], { src: found.address, alt: words || found.alt || "" })];
}

/** What WordPress writes when nobody described a picture. */
const isFileName = (alt: string) => /^[\w-]*\d[\w-]*$|\.(?:jpe?g|png|gif|webp)$/i.test(alt);

/** Each cell is one line, and the first row is the head: Markdown has no other table. A frame around a text is none. */
function table(node: Node, how: Cleaning): Node[] {
  const rows = rowsOf(node);
  const cells = rows.map((row) => (row.children ?? []).filter(({ tagName }) => tagName === "td" || tagName === "th"));
  const width = Math.max(0, ...cells.map((row) => row.reduce((sum, cell) => sum + span(cell), 0)));
  if (how.isCell) return cells.flat().flatMap((cell) => [text(" "), ...cleaned(cell.children ?? [], how), text(" ")]);
  if (width <= 1)
    return cells
      .flat()
      .flatMap((cell) =>
        blocks(cleaned(cell.children ?? [], how)).map((each) => (each.type === "text" ? element("p", [each]) : each)),
      );
  const filled = cells.map((row) => {
    const line = row.flatMap((cell) => [
      squeezed(cleaned(cell.children ?? [], { ...how, isCell: true })),
      ...Array.from({ length: span(cell) - 1 }, (): Node[] => []),
    ]);
    return [...line, ...Array.from({ length: width - line.length }, (): Node[] => [])];
  });
  const kept = filled.filter((row) => row.some((cell) => textIn(cell).trim() !== "" || hasPicture(cell)));
  const [head, ...others] = kept;
  if (!head) return [];
  return [
    element("table", [
      element("thead", [
        element(
          "tr",
          head.map((cell) => element("th", withoutBold(cell))),
        ),
      ]),
      element(
        "tbody",
        others.map((row) =>
          element(
            "tr",
            row.map((cell) => element("td", cell)),
          ),
        ),
      ),
    ]),
  ];
}

const rowsOf = (node: Node): Node[] =>
  (node.children ?? []).flatMap((child) =>
    child.tagName === "tr" ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.tagName ?? "") ? rowsOf(child) : [],
  );
const span = ({ properties }: Node) => Math.min(Math.max(Number(properties?.colSpan) || 1, 1), 60);

/** Without the spaces at the ends of a cell. */
function squeezed(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => (node.type === "text" ? text((node.value ?? "").replace(/\s+/g, " ")) : node));
}

const BULLET = /^\s*(?:[·•▪◦●■§\uf0b7\uf0a7]|[-–](?=\s))\s*/u;

/** Paragraphs that are items of a list by their first sign alone, as Word writes them, become a list. */
function blocks(nodes: readonly Node[]): Node[] {
  const grouped: Node[] = [];
  for (const node of nodes) {
    const last = grouped.at(-1);
    const list = last?.properties?.signs ? last : undefined;
    const item = signedItem(node);
    if (item && list) list.children?.push(item);
    else if (item) grouped.push(element("ul", [item], { signs: true }));
    else if (!(list && isSpace(node))) grouped.push(node);
  }
  return grouped;
}

const isSpace = (node: Node) => node.type === "text" && (node.value ?? "").trim() === "";

/** A paragraph that begins with a sign, as an item without it. */
function signedItem(node: Node): Node | undefined {
  const first = node.tagName === "p" ? firstText(node) : undefined;
  if (!first || !BULLET.test(first.value ?? "")) return undefined;
  first.value = (first.value ?? "").replace(BULLET, "");
  return element("li", node.children ?? []);
}

function firstText(node: Node): Node | undefined {
  for (const child of node.children ?? []) {
    if (child.type === "text" && (child.value ?? "").trim() === "") continue;
    return child.type === "text" ? child : firstText(child);
  }
  return undefined;
}

/** Without the escapes that only other dialects need. Own addresses keep theirs: they are words, and lead nowhere. */
function readable(markdown: string, { isOutside }: Addresses): string {
  const plain = markdown
    .replace(/\b(https?)\\:(\/\/[^\s<>()]+)/g, (whole, scheme: string, rest: string) =>
      isOutside(`${scheme}:${rest.replaceAll("\\", "")}`) ? `${scheme}:${rest}` : whole,
    )
    .replace(/([\w.-])\\@(?=\w)/g, "$1@")
    .replace(/\bwww\\\./g, "www.")
    .replace(/\\&(?![#\w]+;)/g, "&")
    .replace(/&#x20;/g, "")
    .replace(/^[ \t]*<!-- -->[ \t]*$/gm, "");
  return (
    withoutTags(plain)
      // Without what stands before it, a run of spaces would be read again from each of its own.
      .replace(/(?<![ \t])[ \t]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}

const TAG = /^\\?<[!/?a-zA-Z][^<>\n]{0,300}>$/;
/** Before each `<` with its escape, and behind what ends a tag or shows that there is none. */
const PIECES = /(?=\\<)|(?<!\\)(?=<)|(?<=[>\n])/;

/** Without what still looks like a tag, also when it is made of what stood around another: each piece is met once. */
function withoutTags(text: string): string {
  const over: string[] = [];
  /** What may still become a tag, each from its `<` on. */
  let open: string[] = [];
  for (const piece of text.split(PIECES)) {
    const whole = /^\\?</.test(piece) ? piece : (open.pop() ?? "") + piece;
    if (TAG.test(whole)) continue;
    open.push(whole);
    if (!/[>\n]$/.test(piece)) continue;
    for (const each of open) over.push(each);
    open = [];
  }
  return [...over, ...open].join("");
}
