import { isBusinessDay } from "../../../scripts/time/business-days.ts";
import { type Day, daysOf } from "../../../scripts/time/dates.ts";

const DAY_WIDTH = 10;
const TICKS = [1, 10, 20, 30];

interface MonthPictureProps {
  /** `AAAA-MM`. */
  mes: string;
  /** Days with an update. */
  days: readonly number[];
  /** `AAAA-MM-DD`: later days stay blank. */
  today: string;
}

/**
 * A month as a row of 31 cells: a solid box is a day with an update, a faint box a business day without one, a faint
 * line a day of a weekend or a holiday; future days and days that do not exist are blank. The solid boxes cover what is below them, so that a month
 * is the same in every channel and the page weighs less. Decorative: the text beside it says the same.
 */
export function MonthPicture({ mes, days, today }: MonthPictureProps) {
  const past = daysOf(mes).filter((day) => day <= today);
  return (
    <svg class="month" viewBox="0 0 310 10" aria-hidden="true">
      <path class="workday" d={boxes(past.filter(isBusinessDay).map(numberOf))} />
      <path class="closed" d={boxes(past.filter((day) => !isBusinessDay(day)).map(numberOf))} />
      <path d={boxes(days)} />
    </svg>
  );
}

/** Day numbers above the pictures. Decorative: every row lists its days in words. */
export function MonthScale() {
  return (
    <svg class="month" viewBox="0 0 310 20" aria-hidden="true">
      {TICKS.map((day) => (
        <text key={day} x={(day - 0.5) * DAY_WIDTH} y="17">
          {day}
        </text>
      ))}
    </svg>
  );
}

/** One line for each run of days; the dash pattern of the style sheet (9 on, 1 off) cuts it into boxes. */
export function boxes(days: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => `M${(first - 1) * DAY_WIDTH} 5h${(last - first + 1) * DAY_WIDTH - 1}`).join("");
}

/** Which day of its month a day is. */
function numberOf(day: Day): number {
  return Number(day.slice(8));
}
