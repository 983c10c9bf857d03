import { csv } from "../words/csv.ts";
import type { FrequencyReport } from "./report.ts";

/** `frecuencia.csv`: a row for each month of each channel; a month without data leaves its figures empty. */
export function frequencyCsv({ canales }: FrequencyReport): string {
  const rows = canales.flatMap(({ id, meses }) =>
    meses.map(({ mes, dias, actualizaciones, meta, estado }) => [id, mes, dias, actualizaciones, meta, estado]),
  );
  return csv(["canal", "mes", "dias", "actualizaciones", "meta", "estado"], rows);
}

/** `actualizaciones.csv`: the log, newest first. */
export function updatesCsv({ actualizaciones }: FrequencyReport): string {
  const columns = ["fecha", "canal", "dependencia", "tipo", "titulo", "url", "archivo", "commit"] as const;
  return csv(
    columns,
    actualizaciones.map((entry) => columns.map((column) => entry[column])),
  );
}
