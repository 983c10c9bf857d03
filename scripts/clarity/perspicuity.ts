import { sentencesOf, wordsOf } from "./sentences.ts";
import { syllablesOf } from "./syllables.ts";

/** What the index of a text is made of. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * Perspicuity by Flesch–Szigriszt, from about 0 (nobody follows) to 100 and more. Szigriszt Pazos, «Sistemas predictivos de
 * legibilidad del mensaje escrito» (Universidad Complutense, 1993).
 */
export function perspicuity({ sentences, words, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/**
 * The index of a text, rounded as it is shown; `undefined` for one of fewer than `FEWEST_WORDS`, in which a single word
 * would decide.
 */
export function indexOf(counts: Counts): number | undefined {
  return counts.words < FEWEST_WORDS ? undefined : Math.round(perspicuity(counts));
}

/** The formula was fitted to samples of a hundred words. */
export const FEWEST_WORDS = 100;

/** What an index means, on the scale INFLESZ (Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31, 2008). */
export function levelOf(index: number): string {
  return LEVELS.find(({ below }) => index < below)?.name ?? "muy fácil";
}

const LEVELS = [
  { below: 40, name: "muy difícil" },
  { below: 55, name: "algo difícil" },
  { below: 65, name: "normal" },
  { below: 80, name: "bastante fácil" },
] as const;

/** A sentence and how many words it has. */
export interface Sentence<At> {
  text: string;
  words: number;
  /** Where its paragraph is. */
  at: At;
}

/** A paragraph, an item of a list or a field: it ends the sentence that it ends with. */
export interface Paragraph<At> {
  text: string;
  at: At;
}

/** The counts of a text and its sentences, longest first; of equals, the first. */
export function measure<At>(paragraphs: readonly Paragraph<At>[]): Counts & { longest: Sentence<At>[] } {
  const counts: Counts = { sentences: 0, words: 0, syllables: 0 };
  const longest: Sentence<At>[] = [];
  for (const { text, at } of paragraphs) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words.length === 0) continue;
      counts.sentences++;
      counts.words += words.length;
      for (const word of words) counts.syllables += syllablesOf(word);
      longest.push({ text: sentence, words: words.length, at });
    }
  }
  return { ...counts, longest: longest.sort((a, b) => b.words - a.words) };
}

/** Counts of several texts taken as one. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (whole, each) => ({
      sentences: whole.sentences + each.sentences,
      words: whole.words + each.words,
      syllables: whole.syllables + each.syllables,
    }),
    { sentences: 0, words: 0, syllables: 0 },
  );
}
