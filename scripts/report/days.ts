import { Temporal } from "temporal-polyfill";
import type { FrequencyReport, LogEntry, MonthFigures } from "./report.ts";

/**
 * Days of each month (`AAAA-MM`) with an update that counts, ascending; of one channel or, with `null`, of the whole site.
 * A withdrawal is in the log and does not count.
 */
export function daysWithUpdates(
  { actualizaciones }: Pick<FrequencyReport, "actualizaciones">,
  canalId: string | null,
): Map<string, number[]> {
  const days = new Set(
    actualizaciones.filter((entry) => counts(entry) && (canalId === null || entry.canal === canalId)).map(dayOf),
  );
  const months = new Map<string, number[]>();
  for (const day of [...days].sort()) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), Number(day.slice(8))]);
  }
  return months;
}

/** The report with only one month (`AAAA-MM`) in its figures and in its log. */
export function filterMonth(report: FrequencyReport, month: string): FrequencyReport {
  const only = (meses: MonthFigures[]) => meses.filter(({ mes }) => mes === month);
  return {
    ...report,
    sitio: { meses: only(report.sitio.meses) },
    canales: report.canales.map((canal) => ({ ...canal, meses: only(canal.meses) })),
    actualizaciones: report.actualizaciones.filter(({ fecha }) => fecha.startsWith(month)),
  };
}

/** The months of a series, newest first. */
export function newestFirst(meses: readonly MonthFigures[]): MonthFigures[] {
  return meses.toSorted((a, b) => b.mes.localeCompare(a.mes));
}

/** The twelve months (`AAAA-MM`) that end with the one of `today`, oldest first. */
export function lastTwelveMonths(today: string): string[] {
  const current = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: 12 }, (_, index) => current.subtract({ months: 11 - index }).toString());
}

/** Whole days from the day of `moment` to `today`; both begin with `AAAA-MM-DD` in the municipality's time zone. */
export function daysSince(moment: string, today: string): number {
  return Temporal.PlainDate.from(moment.slice(0, 10)).until(today, { largestUnit: "days" }).days;
}

function counts({ tipo }: LogEntry): boolean {
  return tipo !== "retirado";
}

/** The log's moments carry the municipality's offset: their first ten characters are its day. */
function dayOf({ fecha }: LogEntry): string {
  return fecha.slice(0, 10);
}
