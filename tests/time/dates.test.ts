import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  dayOf,
  daysLeftInMonth,
  daysOf,
  daysSince,
  isoOf,
  isWeekend,
  lastTwelveMonths,
} from "../../scripts/time/dates.ts";

test.each([
  ["2026-11-01", 30],
  ["2026-11-22", 9],
  ["2026-11-30", 1],
  ["2028-02-28", 2],
])("from %s, counting it, the month has %i days left", (today, left) => {
  expect(daysLeftInMonth(today)).toBe(left);
});

test("the last twelve months end with the current one", () => {
  const months = lastTwelveMonths("2026-03-31");
  expect(months).toHaveLength(12);
  expect([months[0], months[10], months[11]]).toEqual(["2025-04", "2026-02", "2026-03"]);
});

test.each([
  ["2026-11-22T23:59:00-05:00", 0],
  ["2026-11-21T00:00:00-05:00", 1],
  ["2025-11-22T10:00:00-05:00", 365],
])("daysSince counts whole days of the calendar: %s", (moment, days) => {
  expect(daysSince(moment, "2026-11-22")).toBe(days);
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-03-01", -1, "2028-02-29"],
  ["2026-11-22", 0, "2026-11-22"],
])("%s and %i days: %s", (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum);
});

test("of November 2026, the first day is a Sunday and the last a Monday", () => {
  const days = daysOf("2026-11");
  expect([days[0], days.at(-1), days.length]).toEqual(["2026-11-01", "2026-11-30", 30]);
  expect(days.filter(isWeekend).map((day) => Number(day.slice(8)))).toEqual([1, 7, 8, 14, 15, 21, 22, 28, 29]);
});

const ZONES = [
  "America/Bogota",
  "America/New_York",
  "America/Caracas",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "UTC",
];
const zone = fc.constantFrom(...ZONES);
const zonedAt = (seconds: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);
const expectAsTemporal = (seconds: number, timeZone: string) => {
  const moment = zonedAt(seconds, timeZone);
  expect(dayOf(seconds, timeZone)).toBe(moment.toPlainDate().toString());
  expect(isoOf(seconds, timeZone)).toBe(moment.toString({ timeZoneName: "never", smallestUnit: "second" }));
};

test("the day and the hour of any moment are Temporal's", () => {
  const moment = fc.oneof(
    fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }),
    fc.integer({ min: 0, max: 253_402_300_799 }),
  );
  fc.assert(fc.property(moment, zone, expectAsTemporal), { numRuns: 500 });
});

test("and around the moments at which a zone changes its offset", () => {
  const before = fc.integer({ min: -1_000_000_000, max: 2_000_000_000 });
  const apart = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -700_000, max: 700_000 }));
  const changes = fc.property(before, zone, apart, (moment, timeZone, seconds) => {
    const change = zonedAt(moment, timeZone).getTimeZoneTransition("next");
    fc.pre(change !== null);
    expectAsTemporal(change.epochMilliseconds / 1000 + seconds, timeZone);
  });
  fc.assert(changes, { numRuns: 500 });
});

test.each([
  [1_794_762_000.999, "2026-11-15T12:00:00-05:00"],
  [-0.001, "1969-12-31T18:59:59-05:00"],
  [253_402_300_799, "9999-12-31T18:59:59-05:00"],
])("a moment is written to its second: %d", (seconds, iso) => {
  expect(isoOf(seconds, "America/Bogota")).toBe(iso);
});
