import { newestFirst } from "../../../scripts/report/days.ts";
import { shownState } from "../../../scripts/report/progress.ts";
import { daysInWords } from "../../../scripts/report/sentences.ts";
import { ESTADOS } from "../../../scripts/report/words.ts";
import { shortMonthAndYear } from "../../../scripts/time/spanish.ts";
import { SignedMark } from "./legend.tsx";
import { MonthFigure } from "./month-figure.tsx";
import { MonthPicture, MonthScale } from "./month-picture.tsx";
import type { SeriesMonth } from "./series.ts";

interface MonthsProps {
  /** The name of the channel or site, for the caption of the table. */
  name: string;
  meses: readonly SeriesMonth[];
  /** Days with updates, by month. */
  days: ReadonlyMap<string, readonly number[]>;
  today: string;
}

/** Months against the goal, newest first, each with its picture. */
export function Months({ name, meses, days, today }: MonthsProps) {
  return (
    <table class="months">
      <caption>{name}, mes por mes</caption>
      <thead>
        <tr>
          <th scope="col">Mes</th>
          <th scope="col">
            Días con actualización
            <MonthScale />
          </th>
          <th scope="col">Días / meta</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst(meses).map((month) => (
          <tr key={month.mes}>
            <th scope="row">
              {shortMonthAndYear(month.mes)}
              {month.isSigned && <SignedMark />}
            </th>
            <td class="days">
              {month.dias !== null && <MonthPicture mes={month.mes} days={days.get(month.mes) ?? []} today={today} />}
              <span>{daysInWords(month.hoy ?? month, days.get(month.mes) ?? [])}</span>
            </td>
            <td>
              <MonthFigure month={month} goal /> <span>{ESTADOS[shownState(month)]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
