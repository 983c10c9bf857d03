import { isScalar, type Node, type Pair, type parseDocument, type Range, visit, type YAMLError } from "yaml";
import { hiddenCharacter } from "./decode.ts";
import { type Issue, issue, type Position } from "./issue.ts";
import { yamlLines } from "./yaml-lines.ts";

/** The position of an offset of the text, for an issue about a key. */
export type At = (offset: number, campo?: string) => { archivo: string; campo: string } & Position;

export type YamlDocument = ReturnType<typeof parseDocument>;

/** Syntax issues: only the first of each line, because one mistake causes several errors of the parser. */
export function syntaxIssues(document: YamlDocument, at: At, text: string): Issue[] {
  const reported = new Set<number>();
  const lastQuoted = document.errors.length > 0 ? lastQuotedText(document) : undefined;
  return [...document.errors, ...document.warnings].flatMap((fault) => {
    const { linea } = at(fault.pos[0]);
    if (reported.has(linea)) return [];
    const found = syntaxIssue(fault, lastQuoted, text, at);
    const isNew = !reported.has(found.linea);
    reported.add(linea).add(found.linea);
    return isNew ? [found] : [];
  });
}

/** Translates an error of the parser into the mistake that the clerk made. */
function syntaxIssue(fault: YAMLError, lastQuoted: Range | undefined, text: string, at: At): Issue {
  const offset = fault.pos[0];
  const line = lineAt(text, offset);
  if (isKeyAlone(fault) && withoutSpace(line)) return missingSpace(line, at(offset, keyOf(line)));
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return issue("yaml-tabulador", at(offset));
    case "BLOCK_AS_IMPLICIT_KEY":
      return /^\s*(?:- )?[^\s:]+:\s+\S.*:(?:\s|$)/.test(line)
        ? issue("yaml-dos-puntos", at(offset, keyOf(line)), { linea: withQuotes(line) })
        : issue("yaml-sangria", at(offset, keyOf(line)));
    case "MULTILINE_IMPLICIT_KEY":
      return issue("yaml-falta-dos-puntos", at(offset), { linea: line.trim().slice(0, 80) });
    case "MISSING_CHAR":
      return unclosedQuote(fault, lastQuoted, text, at);
    case "UNEXPECTED_TOKEN":
      return unexpectedText(fault, line, at);
    case "BAD_INDENT":
      return /end with a ([\]}])/.test(fault.message)
        ? issue("yaml-sin-cerrar", at(offset), { signo: fault.message.at(-1) === "}" ? "}" : "]" })
        : issue("yaml-sangria", at(offset));
    case "BAD_SCALAR_START":
      return issue("yaml-caracter-inicial", at(offset, keyOf(line)), {
        signo: text[offset] ?? "",
        linea: withQuotes(line),
      });
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return issue("yaml-alias", at(offset, keyOf(line)));
    case "TAG_RESOLVE_FAILED":
      return issue("yaml-etiqueta", at(offset, keyOf(line)), { etiqueta: text.slice(offset).split(/\s/, 1)[0] ?? "" });
    case "BAD_DQ_ESCAPE":
      return issue("yaml-escape", at(offset, keyOf(line)));
    case "MULTIPLE_DOCS":
      return issue("yaml-varios-encabezados", at(offset));
    default:
      return issue("yaml-sintaxis", at(offset, keyOf(line)));
  }
}

/** `titulo:Jornada`, which YAML takes for one word. */
const WITHOUT_SPACE = /^(\s*(?:- )?\p{L}[\p{L}\d_]*):(?!\/\/)([^\s:].*)$/u;
const isKeyAlone = ({ code, message }: YAMLError) =>
  code === "MULTILINE_IMPLICIT_KEY" || (code === "MISSING_CHAR" && message.includes("map values"));
const withoutSpace = (line: string) => WITHOUT_SPACE.test(line);

const missingSpace = (line: string, place: ReturnType<At>) =>
  issue("yaml-falta-espacio", place, { linea: line.trim().replace(WITHOUT_SPACE, "$1: $2") });

/** The same issue of a text of one line alone, which then is no mistake of syntax. */
export function missingSpaceIn(text: string, at: At): Issue | undefined {
  const offset = text.search(/\S/);
  const line = offset < 0 ? "" : lineAt(text, offset);
  return withoutSpace(line) ? missingSpace(line, at(offset, keyOf(line))) : undefined;
}

/** Issues of what a comma cut off between braces: in `{valor: 0,5}` the value would be 0. */
export function lonelyKeys(document: YamlDocument, at: At, text: string): Issue[] {
  if (!text.includes("{")) return [];
  const issues: Issue[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      for (const { key, value } of flow ? items : []) {
        if (value !== null || !isScalar(key)) continue;
        const dato = String(key.value);
        const place = at(key.range?.[0] ?? 0, dato);
        issues.push(withoutSpace(dato) ? missingSpace(dato, place) : issue("coma-entre-llaves", place, { dato }));
      }
    },
  });
  return issues;
}

