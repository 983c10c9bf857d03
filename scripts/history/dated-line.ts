import { dayOf } from "../time/dates.ts";
import type { MainLineCommit } from "./main-line.ts";

/** A commit with its days, as `AAAA-MM-DD`. */
export interface DatedCommit extends MainLineCommit {
  /** On which it says that it was made, in the municipality. */
  day: string;
  /** By which it is judged who could read what: `trustedDays`. */
  trustedDay: string;
}

/** The main line with its days. `today` is the day after which no clock is right. */
export function datedLine(
  line: readonly MainLineCommit[],
  { timeZone, today }: { timeZone: string; today: string },
): DatedCommit[] {
  const days = line.map(({ time }) => dayOf(time, timeZone));
  const trusted = trustedDays(days, today);
  return line.map((commit, index) => ({
    ...commit,
    day: days[index] as string,
    trustedDay: trusted[index] as string,
  }));
}

/**
 * The days by which it is judged who could read what, for commits in the order of the main line. A computer whose clock is
 * wrong dates a commit after those that follow it, or before those that precede it: the longest series of days that never
 * goes back is trusted, and every other commit stands on the day of the one before it. No day is later than `today`.
 */
function trustedDays(days: readonly string[], today: string): string[] {
  const trusted = longestAscent(days, today);
  let current = days.find((_, index) => trusted.has(index)) ?? today;
  return days.map((day, index) => {
    if (trusted.has(index)) current = day;
    return current;
  });
}

/**
 * Places of a longest series that never goes back, of the days until `today`: patience sorting, n log n. Of series that are
 * equally long, the one that trusts the earlier commits: a dead battery sends a clock back far more often than ahead.
 */
function longestAscent(days: readonly string[], today: string): Set<number> {
  // By length of a series: the place with the earliest day that ends one so far, and the first place that ended one.
  const tops: number[] = [];
  const firsts: number[] = [];
  const before = new Map<number, number | undefined>();
  const dayAt = (place: number | undefined) => (place === undefined ? "" : (days[place] ?? ""));
  for (const [place, day] of days.entries()) {
    if (day > today) continue;
    const length = firstAbove(tops, (top) => dayAt(top) > day);
    before.set(place, dayAt(firsts[length - 1]) <= day ? firsts[length - 1] : tops[length - 1]);
    tops[length] = place;
    firsts[length] ??= place;
  }
  const places = new Set<number>();
  for (let place = firsts.at(-1); place !== undefined; place = before.get(place)) places.add(place);
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
