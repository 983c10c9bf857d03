import type { z } from "zod";
import { type BodyLink, bodyLinks } from "../markdown/links.ts";
import { readText } from "../markdown/reading.ts";
import { type Cierre, cierre } from "../schema/cierres.ts";
import type { ClarityLimits } from "../schema/claridad.ts";
import type { Rule } from "../schema/collection.ts";
import { documentOf } from "../schema/document-path.ts";
import {
  type CollectionData,
  type CollectionId,
  collections,
  type DataFileId,
  dataFiles,
  lawLists,
  type TownFiles,
} from "../schema/index.ts";
import { bodyIssues } from "./body.ts";
import { clarityIssues } from "./clarity.ts";
import { closingIssues } from "./closings.ts";
import { damagedLetterIssues } from "./damaged-letters.ts";
import { type Split, splitFrontMatter } from "./front-matter.ts";
import { hasErrors, type Issue } from "./issue.ts";
import { type MisspeltKey, withMeantKeys } from "./meant-keys.ts";
import { lostZeroIssues, priceIssues, thousandsIssues } from "./numbers.ts";
import { ruleIssues } from "./rules.ts";
import { type Judged, schemaIssues, unknownKey } from "./schema-issues.ts";
import { dotted, type Path } from "./schema-path.ts";
import { isOnlyComments, type ParsedYaml, parseYaml } from "./yaml.ts";
import { repairYaml } from "./yaml-repair.ts";

/** The path of a document, `content/tramites/x.md`, and its parts. */
export interface DocumentPath<Id extends CollectionId = CollectionId> {
  archivo: string;
  collection: Id;
  slug: string;
}

/** The parts of the path of a document; `undefined` for any other file. */
export function documentPathOf(archivo: string): DocumentPath | undefined {
  const document = documentOf(archivo);
  return document && { archivo, ...document };
}

/** What could be parsed of a document, valid or not: enough to check its references. */
export interface ReadDocument<Id extends CollectionId = CollectionId> extends DocumentPath<Id> {
  /** The front matter as it is written. */
  value: Record<string, unknown>;
  body: string;
  /** Line of the file at which the body begins, from 1. */
  bodyLine: number;
  /** Links and pictures of the body. */
  links: BodyLink[];
  /** The YAML, to find the position of a key again without keeping its tree in memory. */
  matter: { text: string; line: number };
}

/** A document without errors of its own; its references are checked later, together with all others. */
export interface Entry<Id extends CollectionId = CollectionId> extends ReadDocument<Id> {
  data: CollectionData[Id];
}

export interface JudgedDocument {
  read?: ReadDocument;
  /** Present when the document has no error and nothing is missing. */
  entry?: Entry;
  /** Whether it is a draft without errors that still lacks what it must say before it can be published. */
  isUnfinished: boolean;
  issues: Issue[];
}

/** What is known of the other content while a file is judged. */
export interface Surroundings {
  /** Addresses of the files of `content/media/`. */
  media?: ReadonlySet<string>;
  /** When a text is told to be hard to read; never without them. */
  clarity?: ClarityLimits;
}

/** What was found in the text of a document besides the text itself. */
export interface Findings
  extends Pick<ReadDocument, "value" | "links">,
    Pick<JudgedDocument, "isUnfinished" | "issues"> {
  /** Present when the document has no error and nothing is missing. */
  data?: Entry["data"];
}

/** Validates the text of a document against the schema of its collection. */
export function validateDocument(path: DocumentPath, text: string, around: Surroundings = {}): JudgedDocument {
  const cut = splitFrontMatter(path.archivo, text);
  if ("issue" in cut) return { isUnfinished: false, issues: [cut.issue] };
  return judgedDocument(path, cut.split, findingsIn(path, text, cut.split, around));
}

/** A document from its text, cut in two, and what was found in it. */
export function judgedDocument(path: DocumentPath, split: Split, findings: Findings): JudgedDocument {
  const { value, links, data, isUnfinished, issues } = findings;
  const { matter, matterLine, body, bodyLine } = split;
  const read = { ...path, value, body, bodyLine, links, matter: { text: matter, line: matterLine } };
  return { read, entry: data && ({ ...read, data } as Entry), isUnfinished, issues };
}

/** What is found in the text of a document that was cut in two. */
export function findingsIn(path: DocumentPath, text: string, split: Split, around: Surroundings): Findings {
  const { archivo, collection } = path;
  const { matter, matterLine, body, bodyLine } = split;
  const { schema, rules } = collections[collection];
  const { data, value, issues } = judge({ archivo, text: matter, firstLine: matterLine, schema, rules, ...around });
  const read = { ...path, value: value ?? {}, body, bodyLine, matter: { text: matter, line: matterLine } };
  const reading = readText(body);
  const all = [
    ...issues,
    ...bodyIssues(archivo, body, bodyLine, reading),
    ...damagedLetterIssues(archivo, text),
    ...(around.clarity ? clarityIssues(read, reading.blocks, around.clarity) : []),
  ];
  const isRight = value !== undefined && !hasErrors(all);
  return {
    value: read.value,
    links: bodyLinks(body),
    ...(data && isRight ? { data: data as Entry["data"] } : {}),
    isUnfinished: isRight && !data,
    issues: all,
  };
}

