import type { z } from "zod";
import { fieldMeta } from "../schema/field.ts";

/** Dashes that set a part of a file apart. */
const RULE = "-".repeat(93);

/** A text as comments of YAML; code marks of Markdown mean nothing there. */
export const commented = (text: string) => text.replaceAll("`", "").replace(/^/gm, "# ").replace(/ +$/gm, "");

/** The heading of a part of a file, between two rules: what it is for, and each of its keys. */
export function heading(about: string, keys?: string): string {
  return commented([RULE, about, ...(keys === undefined ? [] : ["", keys]), RULE].join("\n"));
}

/** The keys of a group, a line each, with what to write. */
export function explained(shape: Readonly<Record<string, z.ZodType>>): string {
  const width = Math.max(...Object.keys(shape).map((key) => key.length)) + 3;
  return Object.entries(shape)
    .map(([key, schema]) => `  ${key.padEnd(width)}${fieldMeta(schema)?.help ?? ""}`)
    .join("\n");
}
