import type { z } from "zod";
import { fieldMeta } from "./field.ts";
import { type CollectionId, collections } from "./index.ts";

/** The measured keys of a document: their value, or `true` where only it matters that there is one. */
export type MeasuredValues = Readonly<Record<string, string | number | boolean>>;

/** The measured keys of a front matter. What is no plain value is left out. */
export function measuredValues(collection: CollectionId, data: Record<string, unknown>): MeasuredValues {
  return Object.fromEntries(
    measuredFields(collection).flatMap(([key, measured]): [string, string | number | boolean][] => {
      const value = data[key];
      if (value === undefined || value === null) return [];
      if (measured === "presence") return [[key, true]];
      if (typeof value === "string") return [[key, squeeze(value)]];
      return typeof value === "number" || typeof value === "boolean" ? [[key, value]] : [];
    }),
  );
}

/** The fields that the plan measures, each with what it wants to know of it. */
export const measuredFields = perCollection((shape) =>
  Object.entries(shape).flatMap(([key, schema]): [string, "value" | "presence"][] => {
    const measured = fieldMeta(schema)?.measured;
    return measured ? [[key, measured]] : [];
  }),
);

/** What is read off a collection's schema, once for each. */
export function perCollection<T>(read: (shape: Record<string, z.ZodType>) => T): (collection: CollectionId) => T {
  const known = new Map<CollectionId, T>();
  return (collection) => {
    if (!known.has(collection)) known.set(collection, read(collections[collection].schema.shape));
    return known.get(collection) as T;
  };
}

/** A text in which only its words and marks matter: no white space that a reader would not see. */
export const squeeze = (text: string) => text.normalize("NFC").replace(NOT_ONE_SPACE, " ").trim();
/** White space, except for one space alone, of which texts are full. */
const NOT_ONE_SPACE = / \s+|[^\S ]\s*/g;
