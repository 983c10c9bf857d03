import { z } from "zod";
import type { Rule } from "../schema/collection.ts";
import { slugify } from "../schema/slug.ts";
import { type Issue, issue } from "./issue.ts";
import { type Judged, missing } from "./schema-issues.ts";

/** The rules between fields that a document breaks. They are judged even when single fields are wrong. */
export function ruleIssues(rules: readonly Rule[], judged: Judged): Issue[] {
  return rules.flatMap((rule) => ("require" in rule ? requirement(rule, judged) : order(rule, judged)));
}

function requirement({ when, require }: Extract<Rule, { require: unknown }>, judged: Judged): Issue[] {
  const trigger = judged.value[when.field];
  const holds = when.is === "present" ? trigger !== undefined : when.is.some((value) => isSame(value, trigger));
  if (!holds) return [];
  const porque = when.is === "present" ? `cuando hay «${when.field}»` : `cuando «${when.field}» es ${trigger}`;
  return require
    .filter((field) => judged.value[field] === undefined)
    .map((field) => missing(judged, [field], [when.field], porque));
}

/** Free text counts as one of the values however it is written: «Edicto», «EDICTO». */
function isSame(value: unknown, written: unknown): boolean {
  if (typeof value === "string" && typeof written === "string") return slugify(value) === slugify(written);
  return value === written;
}

/** What is no day was told already. */
const isDay = (value: unknown): value is string => typeof value === "string" && z.iso.date().safeParse(value).success;

function order({ notBefore: { field, start } }: Extract<Rule, { notBefore: unknown }>, judged: Judged): Issue[] {
  const { archivo, value, yaml } = judged;
  const [late, early] = [value[field], value[start]];
  if (!isDay(late) || !isDay(early) || late >= early) return [];
  const place = { archivo, campo: field, ...yaml.locate([field]) };
  return [issue("fechas-al-reves", place, { campo: field, valor: late, inicio: start, desde: early })];
}
