import { type Day, daysOf, isWeekend } from "../../../scripts/time/dates.ts";

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
 * A month as a row of 31 places: a full box is a day with an update, a faint box a working day without one, a faint line
 * a weekend; a day that does not exist or has not come is blank. The words beside it say the same.
 */
export function MonthPicture({ mes, days, today }: MonthPictureProps) {
  const past = daysOf(mes).filter((day) => day <= today);
  const empty = past.filter((day) => !days.includes(numberOf(day)));
  return (
    <svg class="month" viewBox="0 0 310 10" aria-hidden="true">
      <path class="workday" d={boxes(empty.filter((day) => !isWeekend(day)).map(numberOf))} />
      <path class="weekend" d={boxes(empty.filter(isWeekend).map(numberOf))} />
      <path d={boxes(days)} />
    </svg>
  );
}

/** The numbers of some days, to stand above the pictures. They are decoration: every row says its days in words. */
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

/** One line for each run of days; the style sheet's dashes (9 on, 1 off) cut it into boxes. */
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
