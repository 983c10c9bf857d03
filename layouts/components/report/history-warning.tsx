import type { FrequencyReport } from "../../../scripts/report/report.ts";
import { hasHistory, warningsOf } from "../../../scripts/report/sentences.ts";

/** Warnings about an incomplete history, shown before any figure; nothing when it is complete. */
export function HistoryWarning({ report }: { report: FrequencyReport }) {
  const warnings = warningsOf(report);
  if (warnings.length === 0) return null;
  return (
    <section class="warning" aria-labelledby="aviso">
      <h2 id="aviso">{heading(report)}</h2>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </section>
  );
}

function heading(report: FrequencyReport): string {
  if (!hasHistory(report)) return "No hay historial: este informe no tiene cifras";
  return report.historial.completo ? "Tenga en cuenta" : "El historial no está completo";
}
