import matter from "gray-matter";
import { LIMITS } from "../schema/limits.ts";
import { type Issue, issue } from "./issue.ts";

/** A document cut in two. */
export interface Split {
  /** YAML between the fences, and the line of the file at which it begins. */
  matter: string;
  matterLine: number;
  body: string;
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

const refuse = () => {
  throw new Error("Only YAML front matter is accepted.");
};

/**
 * gray-matter only cuts; the YAML is parsed elsewhere, with positions. Its `javascript` engine runs code from the
 * document unless it is replaced (https://github.com/jonschlinkert/gray-matter/issues/131), and without an options object
 * it caches a failed parse and calls it empty the second time (https://github.com/jonschlinkert/gray-matter/issues/166).
 */
const CUT_ONLY = {
  language: "yaml",
  engines: { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
};

/** Cuts a document at its `---` lines, or says what is wrong with them. */
export function splitFrontMatter(archivo: string, text: string): { split: Split } | { issue: Issue } {
  const firstLine = text.slice(0, indexOrEnd(text, "\n"));
  const engine = /^---[ \t]*([^\s-].*)$/.exec(firstLine)?.[1]?.trim();
  if (engine && engine !== "yaml")
    return { issue: issue("motor-prohibido", { archivo }, { motor: engine.slice(0, 40) }) };
  if (!engine && !FENCE.test(firstLine)) return { issue: issue("sin-encabezado", { archivo }) };

  // Before anything parses it: some parsers take a time that grows with the square of the length.
  if (indexOrEnd(text, "\n---") > LIMITS.frontMatterLength) return { issue: issue("encabezado-enorme", { archivo }) };
  const file = matter(text, CUT_ONLY);
  const block = (file as unknown as { matter: string }).matter.replace(/^[ \t]*\n/, "");
  const rest = text.slice(firstLine.length + 1 + block.length).replace(/^\n/, "");
  const closing = rest.slice(0, indexOrEnd(rest, "\n"));
  // gray-matter takes any line that begins with --- for the end, and the end of the file too.
  if (!FENCE.test(closing)) return { issue: issue("encabezado-sin-cerrar", { archivo }) };

  const body = rest.slice(closing.length + 1);
  // Pasted from a word processor: spaces that YAML does not take for spaces, and marks that nobody can see.
  const plain = block.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u200b\ufeff]/g, "");
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  return { split: { matter: plain, matterLine: 2, body, bodyLine } };
}

function indexOrEnd(text: string, search: string): number {
  const at = text.indexOf(search);
  return at < 0 ? text.length : at;
}
