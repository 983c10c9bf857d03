import fc from "fast-check";
import { expect, test } from "vitest";
import { addBusinessDays, holidaysOf } from "../../scripts/time/business-days.ts";

test.each([
  ["a Monday and no day", "2026-11-23", 0, "2026-11-23"],
  ["a Monday and one day", "2026-11-23", 1, "2026-11-24"],
  ["a Friday and one day: the weekend does not count", "2026-11-20", 1, "2026-11-23"],
  ["a Saturday and one day", "2026-11-21", 1, "2026-11-23"],
  ["a Sunday and a whole week", "2026-11-22", 5, "2026-11-27"],
  ["Monday 7 December 2026: the 8th is a holiday", "2026-12-07", 1, "2026-12-09"],
  ["Thursday 24 December 2026: Christmas and a weekend follow", "2026-12-24", 1, "2026-12-28"],
  ["Christmas Day itself", "2026-12-25", 2, "2026-12-29"],
  ["Holy Wednesday 2026: Thursday and Friday are holidays", "2026-04-01", 1, "2026-04-06"],
  ["before Holy Week 2026: its first three days count", "2026-03-27", 3, "2026-04-01"],
  ["19 March 2026 is a Thursday like any other: its holiday moves", "2026-03-18", 1, "2026-03-19"],
  ["Friday before the Monday to which it moves", "2026-03-20", 1, "2026-03-24"],
  ["29 June 2026 is a Monday: a holiday that need not move", "2026-06-26", 1, "2026-06-30"],
  ["Corpus Christi 2026, kept on Monday 8 June", "2026-06-05", 1, "2026-06-09"],
  ["the last day of 2026: a new year begins with a holiday", "2026-12-31", 1, "2027-01-04"],
  ["across the new year and the Epiphany, kept on 11 January 2027", "2026-12-29", 8, "2027-01-12"],
  ["thirty days across the new year", "2026-11-22", 30, "2027-01-06"],
])("%s", (_what, from, days, last) => {
  expect(addBusinessDays(from, days)).toBe(last);
});

const DAY = 86_400_000;
const millisecondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const weekday = (day: string) => new Date(millisecondsOf(day)).getUTCDay();
const plus = (day: string, days: number) => dayAt(millisecondsOf(day) + days * DAY);

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Ley 51 de 1983 once more, from its text. */
function holidays(year: number): Set<string> {
  const still = ["01-01", "05-01", "07-20", "08-07", "12-08", "12-25"];
  const moved = ["01-06", "03-19", "06-29", "08-15", "10-12", "11-01", "11-11"];
  const ofEaster = [-3, -2, 43, 64, 71];
  return new Set([
    ...still.map((day) => `${year}-${day}`),
    ...moved.map((day) => plus(`${year}-${day}`, (8 - weekday(`${year}-${day}`)) % 7)),
    ...ofEaster.map((days) => plus(easter(year), days)),
  ]);
}

const isBusinessDay = (day: string) =>
  weekday(day) !== 0 && weekday(day) !== 6 && !holidays(Number(day.slice(0, 4))).has(day);

test("the holidays of every year are the legal ones", () => {
  for (let year = 2020; year <= 2060; year++) {
    expect([...holidaysOf(year)].sort()).toEqual([...holidays(year)].sort());
  }
});

test("a time limit ends on a business day, with exactly its number of business days after the start", () => {
  const from = fc.integer({ min: millisecondsOf("2020-01-01") / DAY, max: millisecondsOf("2059-12-31") / DAY });
  fc.assert(
    fc.property(
      from.map((days) => dayAt(days * DAY)),
      fc.integer({ min: 1, max: 40 }),
      (from, days) => {
        const last = addBusinessDays(from, days);
        expect(isBusinessDay(last)).toBe(true);
        let counted = 0;
        for (let day = plus(from, 1); day <= last; day = plus(day, 1)) if (isBusinessDay(day)) counted++;
        expect(counted).toBe(days);
      },
    ),
  );
});
