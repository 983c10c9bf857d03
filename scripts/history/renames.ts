/** A document that a commit removed or added, with the words that citizens could read in it. */
export interface Candidate<T> {
  item: T;
  /** File name without folder. */
  name: string;
  words: readonly string[];
}

/** The least similarity at which two texts are one document: the threshold of git's own rename detection. */
const MIN_SIMILARITY = 0.5;
/** A pair of words that more removed documents than this share does not show which of them moved. */
const MAX_HOLDERS = 40;

/**
 * Finds which added documents are removed ones that were renamed and edited in the same commit. Returns the removed item by
 * the added one. git is only asked for exact renames: looser detection would make it read every file.
 */
export function pairRenames<D, A>(removed: readonly Candidate<D>[], added: readonly Candidate<A>[]): Map<A, D> {
  if (removed.length === 0 || added.length === 0) return new Map();
  const before = removed.map(({ words }) => pairsOf(words));
  const index = indexPairs(before);
  const matches = added.flatMap(({ name, words }, a) => {
    const after = pairsOf(words);
    const candidates = likely(after, index);
    for (const [d, candidate] of removed.entries()) if (candidate.name === name) candidates.add(d);
    return [...candidates].map((d) => {
      const alike = similarity(after, before[d] ?? new Set());
      return { a, d, alike, rank: alike + (removed[d]?.name === name ? 1 : 0) };
    });
  });
  const pairs = new Map<A, D>();
  const taken = new Set<number>();
  for (const { a, d, alike } of matches.sort((x, y) => y.rank - x.rank || x.a - y.a || x.d - y.d)) {
    const [to, from] = [added[a], removed[d]];
    if (alike < MIN_SIMILARITY || !to || !from || pairs.has(to.item) || taken.has(d)) continue;
    pairs.set(to.item, from.item);
    taken.add(d);
  }
  return pairs;
}

/** Pairs of consecutive words: unrelated texts in one language share words, but few pairs. */
function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ""}`));
}

function indexPairs(documents: readonly Set<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  documents.forEach((pairs, d) => {
    for (const pair of pairs) {
      const holders = index.get(pair);
      if (holders) holders.push(d);
      else index.set(pair, [d]);
    }
  });
  return index;
}

/** The removed documents that share an uncommon pair of words with a text. */
function likely(pairs: ReadonlySet<string>, index: ReadonlyMap<string, number[]>): Set<number> {
  return new Set(
    [...pairs]
      .map((pair) => index.get(pair) ?? [])
      .filter(({ length }) => length <= MAX_HOLDERS)
      .flat(),
  );
}

/** Dice's coefficient of two sets: twice the size of their intersection, divided by the sum of their sizes; 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
