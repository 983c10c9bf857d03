import type { Env, MarkdownIt, Token } from "markdown-it";
import type { ResponsiveImage } from "../images/image.ts";
import { pictureHtml } from "../images/picture.ts";
import { slugify } from "../schema/slug.ts";
import { resolveLink } from "./address.ts";
import { markdownParser } from "./parser.ts";

/** What a text may point at. */
export interface LinkTargets {
  addresses: ReadonlySet<string>;
  images: ReadonlyMap<string, ResponsiveImage>;
}

type PageEnv = {
  site: LinkTargets;
  /** Address of the page that shows the text. */
  url: string;
  /** Anchors already given to a heading. */
  anchors: Set<string>;
  /** Closing tags of the links that are open. */
  closings: string[];
  /** How many levels the headings go down, so that the highest has the level that the page wants. */
  shift: number;
};

const parser = withRules(markdownParser());

/**
 * The HTML of a document's text: headings from `topLevel` (default `h2`) with anchors, pictures in several sizes, wide tables that scroll,
 * links to pages that are not public shown as plain text.
 */
export function renderMarkdown(site: LinkTargets, document: { url: string; body: string }, topLevel = 2): string {
  const env: PageEnv = { site, url: document.url, anchors: new Set(), closings: [], shift: 0 };
  const tokens = parser.parse(document.body, env);
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  env.shift = levels.length > 0 ? topLevel - levels.reduce((least, level) => Math.min(least, level)) : 0;
  return parser.renderer.render(tokens, parser.options, env);
}

function withRules(md: MarkdownIt): MarkdownIt {
  const { rules } = md.renderer;

  rules.heading_open = (tokens, index, _options, env) => {
    const text = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    return `<${headingTag(tokens[index]?.tag, pageEnv(env))} id="${uniqueAnchor(text, pageEnv(env).anchors)}">`;
  };
  rules.heading_close = (tokens, index, _options, env) => `</${headingTag(tokens[index]?.tag, pageEnv(env))}>\n`;

  rules.table_open = () => '<div class="tabla" role="region" aria-label="Tabla" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";

  // The content security policy allows no style attribute, which is how markdown-it aligns columns.
  for (const cell of ["th_open", "td_open"] as const) {
    rules[cell] = (tokens, index) => {
      const token = tokens[index] as Token;
      const isNumeric = /right/.test(String(token.attrGet("style") ?? ""));
      return `<${token.tag}${isNumeric ? ' class="numero"' : ""}>`;
    };
  }

  rules.image = (tokens, index, _options, env) => {
    const token = tokens[index];
    const image = pageEnv(env).site.images.get(String(token?.attrGet("src")));
    return image ? pictureHtml(image, token?.content ?? "") : md.utils.escapeHtml(token?.content ?? "");
  };

  rules.link_open = (tokens, index, _options, env) => {
    const { site, url, closings } = pageEnv(env);
    const target = resolveLink(String(tokens[index]?.attrGet("href") ?? ""), url);
    const alive = target.kind !== "page" || site.addresses.has(target.path);
    closings.push(alive ? "</a>" : "</span>");
    return alive ? `<a href="${md.utils.escapeHtml(target.href)}">` : '<span class="sin-enlace">';
  };
  rules.link_close = (_tokens, _index, _options, env) => pageEnv(env).closings.pop() ?? "";

  rules.footnote_block_open = () => '<section class="notas" aria-label="Notas"><ol>\n';
  rules.footnote_anchor = (tokens, index) => {
    const { id, subId } = (tokens[index] as Token).meta as { id: number; subId: number };
    const reference = `fnref${id + 1}${subId > 0 ? `:${subId}` : ""}`;
    return ` <a href="#${reference}" aria-label="Volver al texto de la nota ${id + 1}">↩</a>`;
  };
  return md;
}

/** What `renderMarkdown` put in markdown-it's untyped bag. */
const pageEnv = (env: Env | undefined) => env as PageEnv;

function headingTag(tag: string | undefined, { shift }: PageEnv): string {
  return `h${Math.min(6, Number(tag?.slice(1) ?? 2) + shift)}`;
}

/** An anchor made of the heading's words; the second of the same words ends in `-2`. */
function uniqueAnchor(text: string, taken: Set<string>): string {
  const base = slugify(text) || "seccion";
  let anchor = base;
  for (let count = 2; taken.has(anchor); count++) anchor = `${base}-${count}`;
  taken.add(anchor);
  return anchor;
}
