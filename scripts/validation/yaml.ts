import { isMap, LineCounter, parseDocument, visit } from "yaml";
import { LIMITS } from "../schema/limits.ts";
import { type Issue, issue, type Position } from "./issue.ts";
import {
  type At,
  curlyQuotes,
  hiddenCharacters,
  lonelyKeys,
  lostComments,
  missingSpaceIn,
  repeatedKeys,
  syntaxIssues,
  type YamlDocument,
} from "./yaml-faults.ts";
import { yamlIndex } from "./yaml-index.ts";

/** YAML 1.2 as a plain value, with the position of each key in the file. */
export interface ParsedYaml {
  /** `undefined` when the syntax is so broken that the value would mislead. */
  value: Record<string, unknown> | undefined;
  issues: Issue[];
  /** The position of the key or list item at a path; that of the nearest parent when it is missing. */
  locate(path: readonly PropertyKey[]): Position;
  /** A scalar as it is written: `0310`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

/** Whether a text is nothing but comments: of a list that the generator has by itself, the municipality says nothing yet. */
export const isOnlyComments = (text: string) => text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));

type Place = (offset: number) => Position;

/** Parses the YAML of a front matter or a data file. Never throws: every fault is an issue. */
export function parseYaml(archivo: string, text: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    // The parser would compare every key with every other, which takes minutes with many keys; `repeatedKeys` looks each up once.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter,
  });
  const place: Place = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { linea: line + firstLine - 1, columna: col };
  };
  const at = (offset: number, campo = "") => ({ archivo, campo, ...place(offset) });
  const faults = [syntaxIssues, repeatedKeys, lostComments, hiddenCharacters, lonelyKeys, curlyQuotes];
  const issues = faults.flatMap((find) => find(document, at, text));
  const value = document.errors.length > 0 ? undefined : plainValue(document, issues, at, text);
  const index = yamlIndex(document);
  return {
    value,
    issues,
    locate: (path) => place(index.offsetOf(path)),
    sourceOf: (path) => index.sourceOf(path),
  };
}

function plainValue(
  document: YamlDocument,
  issues: Issue[],
  at: At,
  text: string,
): Record<string, unknown> | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.yamlAliases });
    // Only an alias, which is written with an asterisk, puts a value inside itself.
    if (text.includes("*")) refuseCircles(value);
    if (isMap(document.contents)) return value as Record<string, unknown>;
    issues.push(withoutData(document, at, text));
  } catch {
    // A document without syntax errors fails to become a value only because of unknown, excessive or circular aliases.
    issues.push(issue("yaml-alias", at(firstAlias(document))));
  }
  return undefined;
}

/** The issue of a text that is no list of data: nothing but notes, one line without its space, or anything else. */
function withoutData({ contents }: YamlDocument, at: At, text: string): Issue {
  const place = at(0);
  if (contents === null && place.archivo.endsWith(".yaml")) return issue("archivo-sin-datos", place);
  return missingSpaceIn(text, at) ?? issue("encabezado-sin-datos", place);
}

/** @throws RangeError when an alias puts a value inside itself: walking through it would never end */
function refuseCircles(value: unknown, within: readonly unknown[] = []): void {
  if (typeof value !== "object" || value === null) return;
  if (within.includes(value)) throw new RangeError("an alias is inside of what it stands for");
  for (const inner of Object.values(value)) refuseCircles(inner, [...within, value]);
}

function firstAlias(document: YamlDocument): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
