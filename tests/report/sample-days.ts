import type { FrequencyReport, MonthFigures } from "../../scripts/report/report.ts";
import { sampleReport } from "../helpers/sample-report.ts";

/** A report of one channel in November 2026, with updates on those days; `null`: without data. */
export function sampleDays(days: number[] | null): FrequencyReport {
  const dias = days?.length ?? null;
  const estado = days ? "en_curso" : "sin_datos";
  const meses: MonthFigures[] = [{ mes: "2026-11", dias, actualizaciones: dias, meta: 3, estado }];
  const [canal] = sampleReport.canales;
  const [entry] = sampleReport.actualizaciones;
  if (!canal || !entry) throw new Error("the sample report has a channel and an entry");
  return {
    ...sampleReport,
    sitio: { meses },
    canales: [{ ...canal, desde: "2026-11", meses }],
    actualizaciones: (days ?? []).map((day) => ({
      ...entry,
      fecha: `2026-11-${String(day).padStart(2, "0")}T10:00:00-05:00`,
    })),
  };
}
