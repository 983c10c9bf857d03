import type { z } from "zod";
import { type FieldMeta, fieldMeta } from "../schema/field.ts";
import { slugify } from "../schema/slug.ts";
import { wrap } from "../words/terminal.ts";

/** Columns of a comment, without its mark. */
const WIDTH = 120;

/** Dashes that set a part of a file apart. */
const RULE = "-".repeat(93);

/** A text as comments of YAML; code marks of Markdown mean nothing there. */
export const commented = (text: string) => text.replaceAll("`", "").replace(/^/gm, "# ").replace(/ +$/gm, "");

/** The heading of a part of a file, between two rules: what it is for, and each of its keys. */
export function heading(about: string, keys?: string): string {
  return commented([RULE, about, ...(keys === undefined ? [] : ["", keys]), RULE].join("\n"));
}

/** What to write at a key; after its label, where the help alone does not say of what it speaks. */
export function helpLine({ label, help }: FieldMeta): string {
  const [first = ""] = slugify(label).split("-");
  const isNamed = slugify(help).split("-").includes(first);
  return wrap(isNamed ? help : `${label}: ${lowerFirst(help)}`, WIDTH).join("\n");
}

/** The keys of a group, each with what to write. */
export function explained(shape: Readonly<Record<string, z.ZodType>>): string {
  const column = Math.max(...Object.keys(shape).map((key) => key.length)) + 5;
  return Object.entries(shape)
    .map(([key, schema]) => {
      const help = wrap(lowerFirst(fieldMeta(schema)?.help ?? ""), WIDTH - column);
      return `  ${key}`.padEnd(column) + help.join(`\n${" ".repeat(column)}`);
    })
    .join("\n");
}

export const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase("es-CO") + text.slice(1);
