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

/** Cuts a document at its `---` lines, or says what is wrong with them. The YAML is parsed elsewhere, with positions. */
export function splitFrontMatter(archivo: string, text: string): { split: Split } | { issue: Issue } {
  const firstLine = text.slice(0, indexOrEnd(text, "\n"));
  const engine = /^---[ \t]*([^\s-].*)$/.exec(firstLine)?.[1]?.trim();
  if (engine && engine !== "yaml")
    return { issue: issue("motor-prohibido", { archivo }, { motor: engine.slice(0, 40) }) };
  if (!engine && !FENCE.test(firstLine)) return { issue: issue("sin-encabezado", { archivo }) };

  const end = indexOrEnd(text, "\n---");
  // Before anything parses it: some parsers take a time that grows with the square of the length.
  if (end > LIMITS.frontMatterLength) return { issue: issue("encabezado-enorme", { archivo }) };
  const closing = text.slice(end + 1, indexOrEnd(text, "\n", end + 1));
  if (!FENCE.test(closing)) return { issue: issue("encabezado-sin-cerrar", { archivo }) };

  const block = text.slice(firstLine.length + 1, end);
  const body = text.slice(end + 1 + closing.length + 1);
  // Pasted from a word processor: spaces that YAML does not take for spaces, and marks that nobody can see.
  const plain = block.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u200b\ufeff]/g, "");
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  return { split: { matter: plain, matterLine: 2, body, bodyLine } };
}

function indexOrEnd(text: string, search: string, from = 0): number {
  const at = text.indexOf(search, from);
  return at < 0 ? text.length : at;
}
