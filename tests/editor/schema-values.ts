import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { fieldMeta, unwrap } from "../../scripts/schema/field.ts";
import { day, someText, withoutAbsent } from "./config-values.ts";

/** What a schema accepts: data as a clerk may have written it. */
export function schemaData(schema: z.ZodObject): Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const value = schemaValue(unwrap(field));
    const isOptional = field.safeParse(undefined).success;
    return [key, isOptional ? fc.option(value, { nil: undefined }) : value] as const;
  });
  return fc.record(Object.fromEntries(entries)).map(withoutAbsent);
}

/** What a field accepts, given its schema without wrappers. */
export function schemaValue(schema: z.ZodType): Arbitrary<unknown> {
  const rule = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<string, number>;
  if (schema instanceof z.ZodObject) return schemaData(schema);
  if (schema instanceof z.ZodUnion) return fc.oneof(...(schema.options as z.ZodType[]).map(schemaValue));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodISODate) return day;
  if (schema instanceof z.ZodURL) return fc.webUrl({ validSchemes: ["https"], withQueryParameters: true });
  if (schema instanceof z.ZodNumber) return numbers(rule);
  if (schema instanceof z.ZodArray) {
    const { minItems = 0, maxItems = 3 } = rule;
    const items = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) };
    return fc.array(schemaValue(schema.element as z.ZodType), items);
  }
  // Text: by its pattern, or of any letters; a refinement (the time zone) knows which of them it takes.
  const { pattern, minLength = 1, maxLength = 60 } = rule;
  if (pattern) return fc.stringMatching(new RegExp(String(pattern)));
  const known = fc.constantFrom("America/Bogota", "America/New_York");
  return fc.oneof(someText(minLength, maxLength), known).filter((text) => schema.safeParse(text).success);
}

function numbers({ type, minimum, exclusiveMinimum, maximum = 1e9 }: Record<string, number>): Arbitrary<number> {
  const min = Math.max(minimum ?? -1000, exclusiveMinimum === undefined ? -1000 : exclusiveMinimum + 0.01);
  if (String(type) === "integer") return fc.integer({ min: Math.max(min, -1000), max: Math.min(maximum, 1e9) });
  return fc.double({ min, max: maximum, noNaN: true });
}

/** Every key of a schema, dotted, through lists and the forms that a value may have; with what is said of it. */
export function schemaKeys(schema: z.ZodType, at = ""): { path: string; field: z.ZodType; isFileOnly: boolean }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return schemaKeys(inner.element as z.ZodType, at);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).flatMap((option) => schemaKeys(option, at));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const path = `${at}${key}`;
    const isFileOnly = fieldMeta(field)?.fileOnly === true;
    const below = schemaKeys(field, `${path}.`).map((each) => ({ ...each, isFileOnly: isFileOnly || each.isFileOnly }));
    return [{ path, field, isFileOnly }, ...below];
  });
}
