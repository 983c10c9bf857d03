import { day } from "../schema/field.ts";
import { type CollectionId, collections } from "../schema/index.ts";
import { type NoticeKeys, noticeReason } from "../schema/personal-notice.ts";
import { fold } from "../schema/slug.ts";
import { decidingKeys, type Visibility } from "../schema/visibility.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { isError } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import { parseYaml } from "../validation/yaml.ts";
import { repairYaml } from "../validation/yaml-repair.ts";
import { sidesOf } from "./readable.ts";

/** A key that decides who may read a document: the collection's own, and what makes it a notice to a person. */
type Key = keyof Visibility | keyof NoticeKeys;

/** What a text says under each key that decides, as it is written: several times where it says several things. */
interface Said {
  values: ReadonlyMap<Key, readonly unknown[]>;
  /** Whether nothing of its data is missing: what it does not say, it says no more. */
  isWhole: boolean;
}

/** What those who write a document want of it, as far as its broken texts can be read. */
export type Wish =
  | { why: "withdrawn" | "unreadable" }
  /** It may be read, from and until other days than before, and perhaps as a notice to a person. */
  | { values: Readonly<Partial<Record<keyof Visibility, string>>>; isPersonal: boolean };

/**
 * What the texts of a document say since the last version without errors of who may read it. Where one says several things,
 * what withdraws counts; where one is cut off, what the ones before it said goes on.
 * @param texts the newest first
 */
export function wishOf(collection: CollectionId, texts: readonly string[]): Wish {
  const settled = new Map<Key, readonly unknown[]>();
  for (const text of texts) {
    const said = saidIn(collection, text);
    for (const [key, values] of said.values) if (!settled.has(key)) settled.set(key, values);
    if (said.isWhole) break;
  }
  return judge(settled);
}

function judge(said: ReadonlyMap<Key, readonly unknown[]>): Wish {
  const drafts = (said.get("borrador") ?? []).map(judgeFlag);
  if (drafts.includes(true)) return { why: "withdrawn" };
  if (drafts.includes(undefined)) return { why: "unreadable" };

  const values: Partial<Record<keyof Visibility, string>> = {};
  const stages = said.get("etapa")?.map(stageOf);
  if (stages?.includes(undefined)) return { why: "unreadable" };
  const stage = stages?.find((each) => each !== PUBLISHED) ?? stages?.[0];
  if (stage) values.etapa = stage;
  for (const key of ["fecha", "fecha_publicacion", "vence"] as const) {
    const days = said.get(key)?.map(dayOf) ?? [];
    if (days.includes(undefined)) return { why: "unreadable" };
    // What withdraws more: the later day to begin, the earlier one to end.
    const [chosen] = (days as string[]).sort((a, b) => (key === "vence" ? 1 : -1) * (a < b ? -1 : 1));
    if (chosen) values[key] = chosen;
  }
  return { values, isPersonal: isNotice(said) };
}

function isNotice(said: ReadonlyMap<Key, readonly unknown[]>): boolean {
  const flags = said.get("a_persona");
  if (flags) return flags.some((flag) => judgeFlag(flag) !== false);
  const guesses = [
    ...(said.get("tipo") ?? []).map((tipo) => ({ tipo })),
    ...(said.get("titulo") ?? []).map((titulo) => ({ titulo })),
  ];
  return guesses.some((keys) => noticeReason(keys) !== undefined);
}

const YES = new Set(["true", "si", "yes", "verdadero", "1"]);
const NO = new Set(["false", "no", "falso", "0"]);

/** `undefined` for what is neither yes nor no. */
function judgeFlag(value: unknown): boolean | undefined {
  const plain = fold(String(value)).trim();
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}

function dayOf(value: unknown): string | undefined {
  return day().safeParse(value).data;
}

const PUBLISHED = "publicado";
const STAGES = collections.tramites.schema.shape.etapa.options;

function stageOf(value: unknown): string | undefined {
  return typeof value === "string" ? nearest(value.trim(), STAGES) : undefined;
}

function saidIn(collection: CollectionId, text: string): Said {
  const sides = sidesOf(text).map((side) => saidInSide(collection, side));
  return { values: joined(sides.map(({ values }) => values)), isWhole: sides.every(({ isWhole }) => isWhole) };
}

function saidInSide(collection: CollectionId, text: string): Said {
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
      ...(isClean ? [] : [grouped(head.split("\n").flatMap((line) => statementIn(line, keyOf)))]),
      // Below the wrong fence.
      grouped(body.split("\n").flatMap((line) => misplacedIn(line, keyOf))),
    ]),
    isWhole,
  };
}

const whole = ({ matter, body }: { matter: string; body: string }) => ({ head: matter, body, isWhole: true });

/** A line that was meant to begin or end the data of a document. */
const FENCE = /^\s*[-—–]{2,}[ \t]*(?:yaml)?\s*$/;

/** The data of a document whose fences are not right; without a second fence, all of it may be data. */
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

/** Tells which deciding key of a collection somebody wrote, also with a slip in it. */
function keyReader(collection: CollectionId): KeyReader {
  const known = Object.keys(collections[collection].schema.shape);
  const personal: Key[] = collection === "documentos" ? ["tipo", "titulo", "a_persona"] : [];
  const deciding: readonly Key[] = [...decidingKeys(collection), ...personal];
  return (written) => {
    const name = fold(written.trim()).replace(/[\s-]+/g, "_");
    const meant = known.includes(name) ? name : nearest(name, new Set([...known, ...deciding]));
    return deciding.find((key) => key === meant);
  };
}

/** A key with nothing after its colon says the same as no key. */
function statement(key: Key | undefined, value: unknown): Statement[] {
  return key === undefined || value === null || value === undefined ? [] : [[key, value]];
}

/** `key: value`, whatever stands before the key and between quotes; or the key and one word, where the colon was forgotten. */
const LINE = /^[\s>-]*["'«]?(\p{L}[\p{L}_ -]{0,30}?)["'»]?\s*[:=：]\s*(.*)$/u;
const WITHOUT_COLON = /^\s*(\p{L}[\p{L}_-]{3,20})\s+(\S+)\s*$/u;

function statementIn(line: string, keyOf: KeyReader): Statement[] {
  const [, name = "", written = ""] = LINE.exec(line) ?? WITHOUT_COLON.exec(line) ?? [];
  const value = unquoted(written);
  return name === "" || value === "" ? [] : statement(keyOf(name), value);
}

function misplacedIn(line: string, keyOf: KeyReader): Statement[] {
  const [, name = "", value = ""] = /^([a-z_]+)\s*:\s*(.+)$/.exec(line) ?? [];
  return keyOf(name) === name ? statementIn(`${name}: ${value}`, keyOf) : [];
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
