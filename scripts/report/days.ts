import type { FrequencyReport, LogEntry, MonthFigures } from "./report.ts";

/**
 * For each month (`AAAA-MM`), its days with an update that counts, ascending; of one channel or, with `null`, of the
 * whole site. A withdrawal is in the log but does not count.
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
export function newestFirst<Month extends { mes: string }>(meses: readonly Month[]): Month[] {
  return meses.toSorted((a, b) => b.mes.localeCompare(a.mes));
}

function counts({ tipo }: LogEntry): boolean {
  return tipo !== "retirado";
}

/** The log's moments carry the municipality's offset: their first ten characters are its day. */
function dayOf({ fecha }: LogEntry): string {
  return fecha.slice(0, 10);
}
