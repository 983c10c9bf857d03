import { distance } from "fastest-levenshtein";

/** The candidate that a person most likely meant, or `undefined` when none is near: at most a third of the letters differ. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(written);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(plain, fold(candidate));
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

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
