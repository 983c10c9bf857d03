import { z } from "zod";
import { isRequired, unwrap } from "../../scripts/schema/field.ts";

type Data = Record<string, unknown>;

/**
 * The part of unfinished data that can be shown, by key: valid values, texts whose only error is their length, the
 * valid parts of lists and groups, and the defaults of the schema.
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

/** A group is dropped if it lacks a required key: a charge without its amount means nothing. */
function group(schema: z.ZodObject, value: unknown): Data | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = readableData(schema, value as Data);
  const isWhole = Object.entries(schema.shape as Record<string, z.ZodType>).every(
    ([key, field]) => key in found || !isRequired(field),
  );
  return isWhole ? found : undefined;
}

/** Whether a schema accepts free text. Part of a formatted text, such as a date or an address, would mean nothing. */
const isPlainText = (schema: z.ZodType) => schema instanceof z.ZodString && schema.format === null;
