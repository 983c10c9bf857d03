import { stringify } from "csv-stringify/sync";
import type { FrequencyReport } from "../report.ts";

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

/**
 * RFC 4180, with CRLF. A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection): titles are written by many hands. By itself csv-stringify
 * quotes only a whole CRLF, and a lone CR or LF would break the row.
 */
function csv(header: readonly string[], rows: readonly (string | number | null)[][]): string {
  return stringify([[...header], ...rows], {
    record_delimiter: "windows",
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
}
