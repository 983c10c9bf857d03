import { z } from "zod";
import type { Collection } from "../schema/collection.ts";
import { constraints, type FieldMeta, fieldMeta, unwrap } from "../schema/field.ts";
import { collections, dataFiles } from "../schema/index.ts";
import type { ListedTexts } from "./listed-texts.ts";
import type { NumbersByKey } from "./plain-numbers.ts";
import type { TwoForms, TwoFormsByKey } from "./two-forms.ts";

/** The keys of all documents whose value can be written in two ways, as plain data for the editor. */
export function twoFormsByKey(): TwoFormsByKey {
  const all: readonly Collection[] = Object.values(collections);
  return Object.fromEntries(
    all.flatMap(({ schema }) =>
      Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
        const form = twoForms(field, fieldMeta(field));
        return form ? [[key, form] as const] : [];
      }),
    ),
  );
}

/** Those of the data files, where such a key stands in the groups of a list. */
export function twoFormsInDataFiles(): TwoFormsByKey {
  return Object.fromEntries(Object.values(dataFiles).flatMap((schema) => formsWithin(schema)));
}

function formsWithin(schema: z.ZodType): [key: string, form: TwoForms][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return formsWithin(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const form = twoForms(field, fieldMeta(field));
    return form ? [[key, form] as [string, TwoForms]] : formsWithin(field);
  });
}

/** The keys of all documents that hold a number or a text, with the least and the greatest number. */
export function numbersByKey(): NumbersByKey {
  const all: readonly Collection[] = Object.values(collections);
  const fields = all.flatMap(({ schema }) => Object.entries(schema.shape as Record<string, z.ZodType>));
  const numbers = fields.map(([key, field]) => [key, numberBesideText(field)] as const);
  const isAlways = (key: string) => numbers.every(([other, number]) => other !== key || number);
  return Object.fromEntries(numbers.flatMap(([key, number]) => (number && isAlways(key) ? [[key, number]] : [])));
}

function numberBesideText(field: z.ZodType): NumbersByKey[string] | undefined {
  const schema = unwrap(field);
  const options = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [];
  const number = options.find((option) => option instanceof z.ZodNumber);
  if (!number) return undefined;
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = constraints(number);
  return { minimum, maximum };
}

/** The texts of a collection's documents that a form offers in a list; `undefined` where there is none. */
export function listedTexts({ schema }: Pick<Collection, "schema">): ListedTexts | undefined {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  const listed = fields.flatMap(([key, field]) => {
    const usual = fieldMeta(field)?.usual;
    return usual ? [[key, usual] as const] : [];
  });
  return listed.length > 0 ? Object.fromEntries(listed) : undefined;
}

/** Those of all collections that have some. */
export function listedTextsByCollection(): Readonly<Record<string, ListedTexts>> {
  const all: readonly Collection[] = Object.values(collections);
  return Object.fromEntries(
    all.flatMap((collection) => {
      const listed = listedTexts(collection);
      return listed ? [[collection.id, listed] as const] : [];
    }),
  );
}

/** The two forms of a field, or `undefined` when it has one, or several that are all one line of text. */
export function twoForms(field: z.ZodType, meta: FieldMeta | undefined): TwoForms | undefined {
  const schema = unwrap(field);
  if (schema instanceof z.ZodArray && meta?.shorthand && groupIn(schema.element as z.ZodType)) {
    return { kind: "items", key: meta.shorthand };
  }
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const options = schema.options as z.ZodType[];
  const rich = options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodArray);
  if (!rich) return undefined;
  const words = options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values].map(String) : []));
  const name = Object.keys(meta?.options ?? {}).find((each) => !words.includes(each)) ?? "otro";
  return { kind: "choice", words, name, holds: rich instanceof z.ZodArray ? "list" : "group" };
}

/** The group among the forms of a list's item. */
export function groupIn(item: z.ZodType): z.ZodObject | undefined {
  const options = item instanceof z.ZodUnion ? (item.options as z.ZodType[]) : [item];
  return options.find((option) => option instanceof z.ZodObject);
}
