import { z } from "zod";
import { isRequired, unwrap } from "../../scripts/schema/field.ts";

type Data = Record<string, unknown>;

/**
 * What can be shown of the data that somebody is writing, by key: values that are right, texts whose only fault is their
 * length, of lists and groups the parts that can be shown, and what the schema puts where nothing is written.
 */
export function readableData(schema: z.ZodObject, data: Data): Data {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return Object.fromEntries(
    fields.flatMap(([key, field]) => {
      const value = readable(unwrap(field), data[key]) ?? field.safeParse(undefined).data;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function readable(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodUnion) return first(schema.options as z.ZodType[], value);
  if (schema instanceof z.ZodArray) return items(schema.element as z.ZodType, value);
  if (schema instanceof z.ZodObject) return group(schema, value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return isPlainText(schema) && typeof value === "string" && value.trim() ? value.trim() : undefined;
}

function first(options: readonly z.ZodType[], value: unknown): unknown {
  return options.map((option) => readable(option, value)).find((each) => each !== undefined);
}

function items(element: z.ZodType, value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.map((item) => readable(element, item)).filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
}

/** A group lacks meaning without one of its required keys: a charge without its amount. */
function group(schema: z.ZodObject, value: unknown): Data | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = readableData(schema, value as Data);
  const isWhole = Object.entries(schema.shape as Record<string, z.ZodType>).every(
    ([key, field]) => key in found || !isRequired(field),
  );
  return isWhole ? found : undefined;
}

/** A text of any letters: of one with a form, a date or an address, a part means nothing. */
const isPlainText = (schema: z.ZodType) => schema instanceof z.ZodString && schema.format === null;
