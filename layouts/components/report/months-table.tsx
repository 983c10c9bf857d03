import { newestFirst } from "../../../scripts/history/present/days.ts";
import { daysInWords } from "../../../scripts/history/present/sentences.ts";
import { ESTADOS, shortMonth } from "../../../scripts/history/present/words.ts";
import type { MonthFigures } from "../../../scripts/history/report.ts";
import { MonthFigure } from "./month-figure.tsx";
import { MonthPicture, MonthScale } from "./month-picture.tsx";

const PICTURED = 12;

interface MonthsProps {
  /** Whose months these are, as the tables' captions say it. */
  name: string;
  meses: readonly MonthFigures[];
  /** Days with updates, by month. */
  days: ReadonlyMap<string, readonly number[]>;
  today: string;
}

/** Every month against the goal, newest first: the last twelve with their picture, the older ones folded away; nothing without months. */
export function Months({ name, meses, days, today }: MonthsProps) {
  if (meses.length === 0) return null;
  const all = newestFirst(meses);
  const older = all.slice(PICTURED);
  return (
    <>
      <MonthsTable caption={`${name}, mes por mes`} meses={all.slice(0, PICTURED)} days={days} today={today} />
      {older.length > 0 && (
        <details>
          <summary>
            {name}: meses anteriores ({older.length})
          </summary>
          <MonthsTable caption={`${name}, meses anteriores`} meses={older} days={days} />
        </details>
      )}
    </>
  );
}

interface MonthsTableProps {
  caption: string;
  meses: readonly MonthFigures[];
  days: MonthsProps["days"];
  /** With it the months are pictured. */
  today?: string;
}

function MonthsTable({ caption, meses, days, today }: MonthsTableProps) {
  return (
    <table class="months">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Mes</th>
          <th scope="col">
            Días con actualización
            {today && <MonthScale />}
          </th>
          <th scope="col">Días / meta</th>
        </tr>
      </thead>
      <tbody>
        {meses.map((month) => (
          <tr key={month.mes}>
            <th scope="row">
              {shortMonth(month.mes)} {month.mes.slice(0, 4)}
            </th>
            <td class="days">
              {today && month.dias !== null && (
                <MonthPicture mes={month.mes} days={days.get(month.mes) ?? []} today={today} />
              )}
              <span>{daysInWords(month, days.get(month.mes) ?? [])}</span>
            </td>
            <td>
              <MonthFigure month={month} goal /> <span>{ESTADOS[month.estado]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
