/** Texts of the editor by their names, in groups. */
export interface Strings {
  [name: string]: string | Strings;
}

/** The texts of one language with those of another on top, group by group. */
export function withStrings(base: Strings, more: Strings): Strings {
  const merged: Strings = { ...base };
  for (const [name, value] of Object.entries(more)) {
    const before = merged[name];
    merged[name] = typeof value === "object" && typeof before === "object" ? withStrings(before, value) : value;
  }
  return merged;
}

/** `save_conflict.title` and its like: every text with the groups in which it lies, in their order. */
export function stringNames(strings: Strings, prefix = ""): string[] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === "string" ? [prefix + name] : stringNames(value, `${prefix}${name}.`),
  );
}

/** Texts that stay in English, because staff never see them: they say what is wrong with the configuration that the build writes. */
export const ONLY_FOR_DEVELOPERS = /^config\.(?:error|warning)\./;
