import { shortMonths } from "../../scripts/time/spanish.ts";

interface CourseValuesProps {
  label: string;
  /** Oldest first, each with what is said of it. */
  months: readonly { mes: string; text: string }[];
}

/** The values of a course as a list; months in a row of which the same is said are one item. */
export function CourseValues({ label, months }: CourseValuesProps) {
  return (
    <details>
      <summary>
        Valores mes por mes<span class="visually-hidden">: {label}</span>
      </summary>
      <ul>
        {runsOf(months).map((run) => (
          <li key={run.first}>{runInWords(run)}</li>
        ))}
      </ul>
    </details>
  );
}

interface Run {
  first: string;
  last: string;
  text: string;
}

function runsOf(months: CourseValuesProps["months"]): Run[] {
  const runs: Run[] = [];
  for (const { mes, text } of months) {
    const run = runs.at(-1);
    if (run?.text === text) run.last = mes;
    else runs.push({ first: mes, last: mes, text });
  }
  return runs;
}

/** «nov 2026: 2 días», «abr a sep 2026, cada mes: 2 días» */
const runInWords = ({ first, last, text }: Run) =>
  `${shortMonths(first, last)}${first === last ? "" : ", cada mes"}: ${text}`;
