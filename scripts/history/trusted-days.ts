/**
 * The days by which it is judged who could read what, for commits in the order of the main line. A computer whose clock is
 * wrong dates a commit after those that follow it, or before those that precede it: the longest series of days that never
 * goes back is trusted, and every other commit stands on the day of the one before it. No day is later than `today`.
 */
export function trustedDays(days: readonly string[], today: string): string[] {
  const trusted = longestAscent(days, today);
  let current = days.find((_, index) => trusted.has(index)) ?? today;
  return days.map((day, index) => {
    if (trusted.has(index)) current = day;
    return current;
  });
}

/** Places of a longest series that never goes back, of the days until `today`: patience sorting, n log n. */
function longestAscent(days: readonly string[], today: string): Set<number> {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  days.forEach((day, index) => {
    if (day > today) return;
    const pile = firstAbove(tops, (top) => (days[top] as string) > day);
    before.set(index, tops[pile - 1]);
    tops[pile] = index;
  });
  const places = new Set<number>();
  for (let place = tops.at(-1); place !== undefined; place = before.get(place)) places.add(place);
  return places;
}

/** Place of the first item of which a test holds, in a list that is sorted by it. */
function firstAbove(items: readonly number[], test: (item: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
