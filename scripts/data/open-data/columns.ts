import { parse } from "yaml";
import { z } from "zod";
import { type FieldMeta, fieldMeta, unwrap } from "../../schema/field.ts";
import type { Column } from "./dataset.ts";

/** The columns of a collection: one per field, in the order of its schema, described as its authors read it. */
export function columnsOf(schema: z.ZodObject): Column[] {
  const shape: Record<string, z.ZodType> = schema.shape;
  return Object.entries(shape).flatMap(([name, field]) => {
    const meta = fieldMeta(field);
    return meta && hasColumn(field) ? [columnOf(name, field, meta)] : [];
  });
}

/** Whether a field is a column of its dataset. */
export function hasColumn(field: z.ZodType | undefined): boolean {
  return field !== undefined && fieldMeta(field)?.column !== false;
}

function columnOf(name: string, field: z.ZodType, { label, help, example, refersTo }: FieldMeta): Column {
  return {
    name,
    title: label,
    description: refersTo === "dependencia" ? OFFICE : help.replaceAll(/`([^`]+)`/g, "«$1»"),
    type: refersTo === "image" || refersTo === "file" ? "dirección web" : typeOf(field),
    required: !(field instanceof z.ZodOptional),
    values: valuesOf(field),
    example: parse(example)[name],
  };
}

/**
 * In place of the field's help, which tells authors which file to name: readers of the data find the office in another
 * dataset.
 */
const OFFICE = "Identificador de la dependencia que responde, en el conjunto de datos «Dependencias».";

/** From the most specific to the most general; anything else is text. */
const TYPES: readonly [abstract new (...args: never) => z.ZodType, string][] = [
  [z.ZodISODate, "fecha"],
  [z.ZodURL, "dirección web"],
  [z.ZodEmail, "correo electrónico"],
  [z.ZodBoolean, "verdadero o falso"],
  [z.ZodNumber, "número"],
  [z.ZodArray, "lista"],
  [z.ZodObject, "objeto"],
];

function typeOf(schema: z.ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return [...new Set((inner.options as z.ZodType[]).map(typeOf))].join(" o ");
  return TYPES.find(([type]) => inner instanceof type)?.[1] ?? "texto";
}

function valuesOf(schema: z.ZodType): readonly string[] | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return valuesOf(inner.element as z.ZodType);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}
