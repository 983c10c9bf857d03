import { Temporal } from "temporal-polyfill";
import { foundOnce } from "./found-once.ts";

/** A day, `AAAA-MM-DD`, in the municipality's time zone. */
export type Day = string;

/** The day (`AAAA-MM-DD`) of a moment in a time zone. `seconds` since 1970. */
export function dayOf(seconds: number, timeZone: string): string {
  const offset = offsetAt(seconds, timeZone);
  return offset
    ? localTime(seconds, offset).slice(0, -"T00:00:00".length)
    : zoned(seconds, timeZone).toPlainDate().toString();
}

/** A moment, seconds since 1970, with its day in a time zone. */
export interface Moment {
  now: number;
  timeZone: string;
  today: string;
}

/** A moment with its day in a time zone. */
export function momentIn(timeZone: string, now: number): Moment {
  return { now, timeZone, today: dayOf(now, timeZone) };
}

/** A moment as ISO 8601 with the offset of a time zone, to the second: `2026-11-22T10:00:00-05:00`. */
export function isoOf(seconds: number, timeZone: string): string {
  const offset = offsetAt(seconds, timeZone);
  return offset ? localTime(seconds, offset) + offset.written : written(zoned(seconds, timeZone));
}

/** The first moment of a day in a time zone, in seconds since 1970. */
export function startOfDay(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds / 1000;
}

/** A day and an hour (`HH:MM`) in a time zone as ISO 8601 with its offset, to the second. */
export function zonedMoment(day: string, time: string, timeZone: string): string {
  return written(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }));
}

/** The months (`AAAA-MM`) from one to another, both included; none when the first is later. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** The last day (`AAAA-MM-DD`) of a month. */
export function lastDayOf(month: string): string {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
}

/** The day after another; `undefined` for a value that is not a day. */
export function dayAfter(day: unknown): string | undefined {
  // Most documents have none, and an error takes long to make.
  if (typeof day !== "string") return undefined;
  try {
    return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  } catch {
    return undefined;
  }
}

/** The day a number of days after another; before it for a negative number. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from the day of `moment` to `today`; both begin with `AAAA-MM-DD` in the same time zone. */
export function daysSince(moment: string, today: Day): number {
  return Temporal.PlainDate.from(moment.slice(0, 10)).until(today, { largestUnit: "days" }).days;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5;
}

/** Every day of a month (`AAAA-MM`), in order. */
export const daysOf = foundOnce((month: string): readonly Day[] => {
  const first = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: first.daysInMonth }, (_, index) => first.toPlainDate({ day: index + 1 }).toString());
});

/** Days from `today` to the end of its month, today included. */
export function daysLeftInMonth(today: Day): number {
  const { day, daysInMonth } = Temporal.PlainDate.from(today);
  return daysInMonth - day + 1;
}

/** The twelve months (`AAAA-MM`) that end with the one of `today`, oldest first. */
export function lastTwelveMonths(today: Day): string[] {
  const current = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: 12 }, (_, index) => current.subtract({ months: 11 - index }).toString());
}

/** The month (`AAAA-MM`) after another. */
export function nextMonth(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
}

/** The day (`AAAA-MM-DD`) a number of months before another; the last of the month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

function zoned(seconds: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);
}

const written = (moment: Temporal.ZonedDateTime) => moment.toString({ timeZoneName: "never", smallestUnit: "second" });

/** What a time zone adds to UTC. */
interface Offset {
  seconds: number;
  /** To the minute, as ISO 8601 has it: `-05:00`. */
  written: string;
}

/** Days and hours by the clock, without an offset: `2026-11-22T10:00:00`. */
const localTime = (seconds: number, offset: Offset) =>
  new Date((seconds + offset.seconds) * 1000).toISOString().slice(0, -".000Z".length);

const WEEK = 7 * 86_400;
const offsets = new Map<string, Offset | undefined>();

/**
 * The offset of a time zone at a moment since 1970; `undefined` in a week in which it changes. It is found once for each week:
 * a `ZonedDateTime` for each commit of a long history took ten times as long.
 */
function offsetAt(seconds: number, timeZone: string): Offset | undefined {
  if (seconds < 0) return undefined;
  const week = Math.floor(seconds / WEEK);
  const key = `${timeZone} ${week}`;
  if (!offsets.has(key)) offsets.set(key, offsetOfWeek(week * WEEK, timeZone));
  return offsets.get(key);
}

function offsetOfWeek(begin: number, timeZone: string): Offset | undefined {
  const first = zoned(begin, timeZone);
  const change = first.getTimeZoneTransition("next");
  if (change && change.epochMilliseconds / 1000 < begin + WEEK) return undefined;
  return { seconds: first.offsetNanoseconds / 1e9, written: written(first).slice(-"-05:00".length) };
}
