import { distance } from "fastest-levenshtein";
import { fold } from "../schema/slug.ts";

/**
 * The candidate of which a text is a slip of the pen; `undefined` when there is none, or more than one. It is what people are
 * advised to write, so it must not be another thing with a similar name: digits, codes and short words must be the same, and
 * one word may have one wrong letter, of those that fingers and ears confuse.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates].map((name) => ({ name, words: wordsOf(name) }));
  const words = wordsOf(written);
  const same = all.filter((each) => each.words.join("") === words.join(""));
  if (same.length > 0) return same.length === 1 ? same[0]?.name : undefined;
  // A word of another name, or of the calendar, was meant as it is written.
  const known = new Set([...all.flatMap((each) => each.words), ...MONTHS]);
  const [only, ...others] = all.filter((each) => isSlipOf(words, each.words, known));
  return others.length === 0 ? only?.name : undefined;
}

/**
 * The candidate with the fewest other letters, at most a third: for what does no harm when it is wrong, such as the options of a
 * command, or withholding what somebody may have meant to withhold.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(written);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(plain, fold(candidate));
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split(" ");

const wordsOf = (name: string) => fold(name).match(/[a-z0-9]+/g) ?? [];

function isSlipOf(written: readonly string[], meant: readonly string[], known: ReadonlySet<string>): boolean {
  if (written.length !== meant.length) return false;
  const differing = written.flatMap((word, index) =>
    word === meant[index] ? [] : [[word, meant[index] ?? ""] as const],
  );
  const [[word, other] = ["", ""], ...more] = differing;
  return more.length === 0 && !known.has(word) && isMisspelt(word, other);
}

/** Whether a word is another one with a letter too many, too few, wrong or in the place of the next, or its plural. */
function isMisspelt(written: string, meant: string): boolean {
  if (meant.length < 4 || ![written, meant].every((word) => /^(?=.*[aeiou])[a-z]+$/.test(word))) return false;
  if (written === `${meant}es` || meant === `${written}es`) return true;
  const { before, left, right } = differenceOf(written, meant);
  const isFirst = before === 0;
  if (left.length + right.length === 1) return !isFirst || left + right === "h";
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (left.length !== 1 || right.length !== 1 || meant.length < 5) return false;
  return soundAlike(left, right) || (!isFirst && (areNeighbours(left, right) || isEnding(before, left, right, meant)));
}

/** What is left of two words without their common beginning and end, and the length of that beginning. */
function differenceOf(one: string, other: string): { before: number; left: string; right: string } {
  let before = 0;
  while (before < one.length && one[before] === other[before]) before++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > before && otherEnd > before && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  return { before, left: one.slice(before, end), right: other.slice(before, otherEnd) };
}

/** Letters that Spanish ears confuse. */
const soundAlike = (one: string, other: string) =>
  ["bv", "csz", "ckq", "gj", "iy", "mn", "sx"].some((group) => group.includes(one) && group.includes(other));

const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const placeOf = (letter: string) => {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  return { row, column: (KEYBOARD[row]?.indexOf(letter) ?? 0) + row / 2 };
};
function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
}

/** «publicada» for «publicado» */
const isEnding = (before: number, one: string, other: string, word: string) =>
  before === word.length - 1 && "aeo".includes(one) && "aeo".includes(other);