/** Issues of values between the quotes of a word processor, which YAML takes for letters of the text. */
export function curlyQuotes(document: YamlDocument, at: At, text: string): Issue[] {
  if (!/[“”]/.test(text)) return [];
  const issues: Issue[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN") return;
      const inner = /^[“”]([^“”\n]*)[“”]$/.exec(String(value.value))?.[1];
      if (inner === undefined) return;
      const campo = String(key.value);
      issues.push(
        issue("comillas-tipograficas", at(key.range?.[0] ?? 0, campo), { linea: yamlLines([campo], inner).join(" ") }),
      );
    },
  });
  return issues;
}

/** The parser reports an unclosed quote at the end of the text; the issue points to where it opens. */
function unclosedQuote(
  { message, pos: [offset] }: YAMLError,
  lastQuoted: Range | undefined,
  text: string,
  at: At,
): Issue {
  const quote = /closing (["'])quote/.exec(message)?.[1];
  if (!quote) return issue("yaml-sintaxis", at(offset, keyOf(lineAt(text, offset))));
  const opening = lastQuoted && lastQuoted[1] >= offset - 1 ? lastQuoted[0] : offset;
  return issue("yaml-comillas", at(opening, keyOf(lineAt(text, opening))), { comilla: quote });
}

function unexpectedText({ message, pos: [offset] }: YAMLError, line: string, at: At): Issue {
  const [, signo] = /:\s+([*&!])/.exec(line) ?? [];
  if (signo) return issue("yaml-caracter-inicial", at(offset, keyOf(line)), { signo, linea: withQuotes(line) });
  return issue(/at node end/.test(message) ? "yaml-texto-sobrante" : "yaml-sintaxis", at(offset, keyOf(line)));
}

/** Issues of keys that are repeated in one mapping: the last would silently win. */
export function repeatedKeys(document: YamlDocument, at: At): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const campo = String(key.value);
        if (seen.has(key.value)) issues.push(issue("yaml-clave-repetida", at(key.range?.[0] ?? 0, campo), { campo }));
        seen.add(key.value);
      }
    },
  });
  return issues;
}

/** Issues of text that YAML parses as a comment and that the clerk surely meant to publish. */
export function lostComments(document: YamlDocument, at: At, text: string): Issue[] {
  if (!/[^\n]\s#|:\s*#/.test(text)) return [];
  const issues: Issue[] = [];
  visit(document, {
    Pair(_, pair: Pair) {
      const key = pair.key as Node | null;
      const value = pair.value as Node | null;
      if (!isScalar(key) || !isScalar(value) || !value.comment || !key.range) return;
      const line = lineAt(text, key.range[0]);
      if (value.value === null && /:\s*#[^\s#]/.test(line)) {
        issues.push(issue("valor-comentado", at(key.range[0], String(key.value)), { linea: withQuotes(line) }));
      } else if (typeof value.value === "string" && value.type === "PLAIN" && line.includes(`#${value.comment}`)) {
        const offset = text.indexOf(`#${value.comment}`, key.range[0]);
        issues.push(
          issue("comentario-en-valor", at(offset, String(key.value)), { perdido: `#${value.comment}`.slice(0, 60) }),
        );
      }
    },
  });
  return issues;
}

/** Issues of control characters written as an escape, `"\u0007"`: those in the text itself are found when it is decoded. */
export function hiddenCharacters(document: YamlDocument, at: At, text: string): Issue[] {
  if (!text.includes("\\")) return [];
  const issues: Issue[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const codigo = typeof value === "string" ? hiddenCharacter(value)?.codigo : undefined;
      if (codigo) issues.push(issue("caracter-invisible", at(range?.[0] ?? 0), { codigo }));
    },
  });
  return issues;
}

function lastQuotedText(document: YamlDocument): Range | undefined {
  let last: Range | undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.type?.startsWith("QUOTE") && node.range) last = node.range;
    },
  });
  return last;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end);
}

const keyOf = (line: string) => /^\s*(?:- )?([^\s:#]+):/.exec(line)?.[1] ?? "";

/** The line with its value in quotes, instead of those of a word processor: what the clerk should have written. */
function withQuotes(line: string): string {
  const [, key = "", written = ""] = /^(\s*(?:- )?[^:]+:)\s*(.*)$/.exec(line) ?? [];
  const value = written.trim().replace(/^[“”](.*)[“”]$/, "$1");
  const quote = value.includes('"') ? "'" : '"';
  return `${key.trim()} ${quote}${quote === "'" ? value.trim().replaceAll("'", "''") : value.trim()}${quote}`;
}
