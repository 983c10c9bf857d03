import { z } from "zod";
import type { Condition, Reason, Requirement, Rule } from "../schema/collection.ts";
import { slugify } from "../schema/slug.ts";
import { type Issue, issue } from "./issue.ts";
import { type Judged, missing } from "./schema-issues.ts";

/** The issues of rules between fields. They are checked even when single fields are invalid. */
export function ruleIssues(rules: readonly Rule[], judged: Judged): Issue[] {
  return rules.flatMap((rule) => {
    if ("require" in rule) return requirement(rule, judged);
    return "notBefore" in rule ? order(rule, judged) : share(rule, judged);
  });
}

function requirement({ when, require }: Requirement, judged: Judged): Issue[] {
  const reason = reasonFor(when, judged.value);
  if (!reason) return [];
  const { field: at, because, unless, warning } = reason;
  const { archivo, yaml } = judged;
  return [
    ...(warning ? [issue(warning, { archivo, campo: at, ...yaml.locate([at]) })] : []),
    ...require
      .filter((field) => judged.value[field] === undefined)
      .map((field) => missing(judged, [field], { at: [at], porque: because && `cuando ${because}`, si_no: unless })),
  ];
}

function reasonFor(when: Condition, value: Judged["value"]): Reason | undefined {
  if ("reason" in when) return when.reason(value);
  const { field, is } = when;
  const trigger = value[field];
  if (is === "present") return trigger === undefined ? undefined : { field, because: `hay «${field}»` };
  return is.some((each) => isSame(each, trigger)) ? { field, because: `«${field}» es ${trigger}` } : undefined;
}

/** Compares free text without regard to case: «Edicto», «EDICTO». */
function isSame(value: unknown, written: unknown): boolean {
  if (typeof value === "string" && typeof written === "string") return slugify(value) === slugify(written);
  return value === written;
}

/** Invalid dates are reported elsewhere. */
const isDay = (value: unknown): value is string => typeof value === "string" && z.iso.date().safeParse(value).success;

function order({ notBefore: { field, start } }: Extract<Rule, { notBefore: unknown }>, judged: Judged): Issue[] {
  const { archivo, value, yaml } = judged;
  const [late, early] = [value[field], value[start]];
  if (!isDay(late) || !isDay(early) || late >= early) return [];
  const place = { archivo, campo: field, ...yaml.locate([field]) };
  return [issue("fechas-al-reves", place, { campo: field, valor: late, inicio: start, desde: early })];
}

/** What is no whole number is reported elsewhere. */
function share({ notMoreThan: { field, limit } }: Extract<Rule, { notMoreThan: unknown }>, judged: Judged): Issue[] {
  const { archivo, value, yaml } = judged;
  const [part, whole] = [value[field], value[limit]];
  if (typeof part !== "number" || typeof whole !== "number" || part <= whole) return [];
  const place = { archivo, campo: field, ...yaml.locate([field]) };
  return [issue("mas-que-el-total", place, { campo: field, valor: part, total: limit, hay: whole })];
}
