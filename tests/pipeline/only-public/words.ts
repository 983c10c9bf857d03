/** What kind of place a word stands at: what may be published is decided by kind. */
export type Kind =
  | "title"
  | "keyword"
  | "field"
  | "body"
  /** In a text, where the validator warns of it or where a reader does not see it: published with the text, or not. */
  | "loose"
  /** A number, a mail or a name that is somebody's own. */
  | "datum"
  /** In a file that is never published as it stands: comments, slips, what a photo says of itself, who wrote it. */
  | "hidden"
  | "document name"
  | "photo name"
  | "download name"
  | "download text";

/** One word that stands at one place of one version of one document, and nowhere else. */
export interface Plant {
  word: string;
  kind: Kind;
  /** «requisitos.detalle», «nota al pie». */
  place: string;
  /** The document or file that bears it, by the name of its life. */
  bearer: string;
}

const SYLLABLES = [..."bdfglmnprt"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));
const PER_WORD = 4;
const ALL = SYLLABLES.length ** PER_WORD;
const BEGINNING = "zuq";
/** No Spanish ending: the search index, which cuts endings off, holds the word whole. */
const END = "x";
export const WORD_LENGTH = BEGINNING.length + 2 * PER_WORD + END.length;

/** Letters of which at least as many tell a word that was cut off. */
const ENOUGH = BEGINNING.length + 2 * (PER_WORD - 1);

/** Every planted word, or the beginning of one that was cut off; and every planted number. */
export const PLANTED = new RegExp(
  `${BEGINNING}(?:(?!${BEGINNING})[a-z]){${ENOUGH - BEGINNING.length},}|(?<![\\da-f])(?:1098|3009)\\d{6}(?![\\da-f])`,
  "g",
);

/**
 * A book of planted words. Each is new and part of no other: it begins as no other text does, and all are of one length.
 * They are `a-z`, to stand in an address, a file name, an e-mail or a PDF as well as in a sentence.
 */
export class Words {
  readonly #plants = new Map<string, Plant>();

  /** A new word for a place. */
  plant(about: Omit<Plant, "word">): string {
    return this.#keep(wordOf(this.#plants.size), about);
  }

  /** A new number of ten digits: an identity number, or a mobile phone. */
  plantNumber(beginning: "1098" | "3009", about: Omit<Plant, "word">): string {
    return this.#keep(`${beginning}${String(this.#plants.size).padStart(6, "0")}`, about);
  }

  get all(): readonly Plant[] {
    return [...this.#plants.values()];
  }

  /** The words that a run of letters may be: itself, or those that it is the beginning of. */
  behind(run: string): string[] {
    const whole = run.startsWith(BEGINNING) ? run.slice(0, WORD_LENGTH) : run;
    if (this.#plants.has(whole)) return [whole];
    return [...this.#plants.keys()].filter((word) => word.startsWith(whole));
  }

  #keep(word: string, about: Omit<Plant, "word">): string {
    this.#plants.set(word, { word, ...about });
    return word;
  }
}

/** Words of neighbouring numbers differ from the first syllable on, so that one that is cut off is still known. */
function wordOf(index: number): string {
  let rest = (index * 1_234_577) % ALL;
  let word = BEGINNING;
  for (let turn = 0; turn < PER_WORD; turn++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + END;
}
