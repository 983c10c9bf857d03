import { z } from "zod";
import { fieldMeta, isProse, unwrap } from "../schema/field.ts";

/** The path to a nested value: keys and list indexes. */
export type Path = readonly PropertyKey[];

/** The value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** `canales.0.desde` */
export const dotted = (path: Path) => path.map(String).join(".");

/** The schema at a path, through lists, unions and optional wrappers; `undefined` where there is none. */
export function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  if (!schema || path.length === 0) return schema;
  const [step, ...rest] = path;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).map((option) => schemaAt(option, path)).find((found) => found !== undefined);
  }
  if (inner instanceof z.ZodArray)
    return typeof step === "number" ? schemaAt(inner.element as z.ZodType, rest) : undefined;
  // A key of the content may be `constructor`.
  const isKey = inner instanceof z.ZodObject && Object.hasOwn(inner.shape, String(step));
  return isKey ? schemaAt(inner.shape[String(step)], rest) : undefined;
}

/** The description of the nearest field that contains the path. */
export function metaOf(schema: z.ZodType, path: Path) {
  const found = schemaAt(schema, path);
  return found && fieldMeta(found);
}

/** A correct example of the field at a path, or of the nearest one that contains it. */
export function exampleOf(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const example = metaOf(schema, path.slice(0, length))?.example;
    if (example) return example;
  }
  return `${String(path.at(-1) ?? "dato")}: …`;
}

/** Whether the schema at a path is a day. */
export function isDay(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && unwrap(found) instanceof z.ZodISODate;
}

/** Whether the schema at a path takes texts of several lines. */
export function isProseAt(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && isProse(unwrap(found));
}

/** Whether the schema at a path accepts a text. */
export function acceptsText(schema: z.ZodType, path: Path, text: string): boolean {
  return schemaAt(schema, path)?.safeParse(text).success ?? false;
}

/** The keys that the mapping at a path may have. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  const options = found && unwrap(found) instanceof z.ZodUnion ? (unwrap(found) as z.ZodUnion).options : [found];
  return (options as (z.ZodType | undefined)[]).flatMap((option) => {
    const object = option && unwrap(option);
    return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
  });
}
