import type { z } from "zod";

/**
 * A rule between fields of one document, as data: validation enforces it, the editor and the guide explain it.
 * The condition holds when the field has one of the values of `is`, or any value at all for `"present"`.
 */
export type Rule =
  | { when: { field: string; is: readonly unknown[] | "present" }; require: readonly string[] }
  | { notBefore: { field: string; start: string } };

/** A rule by which a field must be there when another one says something. */
export type Requirement = Extract<Rule, { require: readonly string[] }>;

/** The rules by which a field must be there. */
export function requirementsOf(key: string, rules: readonly Rule[]): Requirement[] {
  return rules.filter((rule): rule is Requirement => "require" in rule && rule.require.includes(key));
}

/** One folder of `content/`: what its documents must say and what the people who read about it call it. */
export interface Collection<Id extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  id: Id;
  /** «noticia»: one document, for messages. */
  singular: string;
  /** «Noticias»: the section, for headings and menus. */
  title: string;
  /** One sentence for the citizen: what is found in this section. */
  description: string;
  schema: Schema;
  rules: readonly Rule[];
}

/** Declares a collection; keeps the exact types of its identifier and schema. */
export function defineCollection<const Id extends string, Schema extends z.ZodObject>(
  collection: Collection<Id, Schema>,
): Collection<Id, Schema> {
  return collection;
}
