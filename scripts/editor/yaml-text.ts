import { isCollection, isMap, isScalar, isSeq, parse, parseDocument, Scalar, stringify } from "yaml";
import { earlierPlaces, isGroup, same } from "./matching.ts";
import { isBlock, isInline, lineEnd, type Part, partsOf, type Source } from "./yaml-parts.ts";

type Data = Readonly<Record<string, unknown>>;

/** What comes in place of a piece of the text. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A group as YAML, on new paper. */
export const yamlText = (data: Data) => stringify(data, STYLE);

/**
 * The text of a group in YAML, made to say other data: what says the same stays as it is written, with its comments, quotes,
 * order and empty lines, and a comment goes with the key or item that it stands above or beside. `undefined` when the text
 * is no group, or is written in so odd a way that the result would not say that data and nothing else.
 */
export function withData(text: string, data: Data): string | undefined {
  const source: Source = { text: `${text}\n`, document: parseDocument(text, { keepSourceTokens: true }) };
  const edits = insideEdits(source, source.document.contents, data);
  const result = edits && applied(source.text, edits).slice(0, -1);
  return result !== undefined && says(result, data) ? result : undefined;
}

function says(text: string, data: Data): boolean {
  try {
    return same(parse(text), data);
  } catch {
    return false;
  }
}

/** A piece of a text after edits, none of which reaches into another. */
function applied(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let place = from;
  const pieces = [...edits]
    .sort((one, other) => one.from - other.from)
    .map((edit) => {
      const before = text.slice(place, edit.from);
      place = edit.to;
      return before + edit.text;
    });
  return pieces.join("") + text.slice(place, to);
}

/** The edits inside a group or list after which it says something else; `undefined` when it must be written anew. */
function insideEdits(source: Source, node: unknown, wanted: unknown): Edit[] | undefined {
  const parts = isBlock(node) ? partsOf(source, node) : undefined;
  if (!parts) return undefined;
  if (isMap(node) && isGroup(wanted)) return groupEdits(source, parts, wanted);
  return isSeq(node) && Array.isArray(wanted) ? listEdits(source, parts, wanted) : undefined;
}

function groupEdits(source: Source, parts: readonly Part[], wanted: Data): Edit[] | undefined {
  const keys = Object.keys(wanted).filter((key) => wanted[key] !== undefined);
  const kept = new Map(parts.filter(({ key = "" }) => keys.includes(key)).map((part) => [part.key, part]));
  const [first] = kept.values();
  // The second key of a list's item cannot come up to its dash with the comments that it has above it.
  if (!first || parts.some((part) => !kept.has(part.key) && isInline(source, part))) return undefined;
  const added = keys.flatMap((key, index) => {
    if (kept.has(key)) return [];
    const before = keys.slice(0, index).findLast((name) => kept.has(name));
    return [addition(first, kept.get(before), yamlText({ [key]: wanted[key] }))];
  });
  const others = parts.flatMap((part) =>
    kept.has(part.key) ? partEdits(source, part, wanted[part.key ?? ""]) : [removal(part)],
  );
  return [...others, ...added];
}

/** Items that changed places take each other's. */
function listEdits(source: Source, parts: readonly Part[], wanted: readonly unknown[]): Edit[] | undefined {
  const earlier = earlierPlaces(
    parts.map(({ data }) => data),
    wanted,
  );
  const kept = parts.filter((_part, place) => earlier.includes(place));
  const [first] = kept;
  if (!first) return undefined;
  let put = 0;
  const items = wanted.flatMap((item, index) => {
    const part = parts[earlier[index] ?? -1];
    const place = kept[part ? put++ : put - 1];
    return part && place ? itemEdits(source, part, place, item) : [addition(first, place, stringify([item], STYLE))];
  });
  return [...parts.filter((part) => !kept.includes(part)).map(removal), ...items];
}

/** The edits of an item that comes to another's place, or stays in its own. */
function itemEdits(source: Source, part: Part, place: Part, wanted: unknown): Edit[] {
  const edits = partEdits(source, part, wanted);
  if (part === place) return edits;
  return [{ from: place.from, to: place.to, text: applied(source.text, edits, part.from, part.to) }];
}

function partEdits(source: Source, part: Part, wanted: unknown): Edit[] {
  if (same(part.data, wanted)) return [];
  return insideEdits(source, part.value, wanted) ?? [replacement(source, part, wanted)];
}

const removal = ({ from, to }: Part): Edit => ({ from, to: to + 1, text: "" });

/** A new part, below another or before the first. */
function addition(first: Part, before: Part | undefined, text: string): Edit {
  const margin = " ".repeat(first.column);
  const lines = indented(text, margin);
  if (before) return { from: before.to, to: before.to, text: `\n${margin}${lines}` };
  const { from, start } = first;
  return { from, to: from, text: from === start ? `${lines}\n${margin}` : `${margin}${lines}\n` };
}

/** A value written anew, in the manner of the old one; a comment on its first line stays. */
function replacement(source: Source, part: Part, wanted: unknown): Edit {
  const { key, value, mark, column } = part;
  const written = likeOld(source, value, wanted);
  const style = { ...STYLE, lineWidth: isScalar(value) && value.type === Scalar.BLOCK_FOLDED ? FOLD : 0 };
  const text = key === undefined ? stringify([written], style).slice(1) : stringify({ k: written }, style).slice(2);
  const [first = "", ...others] = indented(text, " ".repeat(column)).split("\n");
  const lines = [first + commentBeside(source, part), ...others];
  return { from: mark, to: lineEnd(source.text, part.end), text: lines.join("\n") };
}

/** A text between the quotes of the old one, a group or list between its brackets. */
function likeOld({ document }: Source, old: unknown, wanted: unknown): unknown {
  const isData = typeof wanted === "object" && wanted !== null;
  if (isData) return isCollection(old) && old.flow ? document.createNode(wanted, { flow: true }) : wanted;
  const isLine = typeof wanted === "string" && !wanted.includes("\n");
  if (!isLine || !isScalar(old) || old.type === Scalar.PLAIN) return wanted;
  const scalar = new Scalar(wanted);
  scalar.type = old.type;
  return scalar;
}

/** The comment on the line where a value begins, with the spaces before it. */
function commentBeside({ text }: Source, { value, mark, end }: Part): string {
  const isBelow = isBlock(value) || (isScalar(value) && BLOCK_TEXT.has(value.type));
  const beside = isBelow
    ? HEADER.exec(text.slice(mark, lineEnd(text, mark)))?.[1]
    : text.slice(end, lineEnd(text, end));
  return beside?.trim() ? beside : "";
}

const BLOCK_TEXT = new Set<string | undefined>([Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL]);
/** Beside a key whose value is below it: the sign for a text of several lines, and a comment. */
const HEADER = /^ *(?:[|>]\S*)?(\s+#.*)?$/;

const indented = (text: string, margin: string) => text.replace(/\n$/, "").replaceAll(/\n(?=[^\n])/g, `\n${margin}`);

const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };
/** Letters on a line of a text that was folded. */
const FOLD = 120;
