/**
 * The sentences of a paragraph: they end with . ! ? or … before a capital letter or a number, or with the paragraph. The point
 * of an abbreviation («art. 5», «$ 5.000», «8 a. m.») ends none, unless the abbreviation may stand at an end and a capital
 * letter follows.
 */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of paragraph.matchAll(END)) {
    const end = index + sign.length;
    if (!isEnd(paragraph.slice(Math.max(from, end - LONGEST_ABBREVIATION), end))) continue;
    sentences.push(paragraph.slice(from, end));
    from = end;
  }
  return [...sentences, paragraph.slice(from)].map((each) => each.replace(/\s+/g, " ").trim()).filter(hasWords);
}

/**
 * The words of a text as they are counted, by its sentence's length and by its syllables. Left out are numbers and what has
 * digits, addresses of pages and mail, abbreviations, and initials such as «UVT»: nobody can say how many syllables a reader
 * gives them.
 */
export function wordsOf(text: string): string[] {
  const plain = (MAY_HAVE_ADDRESS.test(text) ? text.replace(ADDRESS, " ") : text).replace(ABBREVIATION, " ");
  const words = (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => VOWEL.test(word) && !/\p{N}/u.test(word));
  // Where all is in capitals, these tell nothing.
  return /\p{Ll}/u.test(plain) ? words.filter((word) => !INITIALS.test(word)) : words;
}

/** A sign at the end of a sentence, with the marks that close behind it, before what may begin another: no «A.» of «S. A.». */
const END = /[.!?…]{1,5}[»”"')\]]{0,5}(?=\s{1,20}(?!\p{Lu}{1,2}\.)[«“"'(¿¡[]{0,5}[\p{Lu}\p{N}])/gu;

/** Before a name or a number: never at the end of a sentence. */
const BEFORE_MORE =
  "ee|art|arts|núm|num|nro|no|n\\.?[º°o]|dr|dra|sr|sra|srta|ing|lic|prof|pág|págs|tel|cel|ext|cra|cl|cll|av|apto|ed|inc|lit|par|par[aá]g|res|dec|vs|p\\. ?ej|c\\. ?c|t\\. ?i";
/** At an end too. */
const ANYWHERE =
  "a\\. ?m|p\\. ?m|m|etc|ee\\. ?uu|s\\. ?a\\. ?s|s\\. ?a|e\\. ?s\\. ?e|e\\. ?s\\. ?p|ltda|cía|ej|hab|aprox|máx|mín";

/** Characters, with a space and a mark before. */
const LONGEST_ABBREVIATION = 12;
const NO_LETTER = "(?<![\\p{L}\\p{N}])";
const NEVER_LAST = new RegExp(`${NO_LETTER}(?:(?:${BEFORE_MORE})|\\p{Lu})\\.$`, "iu");
const MAY_BE_LAST = new RegExp(`${NO_LETTER}(?:${ANYWHERE})\\.$`, "iu");
const ABBREVIATION = new RegExp(`${NO_LETTER}(?:${BEFORE_MORE}|${ANYWHERE}|\\p{Lu})\\.`, "giu");
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\S)\/[\w/.-]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:co|com|org|net|md|pdf|yaml)\b(?:\/\S*)?/giu;
/** Every address has one of these, and most sentences have none. */
const MAY_HAVE_ADDRESS = /[@/]|\.\S/;
const INITIALS = /^\p{Lu}{2,}$/u;
const VOWEL = /[aeiouyáéíóúü]/i;

/** Whether the end of a text that stands before what may begin another sentence ends one. */
const isEnd = (text: string) => MAY_BE_LAST.test(text) || !NEVER_LAST.test(text);

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
