import type { z } from "zod";

/**
 * A rule between fields of one document, as data: validation enforces it, the editor and the guide explain it.
 */
export type Rule = { when: Condition; require: readonly string[] } | { notBefore: { field: string; start: string } };

/**
 * What must be so of a document: the field has one of the values of `is`, or any value at all for `"present"`; or a
 * function of all its fields says why it is so, and `words` what that means: «es un aviso a una persona».
 */
export type Condition =
  | { field: string; is: readonly unknown[] | "present" }
  | { words: string; reason(data: Readonly<Record<string, unknown>>): Reason | undefined };

/** Why a condition holds of a document. */
export interface Reason {
  /** The key that says so. */
  field: string;
  /** What it says, in words that follow «cuando». */
  because: string;
  /** What to write where it is not so. */
  unless?: string;
  /** The warning that it was only guessed. */
  warning?: "parece-aviso-a-persona";
}

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
