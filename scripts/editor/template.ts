import { stringify } from "yaml";
import type { z } from "zod";
import { type Collection, requirementsOf } from "../schema/collection.ts";
import { type FieldMeta, fieldMeta, isRequired } from "../schema/field.ts";
import type { CollectionId } from "../schema/index.ts";

/** What is known of a new document. */
interface Known {
  titulo?: string;
  /** The day on which it is written, as `AAAA-MM-DD`. */
  today?: string;
}

/**
 * A new document: the front matter with what is known of it, every other field as a comment with its help and an
 * example, and no text yet. It stays a draft until somebody takes that line away.
 */
export function documentTemplate(collection: Collection<CollectionId>, { titulo, today }: Known = {}): string {
  const { publicFrom: date } = collection;
  const known: Record<string, unknown> = { titulo, borrador: true, ...(date ? { [date]: today } : {}) };
  const fields = Object.entries(collection.schema.shape as Record<string, z.ZodType>).map(([key, schema]) => {
    const meta = fieldMeta(schema);
    if (!meta) throw new Error(`The field «${key}» has no example.`);
    const line = known[key] === undefined ? commented(meta.example) : stringify({ [key]: known[key] }, YAML).trim();
    return `${commented(explanation(key, schema, meta, collection))}\n${line}`;
  });
  return `---\n${commented(INTRODUCTION)}\n\n${fields.join("\n\n")}\n---\n\n`;
}

const INTRODUCTION = [
  "Lo que va después de # es una explicación: el sitio no la lee.",
  "Para llenar un dato, quite el # y el espacio que le sigue, en todos sus renglones, y cambie el ejemplo por lo que es.",
  "El texto de la página va debajo de la segunda línea ---.",
].join("\n");

const YAML = { lineWidth: 0 } as const;

function explanation(
  key: string,
  schema: z.ZodType,
  { label, help }: FieldMeta,
  { rules }: Collection<CollectionId>,
): string {
  const sometimes = requirementsOf(key, rules).length > 0 ? " (obligatorio en algunos casos)" : "";
  return `${label}${isRequired(schema) ? " (obligatorio)" : sometimes}: ${help}`;
}

const commented = (text: string) => text.replace(/^/gm, "# ");
