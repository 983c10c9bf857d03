import type { z } from "zod";

/**
 * A rule between fields of one document, as data: validation enforces it, the editor and the guide explain it.
 */
export type Rule =
  | { when: Condition; require: readonly string[] }
  | { notBefore: { field: string; start: string } }
  | { notMoreThan: { field: string; limit: string } };

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
  /** What it says, in words that follow «cuando»; nothing where the key is as obligatory as any other. */
  because?: string;
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

/**
 * What a collection has besides its documents, a page for each and a plain list of them:
 * - `inventory`: its documents are sheets with an `etapa`. Only those at `publicado` have a page; the inventory names the
 *   others, and they count in the plan.
 * - `file`: a document is what its `archivo`, its `enlace` or its text holds: one with none of them gets a warning.
 * - `notices`: a document may be a notice to a person, by its `a_persona`, its `tipo` or its `titulo`.
 * - `preview`: the editor shows a document, while somebody writes, as its page will look (`layouts/preview/`).
 * - `list`: a list page of its own in `layouts/pages/`, instead of the one that all others share.
 */
export type Feature = "inventory" | "file" | "notices" | "preview" | "list";

/** By which key documents are listed, from the lowest value to the highest. */
export interface Order<Key extends string = string> {
  /** A key of the front matter, or the name of the file. */
  by: Key | "slug";
  /** Highest first: of dates, the newest. */
  descending?: true;
  /** Where documents without a value stand. Default: last. */
  missing?: "first";
}

/** One folder of `content/`: what its documents must say, when they are public, and how readers and clerks see them. */
export interface Collection<
  Id extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
  Has extends Feature = Feature,
  Key extends string = string,
> {
  id: Id;
  /** «noticia»: one document, for messages. */
  singular: string;
  /** «Noticias»: the section, for headings and menus. */
  title: string;
  /** One sentence for the citizen: what is found in this section. */
  description: string;
  /** One sentence for the citizen, in place of the list while nothing is published. */
  empty: string;
  /** What stands beside its name in the editor, as Material Symbols calls it (https://fonts.google.com/icons). */
  icon: string;
  schema: Schema;
  rules: readonly Rule[];
  /** The date before which a document is not public, and which is today in a new one. Without it: public from the first day. */
  publicFrom?: Key;
  /** Whether a document is gone on the day after its `vence`. Without it, what it says there makes no difference. */
  expires?: true;
  /** `"last"` for what citizens do not look for: in the site's own search its words weigh least. */
  found?: "last";
  /** The order of its lists; equals, and all of them where it is absent, A–Z by title. */
  order?: readonly Order<Key>[];
  has?: readonly Has[];
}

/** Declares a collection; keeps the exact types of its identifier, its schema and what it has. */
export function defineCollection<
  const Id extends string,
  Schema extends z.ZodObject,
  const Has extends Feature = never,
>(collection: Collection<Id, Schema, Has, keyof NoInfer<Schema>["shape"] & string>): Collection<Id, Schema, Has> {
  return collection;
}
