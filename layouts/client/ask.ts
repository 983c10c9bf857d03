import { wordsIn } from "./fold.ts";
import type { Vocabulary } from "./near.ts";
import type { Found, FoundPage } from "./pagefind.ts";
import { meantWords } from "./question.ts";

/** What was found for a query, and by which of its words. */
export interface Answer {
  found: Found;
  /** The words of the query that say what is asked for, and those of them that were searched. */
  meant: string[];
  used: string[];
  /** Those that the site does not know. */
  unknown: string[];
}

/** @param everywhere whether the filters do not count */
type Search = (words: string, everywhere?: boolean) => Promise<Found>;

/** How many results show whether a word was found. */
const SAMPLE = 3;

/**
 * Searches for the words of a query that say what is asked for. Pagefind asks for all of them; when nothing has all,
 * those that most pages have are left out one by one, so that the rarest is kept.
 */
export async function ask(search: Search, query: string, vocabulary: Vocabulary): Promise<Answer> {
  const meant = meantWords(query);
  const isKnown = await Promise.all(meant.map((word) => isFound(search, word, vocabulary)));
  const unknown = meant.filter((_, index) => !isKnown[index]);
  const known = meant.filter((_, index) => isKnown[index]);
  if (known.length === 0) return { found: NOTHING, meant, used: [], unknown };
  const found = await search(known.join(" "));
  if (found.results.length > 0 || known.length === 1) return { found, meant, used: known, unknown };
  const fewer = await rarest(search, known);
  return { ...fewer, meant, unknown };
}

const NOTHING: Found = { results: [], filters: {}, totalFilters: {} };

async function rarest(search: Search, words: readonly string[]): Promise<Pick<Answer, "found" | "used">> {
  const counted = await Promise.all(words.map(async (word) => ({ word, count: (await search(word)).results.length })));
  const kept = counted.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
  while (kept.length > 0) {
    const used = words.filter((each) => kept.some(({ word }) => word === each));
    const found = await search(used.join(" "));
    if (found.results.length > 0) return { found, used };
    kept.pop();
  }
  return { found: NOTHING, used: [] };
}

/**
 * Whether the site has a word. For one that it lacks Pagefind gives the pages of its first letters, «si» for «sisven»:
 * what it marks there is not the word.
 */
async function isFound(search: Search, word: string, vocabulary: Vocabulary): Promise<boolean> {
  if (vocabulary.has(word)) return true;
  const { results } = await search(word, true);
  const pages = await Promise.all(results.slice(0, SAMPLE).map((result) => result.data()));
  const wanted = wordsIn(word);
  return pages.flatMap(markedIn).some((marked) => wanted.some((each) => isFormOf(marked, each)));
}

function markedIn({ excerpt }: FoundPage): string[] {
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, marked = ""]) => wordsIn(marked));
}

/** Whether two words are forms of one, «vacunas» and «vacunación»: all but the last letters are the same. */
function isFormOf(marked: string, wanted: string): boolean {
  if (marked.startsWith(wanted)) return true;
  const shared = [...wanted].findIndex((letter, index) => marked[index] !== letter);
  return shared >= Math.max(3, wanted.length - 3);
}
