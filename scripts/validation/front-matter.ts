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
  if (engine !== "yaml" && !FENCE.test(firstLine)) return { issue: wrongOpening(archivo, text, firstLine, engine) };

  const end = indexOrEnd(text, "\n---");
  // Before anything parses it: some parsers take a time that grows with the square of the length.
  if (end > LIMITS.frontMatterLength) return { issue: issue("encabezado-enorme", { archivo }) };
  const closing = text.slice(end + 1, indexOrEnd(text, "\n", end + 1));
  if (!FENCE.test(closing)) return { issue: wrongClosing(archivo, text) };

  const block = text.slice(firstLine.length + 1, end);
  const body = text.slice(end + 1 + closing.length + 1);
  // Pasted from a word processor: spaces that YAML does not take for spaces, and marks that nobody can see.
  const plain = block.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u200b\ufeff]/g, "");
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  return { split: { matter: plain, matterLine: 2, body, bodyLine } };
}

/** A line of marks that somebody meant for a fence: `———`, `***`, `--`, ` ---`, or with marks that nobody sees. */
const LIKE_FENCE = /^[\s\ufeff\u200b]*(?:[-‐-―−_*=+~][\s\ufeff\u200b]*){2,}$/;
const HIDDEN = /^[\ufeff\u200b-\u200d\u2060]+/;

/** What stands where the first fence should. */
function wrongOpening(archivo: string, text: string, firstLine: string, engine: string | undefined): Issue {
  if (text.trim() === "") return issue("documento-en-blanco", { archivo });
  if (FENCE.test(firstLine.replace(HIDDEN, "").trim()) && HIDDEN.test(firstLine))
    return issue("marca-invisible-al-comienzo", { archivo });
  const lines = text.split("\n", MAX_BLANK);
  const first = lines.findIndex((line) => line.trim() !== "");
  const written = lines[first] ?? "";
  if (FENCE.test(written.trim())) return issue("algo-antes-del-encabezado", { archivo }, { renglones: first });
  const place = { archivo, linea: first + 1 };
  if (LIKE_FENCE.test(written)) return issue("guiones-mal-escritos", place, { linea: written.trim().slice(0, 40) });
  if (engine) return issue("motor-prohibido", { archivo }, { motor: engine.slice(0, 40) });
  return issue("sin-encabezado", { archivo });
}

/** Lines in which the beginning of a document is looked for. */
const MAX_BLANK = 100;

/** What stands where the second fence should. */
function wrongClosing(archivo: string, text: string): Issue {
  const lines = text.split("\n");
  const found = lines.findIndex((line, index) => index > 0 && LIKE_FENCE.test(line));
  if (found > 0) {
    const place = { archivo, linea: found + 1 };
    return issue("guiones-mal-escritos", place, { linea: (lines[found] ?? "").trim().slice(0, 40) });
  }
  return lines.slice(1).every((line) => line.trim() === "")
    ? issue("documento-en-blanco", { archivo })
    : issue("encabezado-sin-cerrar", { archivo });
}

function indexOrEnd(text: string, search: string, from = 0): number {
  const at = text.indexOf(search, from);
  return at < 0 ? text.length : at;
}
