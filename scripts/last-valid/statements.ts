import { type CollectionId, collections, has } from "../schema/index.ts";
import { NOTICE_KEYS } from "../schema/notice-words.ts";
import { fold } from "../schema/slug.ts";
import { decidingKeys } from "../schema/visibility.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { isError } from "../validation/issue.ts";
import { closest } from "../validation/nearest.ts";
import { parseYaml } from "../validation/yaml.ts";
import { repairYaml } from "../validation/yaml-repair.ts";
import { sidesOf } from "./readable.ts";

/** A key that decides who may read a document: the collection's own, and those that make it a notice to a person. */
export type Key = string;

/** What a text says under each deciding key, as it is written; several values where it says several things. */
export interface Statements {
  values: ReadonlyMap<Key, readonly unknown[]>;
  /** Whether none of its data is missing: then a key that is not there has been removed. */
  isWhole: boolean;
}

/** The statements of a text about who may read the document, however broken it is; of an unresolved merge, those of both sides. */
export function statementsIn(collection: CollectionId, text: string): Statements {
  const sides = sidesOf(text).map((side) => statementsInSide(collection, side));
  return { values: joined(sides.map(({ values }) => values)), isWhole: sides.every(({ isWhole }) => isWhole) };
}

function statementsInSide(collection: CollectionId, text: string): Statements {
  const keyOf = keyReader(collection);
  const cut = splitFrontMatter("", text);
  const { head, body, isWhole } = "split" in cut ? whole(cut.split) : cutLeniently(text);
  const yaml = parseYaml("", head, 1);
  const isClean = isWhole && yaml.value !== undefined && !yaml.issues.some(isError);
  const value = yaml.value ?? repairYaml("", head, 1, yaml.issues)?.value ?? {};
  const parsed = Object.entries(value).flatMap(([name, inner]): Statement[] => statement(keyOf(name), inner));
  return {
    values: joined([
      grouped(parsed),
      ...(isClean ? [] : [grouped(head.split("\n").flatMap((line) => lineStatement(line, keyOf)))]),
      // Below the wrong fence.
      grouped(body.split("\n").flatMap((line) => misplacedIn(line, keyOf))),
    ]),
    isWhole,
  };
}

const whole = ({ matter, body }: { matter: string; body: string }) => ({ head: matter, body, isWhole: true });

/** A line that was meant to open or close the front matter. */
const FENCE = /^\s*[-—–]{2,}[ \t]*(?:yaml)?\s*$/;

/** The front matter of a document with broken fences; without a second fence, everything may be front matter. */
function cutLeniently(text: string): { head: string; body: string; isWhole: boolean } {
  const lines = text.split("\n");
  const fences = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  const [begin = -1, end = lines.length] = lines.slice(0, fences[0]).some((line) => line.trim() !== "")
    ? [-1, ...fences]
    : fences;
  return { head: lines.slice(begin + 1, end).join("\n"), body: lines.slice(end + 1).join("\n"), isWhole: false };
}

type Statement = [key: Key, value: unknown];
type KeyReader = (written: string) => Key | undefined;

/** Recognises the deciding keys of a collection, even misspelled. */
function keyReader(collection: CollectionId): KeyReader {
  const known = Object.keys(collections[collection].schema.shape);
  const deciding: readonly Key[] = [...decidingKeys(collection), ...(has(collection, "notices") ? NOTICE_KEYS : [])];
  return (written) => {
    const name = fold(written.trim()).replace(/[\s-]+/g, "_");
    const meant = known.includes(name) ? name : closest(name, new Set([...known, ...deciding]));
    return deciding.find((key) => key === meant);
  };
}

/** A key with nothing after its colon counts as absent. */
function statement(key: Key | undefined, value: unknown): Statement[] {
  return key === undefined || value === null || value === undefined ? [] : [[key, value]];
}

/** `key: value`, with any marks before the key and in quotes; or a key and one word, where the colon was forgotten. */
const LINE = /^[\s>-]*["'«]?(\p{L}[\p{L}_ -]{0,30}?)["'»]?\s*[:=：]\s*(.*)$/u;
const WITHOUT_COLON = /^\s*(\p{L}[\p{L}_-]{3,20})\s+(\S+)\s*$/u;

function lineStatement(line: string, keyOf: KeyReader): Statement[] {
  const [, name = "", written = ""] = LINE.exec(line) ?? WITHOUT_COLON.exec(line) ?? [];
  const value = unquoted(written);
  return name === "" || value === "" ? [] : statement(keyOf(name), value);
}

function misplacedIn(line: string, keyOf: KeyReader): Statement[] {
  const [, name = "", value = ""] = /^([a-z_]+)\s*:\s*(.+)$/.exec(line) ?? [];
  return keyOf(name) === name ? lineStatement(`${name}: ${value}`, keyOf) : [];
}

const unquoted = (written: string) =>
  written
    .replace(/(?:^|\s)#.*$/, "")
    .replace(/[,;]?\s*$/, "")
    .replace(/^(["'«])(.*)["'»]$/, "$2")
    .trim();

function grouped(statements: readonly Statement[]): Map<Key, unknown[]> {
  const values = new Map<Key, unknown[]>();
  for (const [key, value] of statements) values.set(key, [...(values.get(key) ?? []), value]);
  return values;
}

function joined(all: readonly ReadonlyMap<Key, readonly unknown[]>[]): Map<Key, unknown[]> {
  return grouped(
    all.flatMap((values) => [...values].flatMap(([key, list]) => list.map((value): Statement => [key, value]))),
  );
}
