import { distance } from "fastest-levenshtein";
import { fold } from "../schema/slug.ts";

/** The candidate that a person most likely meant, with at most a third of the letters different; `undefined` when there is none. */
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
