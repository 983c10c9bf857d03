import type { z } from "zod";
import { type Collection, type Requirement, type Rule, requirementsOf } from "../schema/collection.ts";
import { commonFields, dependenciaField } from "../schema/common.ts";
import { fieldMeta, isRequired } from "../schema/field.ts";
import { alternatives } from "../words/spanish.ts";

const SHARED = new Set(Object.keys({ ...commonFields, ...dependenciaField }));

/** The clerks' table of the fields that a collection has of its own, as Markdown: what to write in each, and whether one must. */
export function fieldTable({ schema, rules }: Pick<Collection, "schema" | "rules">): string {
  const rows = Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([key]) => !SHARED.has(key))
    .map(([key, field]) => `| \`${key}\` | ${cell(fieldMeta(field)?.help ?? "")} | ${obligation(key, field, rules)} |`);
  return ["| Dato | Qué se escribe | ¿Obligatorio? |", "| --- | --- | --- |", ...rows].join("\n");
}

/** «Sí», «No», or when: «Sí, si hay `imagen`». */
function obligation(key: string, field: z.ZodType, rules: readonly Rule[]): string {
  if (isRequired(field)) return "Sí";
  const conditions = requirementsOf(key, rules).map(when);
  return conditions.length > 0 ? `Sí, ${conditions.join("; ")}` : "No";
}

function when({ when }: Requirement): string {
  if ("words" in when) return `si ${when.words}`;
  const { field, is } = when;
  return is === "present" ? `si hay \`${field}\`` : `si \`${field}\` es ${alternatives(is.map(String))}`;
}

/** Text that a table's cell can hold. */
const cell = (text: string) => text.replaceAll("|", "\\|");
