import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { knownKeys, type Path } from "./schema-path.ts";

/** A key that is a slip of another one, which is missing in its group. */
export interface MisspeltKey {
  /** As it is written. */
  path: Path;
  /** The same path with the key that was meant. */
  meant: Path;
}

/**
 * A value with its misspelt keys put right, and where they are: a slip is one fault, and not also a missing datum, and what
 * stands under it is judged all the same.
 */
export function withMeantKeys(
  schema: z.ZodType,
  value: Record<string, unknown>,
): { value: Record<string, unknown>; misspelt: MisspeltKey[] } {
  const misspelt: MisspeltKey[] = [];
  const read = (node: unknown, path: Path, meantPath: Path): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => read(item, [...path, index], [...meantPath, index]));
    if (typeof node !== "object" || node === null) return node;
    const known = knownKeys(schema, meantPath);
    const taken = new Set(Object.keys(node));
    const free = () => known.filter((key) => !taken.has(key));
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => {
        const meant = known.includes(key) ? key : (nearest(key, free()) ?? key);
        const to = [...meantPath, meant];
        if (meant !== key) misspelt.push({ path: [...path, key], meant: to });
        taken.add(meant);
        return [meant, read(inner, [...path, key], to)];
      }),
    );
  };
  return { value: read(value, [], []) as Record<string, unknown>, misspelt };
}
