import { dayOf } from "../time/dates.ts";
import type { MainLineCommit } from "./main-line.ts";

/** A commit with its days, as `AAAA-MM-DD`. */
export interface DatedCommit extends MainLineCommit {
  /** The day of its own date, in the time zone of the municipality. */
  day: string;
  /** The day by which it is decided what citizens could read: see `trustedDays`. */
  trustedDay: string;
}

/** The main line with its days. A date after `today` can only come from a wrong clock. */
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
 * The days by which it is decided what citizens could read, for commits in the order of the main line. A computer with a
 * wrong clock dates a commit later than those that follow it, or earlier than those before it: the longest non-decreasing
 * series of days is trusted, and every other commit gets the day of the one before it. No day is later than `today`.
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
 * Indexes of a longest non-decreasing subsequence of the days until `today`, by patience sorting in n log n. Of equally long
 * ones, it takes the one that trusts the earlier commits: a dead battery sets a clock back far more often than ahead.
 */
function longestAscent(days: readonly string[], today: string): Set<number> {
  // By length of a series: the index of the earliest day that ends one so far, and the first index that ended one.
  const tops: number[] = [];
  const firsts: number[] = [];
  const before = new Map<number, number | undefined>();
  const dayAt = (place: number | undefined) => (place === undefined ? "" : (days[place] ?? ""));
  for (const [place, day] of days.entries()) {
    if (day > today) continue;
    const length = lowerBound(tops, (top) => dayAt(top) > day);
    before.set(place, dayAt(firsts[length - 1]) <= day ? firsts[length - 1] : tops[length - 1]);
    tops[length] = place;
    firsts[length] ??= place;
  }
  const places = new Set<number>();
  for (let place = firsts.at(-1); place !== undefined; place = before.get(place)) places.add(place);
  return places;
}

/** Index of the first item for which a test holds, in a list where it holds for every later item too. */
function lowerBound(items: readonly number[], test: (item: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
