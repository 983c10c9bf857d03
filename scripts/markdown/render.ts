import type { Env, MarkdownIt, Token } from "markdown-it";
import type { ResponsiveImage } from "../images/image.ts";
import { type FileFacts, fileFacts } from "../words/file-facts.ts";
import { resolveLink, type Target } from "./address.ts";
import { uniqueAnchor } from "./heading-anchors.ts";
import { markdownParser } from "./parser.ts";
import { altText } from "./plain-text.ts";

/** What a text may point at. */
export interface LinkTargets {
  addresses: Pick<ReadonlySet<string>, "has">;
  images: Pick<ReadonlyMap<string, ResponsiveImage>, "get">;
  /** The other files, by path. */
  files: Pick<ReadonlyMap<string, FileFacts>, "get">;
  /** The address of the site, by which its own pages may be named too. */
  baseUrl?: string;
}

export interface RenderOptions {
  /** The HTML of a picture with its description. */
  picture(image: ResponsiveImage, alt: string): string;
  /** Level of the highest heading. Default 2, below the page's title. */
  topLevel?: number;
  /** The anchors that the page has, to which those of the text are added. Default: none. */
  anchors?: Map<string, number>;
}

type PageEnv = {
  site: LinkTargets;
  picture: RenderOptions["picture"];
  /** Address of the page that shows the text. */
  url: string;
  /** How many times each anchor was asked for. */
  anchors: Map<string, number>;
  /** Closing tags of the links that are open. */
  closings: string[];
  /** How many levels deeper each heading goes, so that the highest has the level that the page asks for. */
  shift: number;
  /** Level of the last heading: the next one is at most one deeper, so that the outline skips no level. */
  level: number;
  /** Text of the last heading, which names the tables below it. */
  heading: string;
  /** How many tables came so far. */
  tables: number;
};

const parser = withRules(markdownParser());

/**
 * The HTML of a document's text: headings with anchors, pictures in several sizes, wide tables that scroll, and links to
 * pages and files that are not public as plain text.
 */
export function renderMarkdown(
  site: LinkTargets,
  document: { url: string; body: string },
  { picture, topLevel = 2, anchors = new Map() }: RenderOptions,
): string {
  const env: PageEnv = {
    site,
    picture,
    url: document.url,
    anchors,
    closings: [],
    shift: 0,
    level: topLevel - 1,
    heading: "",
    tables: 0,
  };
  const tokens = parser.parse(document.body, env);
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  env.shift = levels.length > 0 ? topLevel - levels.reduce((least, level) => Math.min(least, level)) : 0;
  return parser.renderer.render(tokens, parser.options, env);
}

function withRules(md: MarkdownIt): MarkdownIt {
  const { rules } = md.renderer;

  rules.heading_open = (tokens, index, _options, env) => {
    const page = pageEnv(env);
    page.heading = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    const wanted = Number(tokens[index]?.tag.slice(1) ?? 2) + page.shift;
    page.level = Math.min(6, wanted, page.level + 1);
    return `<h${page.level} id="${uniqueAnchor(page.heading, page.anchors)}">`;
  };
  rules.heading_close = (_tokens, _index, _options, env) => `</h${pageEnv(env).level}>\n`;

  rules.table_open = (_tokens, _index, _options, env) => {
    const page = pageEnv(env);
    const name = [`Tabla ${++page.tables}`, page.heading].filter(Boolean).join(": ");
    const id = uniqueAnchor(`Tabla ${page.tables}`, page.anchors);
    return (
      `<div class="tabla" role="region" aria-labelledby="${id}" tabindex="0"><table>` +
      `<caption id="${id}" class="visually-hidden" data-pagefind-ignore>${md.utils.escapeHtml(name)}</caption>\n`
    );
  };
  rules.table_close = () => "</table></div>\n";

  // The content security policy allows no style attribute, which is how markdown-it aligns columns.
  for (const cell of ["th_open", "td_open"] as const) {
    rules[cell] = (tokens, index) => {
      const token = tokens[index] as Token;
      const isNumeric = /right/.test(String(token.attrGet("style") ?? ""));
      const scope = token.tag === "th" ? ' scope="col"' : "";
      return `<${token.tag}${scope}${isNumeric ? ' class="numero"' : ""}>`;
    };
  }

  rules.image = (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const { site, url, picture } = pageEnv(env);
    const image = shownImage(token, url, site);
    const alt = altText(token);
    return image ? picture(image, alt) : md.utils.escapeHtml(alt);
  };

  rules.link_open = (tokens, index, _options, env) => {
    const { site, url, closings } = pageEnv(env);
    const target = resolveLink(String(tokens[index]?.attrGet("href") ?? ""), url, site.baseUrl);
    const isLink = exists(target, site);
    closings.push(isLink ? `${factsOf(target, linkText(tokens, index), site)}</a>` : "</span>");
    return isLink ? `<a href="${md.utils.escapeHtml(target.href)}">` : '<span class="sin-enlace">';
  };
  rules.link_close = (_tokens, _index, _options, env) => pageEnv(env).closings.pop() ?? "";

  rules.footnote_block_open = () => '<div class="notas" role="group" aria-label="Notas"><ol>\n';
  rules.footnote_block_close = () => "</ol></div>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { id, subId } = (tokens[index] as Token).meta as { id: number; subId: number };
    const reference = `fnref${id + 1}${subId > 0 ? `:${subId}` : ""}`;
    return ` <a href="#${reference}" aria-label="Volver al texto de la nota ${id + 1}">↩</a>`;
  };
  return md;
}

/** The picture that a page shows for an image of its text; `undefined` where it shows only the description. */
export function shownImage(
  token: Token,
  url: string,
  { images, baseUrl }: Pick<LinkTargets, "images" | "baseUrl">,
): ResponsiveImage | undefined {
  const target = resolveLink(String(token.attrGet("src") ?? ""), url, baseUrl);
  return target.kind === "file" ? images.get(target.path) : undefined;
}

/** What is shown at the end of a link to a file; the words are the site's, not the document's. */
function factsOf(target: Target, text: string, { images, files }: LinkTargets): string {
  const isDownload = target.kind === "file" && images.get(target.path) === undefined;
  const file = isDownload ? files.get(target.path) : undefined;
  const facts = isDownload && file && fileFacts(target.path, file, text);
  return facts ? ` <span class="archivo" data-pagefind-ignore>(${facts})</span>` : "";
}

/** The text of the link that opens at a token; a link contains no other. */
function linkText(tokens: readonly Token[], index: number): string {
  let text = "";
  for (let at = index + 1; tokens[at] && tokens[at]?.type !== "link_close"; at++) text += tokens[at]?.content;
  return text;
}

/** Files outside `content/media/` are the site's own, and always exist. */
function exists(target: Target, site: LinkTargets): boolean {
  if (target.kind === "page") return site.addresses.has(target.path);
  if (target.kind !== "file" || !target.path.startsWith("/media/")) return true;
  return site.images.get(target.path) !== undefined || site.files.get(target.path) !== undefined;
}

/** What `renderMarkdown` passes through markdown-it's untyped environment. */
const pageEnv = (env: Env | undefined) => env as PageEnv;
