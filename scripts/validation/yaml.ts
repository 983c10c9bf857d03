import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Issue, issue, type Position } from "./issue.ts";
import { LIMITS } from "./limits.ts";
import { type At, lostComments, syntaxIssues, type YamlDocument } from "./yaml-faults.ts";

/** YAML 1.2 as a plain value, with the way back from a key to its place in the file. */
export interface ParsedYaml {
  /** `undefined` when the syntax is so broken that the value would mislead. */
  value: Record<string, unknown> | undefined;
  issues: Issue[];
  /** Where the key of a path, or the item of a list, begins; the nearest parent's place when it is missing. */
  locate(path: readonly PropertyKey[]): Position;
  /** A scalar as it was written: `0310`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

type Place = (offset: number) => Position;

/** Parses the data of a front matter or a data file. Never throws: whatever is wrong is an issue. */
export function parseYaml(archivo: string, text: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter,
  });
  const place: Place = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { linea: line + firstLine - 1, columna: col };
  };
  const at = (offset: number, campo = "") => ({ archivo, campo, ...place(offset) });
  const issues = [...syntaxIssues(document, text, at), ...lostComments(document, text, at)];
  const fatal = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
  const value = fatal ? undefined : plainValue(document, issues, at);
  return {
    value,
    issues,
    locate: (path) => locate(document, path, place),
    sourceOf: (path) => sourceOf(document, path),
  };
}

function plainValue(document: YamlDocument, issues: Issue[], at: At): Record<string, unknown> | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.yamlAliases });
    if (isMap(document.contents)) return value as Record<string, unknown>;
    issues.push(issue("encabezado-sin-datos", at(0)));
  } catch {
    // The only way in which a document without errors does not become a value: aliases unknown or without end.
    issues.push(issue("yaml-alias", at(firstAlias(document))));
  }
  return undefined;
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

function locate(document: YamlDocument, path: readonly PropertyKey[], place: Place): Position {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return place(offset);
}

function sourceOf(document: YamlDocument, path: readonly PropertyKey[]): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) ? (node.source ?? undefined) : undefined;
}
