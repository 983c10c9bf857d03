import { anyWord, contentWord } from "./words.ts";

/** Returns the next number, from 0 to 1. */
export type Random = () => number;

/** The mulberry32 generator: the same seed gives the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An integer from 0 to `limit` - 1. */
export const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** Words that mean something, as of a title. */
export const words = (random: Random, count: number) =>
  Array.from({ length: count }, () => contentWord(random)).join(" ");

/** A sentence of `count` words, from a capital to a full stop. */
export const sentence = (random: Random, count = 8 + below(random, 9)) =>
  `${capital(Array.from({ length: count }, () => anyWord(random)).join(" "))}.`;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const paragraph = (random: Random, sentences = 5) =>
  Array.from({ length: sentences }, () => sentence(random)).join(" ");