export interface JudgedDataFile<Id extends DataFileId = DataFileId> {
  /** Present when the file has no error. */
  data?: TownFiles[Id];
  /** Its parsed value, valid or not; empty when it cannot be parsed. */
  value: Record<string, unknown>;
  /** The position of what its value has at a path. */
  locate: ParsedYaml["locate"];
  issues: Issue[];
}

/** Validates the text of a data file: `content/municipio.yaml`, `content/plan.yaml`… */
export function validateDataFile<Id extends DataFileId>(
  id: Id,
  archivo: string,
  text: string,
  around: Surroundings = {},
): JudgedDataFile<Id> {
  const said = id in lawLists && isOnlyComments(text) ? "{}" : text;
  const { data, value, locate, issues } = judge({
    archivo,
    text: said,
    firstLine: 1,
    schema: dataFiles[id],
    rules: [],
    ...around,
  });
  const all = [...issues, ...damagedLetterIssues(archivo, text)];
  return { data: data as TownFiles[Id] | undefined, value: value ?? {}, locate, issues: all };
}

/** A signed month as it was read, right or wrong. */
export interface JudgedClosing {
  /** Present when the file has no error. */
  data?: Cierre;
  value: Record<string, unknown>;
  /** The position of what its value has at a path. */
  locate: ParsedYaml["locate"];
  issues: Issue[];
}

/** Validates the text of a signed month, `content/cierres/2026-03.yaml`, by itself. */
export function validateClosing(archivo: string, text: string): JudgedClosing {
  const { data, value = {}, locate, issues } = judge({ archivo, text, firstLine: 1, schema: cierre, rules: [] });
  const all = [...issues, ...damagedLetterIssues(archivo, text), ...closingIssues(archivo, { value, locate })];
  return { data: hasErrors(all) ? undefined : (data as Cierre | undefined), value, locate, issues: all };
}

interface Source extends Surroundings {
  archivo: string;
  text: string;
  /** Line of the file at which the text begins. */
  firstLine: number;
  schema: z.ZodObject;
  rules: readonly Rule[];
}

interface Judgement extends Pick<ParsedYaml, "locate"> {
  /** Present when there was no error and nothing is missing. */
  data?: unknown;
  /** Present when the syntax was valid. */
  value?: Record<string, unknown>;
  issues: Issue[];
}

function judge(source: Source): Judgement {
  const { archivo, text, firstLine } = source;
  const yaml = parseYaml(archivo, text, firstLine);
  const { locate } = yaml;
  if (yaml.value) {
    const { data, issues } = judgeValue(yaml, source);
    const all = [...yaml.issues, ...issues];
    return { data: hasErrors(all) ? undefined : data, value: withoutEmpty(yaml.value), locate, issues: all };
  }
  const repaired = repairYaml(archivo, text, firstLine, yaml.issues);
  const others = repaired ? judgeValue(repaired, source).issues : [];
  const guessed = new Set(yaml.issues.map(({ campo }) => campo));
  return {
    value: repaired?.value && withoutEmpty(repaired.value),
    locate,
    issues: [...yaml.issues, ...others.filter(({ campo }) => !guessed.has(campo))],
  };
}

function judgeValue(yaml: ParsedYaml, source: Source): Pick<Judgement, "data" | "issues"> {
  const { schema, rules } = source;
  const written: Judged = { ...source, value: withoutEmpty(yaml.value ?? {}), yaml };
  const { data, error } = schema.safeParse(written.value);
  const { judged, misspelt } = error ? asMeant(written) : { judged: written, misspelt: [] };
  const faults = misspelt.length > 0 ? schema.safeParse(judged.value).error : error;
  return {
    data,
    issues: [
      ...misspelt.map(({ path, meant }) => unknownKey(path, written, String(meant.at(-1)))),
      ...(faults ? schemaIssues(faults.issues, judged) : []),
      ...ruleIssues(rules, judged),
      ...thousandsIssues(judged),
      ...lostZeroIssues(judged),
      ...priceIssues(judged),
    ],
  };
}

/** What is judged, with its misspelt keys put right and found where they stand. */
function asMeant(written: Judged): { judged: Judged; misspelt: MisspeltKey[] } {
  const { value, misspelt } = withMeantKeys(written.schema, written.value);
  const places = new Map(misspelt.map(({ path, meant }) => [dotted(meant), path]));
  const { locate, sourceOf } = written.yaml;
  const place = (path: Path): Path => {
    if (path.length === 0) return path;
    return places.get(dotted(path)) ?? [...place(path.slice(0, -1)), ...path.slice(-1)];
  };
  const yaml = { locate: (path: Path) => locate(place(path)), sourceOf: (path: Path) => sourceOf(place(path)) };
  return { judged: { ...written, value, yaml }, misspelt };
}

/** A key with nothing after its colon counts as absent. */
function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutEmptyInside(inner)]));
}

function withoutEmptyInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyInside);
  return typeof value === "object" && value !== null ? withoutEmpty(value as Record<string, unknown>) : value;
}
