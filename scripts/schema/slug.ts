/** Lower case without accents. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** By the codes of the letters, for days, paths and the like: the same order on every computer. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a file or anchor may be called after a text: `a-z`, `0-9` and `-`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/&/g, " y ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * What Windows keeps for devices, with any ending: git cannot write such a file there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
