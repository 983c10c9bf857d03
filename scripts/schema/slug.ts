/** Lower case without accents. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** What a file or anchor may be called after a text: `a-z`, `0-9` and `-`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/&/g, " y ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
