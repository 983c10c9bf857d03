/**
 * How many syllables a Spanish word has; 0 for letters that are read one by one, such as «DNP».
 *
 * A syllable has one vowel sound, so that vowels are counted and not where the word may be cut. By the Ortografía of the
 * academies (2010), 3.3 and 5.2: a, e and o are always one each; i and u join the vowel beside them unless they carry the
 * accent beside an a, e or o; two that are equal do not join; an h between vowels does not part them («prohi-bir»), unless a
 * diphthong follows it («al-de-hue-la»).
 */
export function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const runs = soundsOf(word).match(/[aeiouíú]+/g) ?? [];
  const count = runs.reduce((sum, run) => sum + nucleiOf(run), 0);
  if (counted.size < MOST_COUNTED) counted.set(word, count);
  return count;
}

/** Texts are made of the same words: counting these anew took a fifth of the judgement of all content. */
const counted = new Map<string, number>();
const MOST_COUNTED = 20_000;

/** A word with a letter for each vowel sound: `í` and `ú` only where the accent makes them a syllable of their own. */
function soundsOf(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[áàâä]/g, "a")
    .replace(/[éèêë]/g, "e")
    .replace(/[óòôö]/g, "o")
    .replace(/q[uúü](?=[eiíy])|gu(?=[eiíy])/g, "g")
    .replace(/ü/g, "u")
    .replace(/y(?![aeiouíú])/g, "i")
    .replace(/h(?=[iu][aeo]|ui|iu)/g, "-")
    .replace(/(?<=[aeiouíú])h(?=[aeiouíú])/g, "");
}

/** The syllables of vowels that stand together. */
function nucleiOf(run: string): number {
  const parted = run.replace(/(?<=[iu])í|(?<=[iu])ú|í(?=[iu])|ú(?=[iu])/g, (vowel) => (vowel === "í" ? "i" : "u"));
  const equal = parted.match(/ii|uu/g)?.length ?? 0;
  const own = parted.match(/[aeoíú]/g)?.length ?? 0;
  return equal + Math.max(1, own);
}
