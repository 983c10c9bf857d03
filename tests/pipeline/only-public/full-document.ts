import { z } from "zod";
import { fieldMeta, unwrap } from "../../../scripts/schema/field.ts";
import { type CollectionId, collections } from "../../../scripts/schema/index.ts";
import type { Kind } from "./words.ts";

/** The word of a place; the same one each time that it is asked for. */
export type WordAt = (kind: Kind, place: string) => string;

/** Fields that say whether a document may be read, or that no word can stand in: whoever writes the document says them. */
const NOT_FREE = new Set([
  ...["borrador", "etapa", "vence", "urgente", "tipo", "comite", "revisado", "dependencia"],
  // It is no text: what is shown is the title of the document that it names.
  "acta",
]);

/** A front matter of a collection in which every free field is there, and every text in it has a word of its own. */
export function fullFrontMatter(collection: CollectionId, wordAt: WordAt): Record<string, unknown> {
  const { shape } = collections[collection].schema;
  return groupOf(Object.fromEntries(Object.entries(shape).filter(([key]) => !NOT_FREE.has(key))), "", wordAt);
}

function groupOf(shape: Record<string, z.ZodType>, place: string, wordAt: WordAt): Record<string, unknown> {
  const fields = Object.entries(shape).map(([key, schema]) => [key, fullValue(schema, `${place}${key}`, wordAt)]);
  return Object.fromEntries(fields);
}

function fullValue(field: z.ZodType, place: string, wordAt: WordAt): unknown {
  const refersTo = fieldMeta(field)?.refersTo;
  if (refersTo === "image") return `/media/${wordAt("photo name", place)}.jpg`;
  if (refersTo === "file") return `/media/${wordAt("download name", place)}.pdf`;
  const schema = unwrap(field);
  if (schema instanceof z.ZodUnion) return fullValue(richest(schema.options as z.ZodType[]), place, wordAt);
  if (schema instanceof z.ZodArray) return itemsOf(schema.element as z.ZodType, place, wordAt);
  if (schema instanceof z.ZodObject) return groupOf(schema.shape, `${place}.`, wordAt);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  return NUMBERS.find((value) => schema.safeParse(value).success) ?? textFor(schema, place, wordAt);
}

/** An amount, a year. */
const NUMBERS = [3, 2026];

const isRich = (schema: z.ZodType) => schema instanceof z.ZodArray || schema instanceof z.ZodObject;
const richest = (forms: readonly z.ZodType[]) =>
  forms.find(isRich) ?? forms.find((form) => form instanceof z.ZodString) ?? z.any();

/** One item of each form that the list takes: a text alone, and a group. */
function itemsOf(item: z.ZodType, place: string, wordAt: WordAt): unknown[] {
  const forms = item instanceof z.ZodUnion ? (item.options as z.ZodType[]) : [item];
  return forms.map((form) => fullValue(form, isRich(form) ? place : `${place} (texto)`, wordAt));
}

/** Ways to write a word in a text, the shortest first. */
const WAYS: readonly [kind: Kind, write: (word: string) => string][] = [
  ["field", (word) => word],
  ["field", (word) => `Un texto de veinte letras: ${word}`],
  ["field", (word) => `https://${word}.example/${word}`],
  ["field", (word) => `${word}@san-ejemplo.example`],
  ["download name", (word) => `/media/${word}.pdf`],
];
const KINDS: Readonly<Record<string, Kind>> = { titulo: "title", "palabras_clave (texto)": "keyword" };

/** What stands where no word can: a day, an hour, a number. */
const PLAIN = ["2026-03-01", "10:00", "1"];

function textFor(schema: z.ZodType, place: string, wordAt: WordAt): unknown {
  const way = WAYS.find(([, write]) => schema.safeParse(write("palabraalgo")).success);
  if (!way) return PLAIN.find((value) => schema.safeParse(value).success);
  const [kind, write] = way;
  return write(wordAt(KINDS[place] ?? kind, place));
}
