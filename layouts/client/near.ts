import { distance } from "fastest-levenshtein";
import { fold, wordsIn } from "./fold.ts";
import { isAside } from "./question.ts";

const MOST = 3;

/** The words of the site, those of most titles first, ready to be compared. */
export interface Vocabulary {
  /** Whether the site has a word, in the singular or the plural, or one that begins with it. */
  has(word: string): boolean;
  /** The words that were perhaps meant, all equally near: «sisbén» for «sisven». */
  near(word: string): string[];
}

/** @param list one word a line, as the build writes it */
export function vocabularyOf(list: string): Vocabulary {
  const words = list
    .split("\n")
    .filter((word) => word && !isAside(word))
    .map((word) => ({ word, folded: fold(word), sound: soundOf(word) }));
  const singulars = new Set(words.map(({ folded }) => singular(folded)));
  return {
    has: (word) => {
      const [folded = ""] = wordsIn(word);
      return (
        singulars.has(singular(folded)) || words.some((each) => folded.length > 3 && each.folded.startsWith(folded))
      );
    },
    near: (word) => {
      const [folded = ""] = wordsIn(word);
      const sound = soundOf(folded);
      const ranked = words
        .map((each) => ({ ...each, steps: Math.min(distance(folded, each.folded), distance(sound, each.sound)) }))
        .filter((each) => each.steps <= allowed(folded, each.folded))
        .sort((one, other) => one.steps - other.steps);
      const nearest = ranked.filter(({ steps }) => steps === ranked[0]?.steps);
      return unlike(nearest.map(({ word }) => word)).slice(0, MOST);
    },
  };
}

/** How many letters of a word may be wrong: of a long one two, if it begins alike. */
function allowed(word: string, other: string): number {
  if (word.length < 3) return 0;
  return word.length > 5 && word[0] === other[0] ? 2 : 1;
}

/** Without those that are the plural or the singular of one before. */
function unlike(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const one = singular(fold(word));
    return !seen.has(one) && seen.add(one);
  });
}

const singular = (word: string) => (word.length > 3 ? word.replace(/(?<=[aeiou])s$|(?<=[dlnrzj])es$/, "") : word);

/** Letters that sound alike in Colombia, as one: what is written as it is heard is right here. */
const SOUNDS: readonly [RegExp, string][] = [
  [/h/g, ""],
  [/qu(?=[ei])|c(?![eih])|k/g, "k"],
  [/c(?=[ei])|z|x/g, "s"],
  [/v|w/g, "b"],
  [/ll/g, "y"],
  [/g(?=[ei])/g, "j"],
  [/(.)\1+/g, "$1"],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), fold(word));
}
