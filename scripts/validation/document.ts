import type { z } from "zod";
import { type BodyLink, bodyLinks } from "../markdown/links.ts";
import type { Rule } from "../schema/collection.ts";
import { documentOf } from "../schema/document-path.ts";
import {
  type CollectionData,
  type CollectionId,
  collections,
  type DataFileId,
  type DataFiles,
  dataFiles,
} from "../schema/index.ts";
import { bodyIssues } from "./body.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { hasErrors, type Issue } from "./issue.ts";
import { lostZeroIssues, thousandsIssues } from "./numbers.ts";
import { ruleIssues } from "./rules.ts";
import { type Judged, schemaIssues } from "./schema-issues.ts";
import { type ParsedYaml, parseYaml } from "./yaml.ts";
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
  /** Present when the document has no error. */
  entry?: Entry;
  issues: Issue[];
}

/** Validates the text of a document against the schema of its collection. */
export function validateDocument(path: DocumentPath, text: string): JudgedDocument {
  const { archivo, collection } = path;
  const cut = splitFrontMatter(archivo, text);
  if ("issue" in cut) return { issues: [cut.issue] };
  const { matter, matterLine, body, bodyLine } = cut.split;
  const { schema, rules } = collections[collection];
  const { data, value, issues } = judge(archivo, matter, matterLine, schema, rules);
  const read = {
    ...path,
    value: value ?? {},
    body,
    bodyLine,
    links: bodyLinks(body),
    matter: { text: matter, line: matterLine },
  };
  const all = [...issues, ...bodyIssues(archivo, body, bodyLine)];
  return { read, entry: data && !hasErrors(all) ? ({ ...read, data } as Entry) : undefined, issues: all };
}

export interface JudgedDataFile<Id extends DataFileId = DataFileId> {
  /** Present when the file has no error. */
  data?: DataFiles[Id];
  /** Its parsed value, valid or not; empty when it cannot be parsed. */
  value: Record<string, unknown>;
  issues: Issue[];
}

/** Validates the text of a data file: `content/municipio.yaml`, `content/plan.yaml`… */
export function validateDataFile<Id extends DataFileId>(id: Id, archivo: string, text: string): JudgedDataFile<Id> {
  const { data, value, issues } = judge(archivo, text, 1, dataFiles[id], []);
  return { data: data as DataFiles[Id] | undefined, value: value ?? {}, issues };
}

interface Judgement {
  /** Present when there was no error. */
  data?: unknown;
  /** Present when the syntax was valid. */
  value?: Record<string, unknown>;
  issues: Issue[];
}

function judge(
  archivo: string,
  text: string,
  firstLine: number,
  schema: z.ZodObject,
  rules: readonly Rule[],
): Judgement {
  const yaml = parseYaml(archivo, text, firstLine);
  if (yaml.value) {
    const { data, issues } = judgeValue(archivo, yaml, schema, rules);
    const all = [...yaml.issues, ...issues];
    return { data: hasErrors(all) ? undefined : data, value: withoutEmpty(yaml.value), issues: all };
  }
  const repaired = repairYaml(archivo, text, firstLine, yaml.issues);
  const others = repaired ? judgeValue(archivo, repaired, schema, rules).issues : [];
  const guessed = new Set(yaml.issues.map(({ campo }) => campo));
  return {
    value: repaired?.value && withoutEmpty(repaired.value),
    issues: [...yaml.issues, ...others.filter(({ campo }) => !guessed.has(campo))],
  };
}

function judgeValue(archivo: string, yaml: ParsedYaml, schema: z.ZodObject, rules: readonly Rule[]) {
  const value = withoutEmpty(yaml.value ?? {});
  const judged: Judged = { archivo, schema, value, yaml };
  const { data, error } = schema.safeParse(value);
  return {
    data,
    issues: [
      ...(error ? schemaIssues(error.issues, judged) : []),
      ...ruleIssues(rules, judged),
      ...thousandsIssues(judged),
      ...lostZeroIssues(judged),
    ],
  };
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
