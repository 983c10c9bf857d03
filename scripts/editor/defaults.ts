import { z } from "zod";
import type { Collection } from "../schema/collection.ts";
import { collections } from "../schema/index.ts";

/** The value that the schema takes when nothing is written; lists begin empty, because an empty one is not written. */
export function defaultOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
}

/**
 * What the form of a document fills in where the document says nothing, by key: it says the same. A key that is in several
 * collections is here only when it says the same in all.
 */
export function defaultsByKey(): Readonly<Record<string, unknown>> {
  const all: readonly Collection[] = Object.values(collections);
  const fields = all.flatMap(({ schema }) => Object.entries(schema.shape as Record<string, z.ZodType>));
  const initial = fields.map(([key, field]) => [key, defaultOf(field)] as const);
  const isSingle = ([key, value]: (typeof initial)[number]) =>
    value !== undefined && !Array.isArray(value) && initial.every((other) => other[0] !== key || other[1] === value);
  return Object.fromEntries(initial.filter(isSingle));
}
