import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV by RFC 4180, with CRLF line ends; `null` and `undefined` leave a cell empty. It is safe from formula
 * injection: a text that a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection). By default csv-stringify quotes only a whole CRLF, and a
 * lone CR or LF would break the row.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...header], ...rows], {
    record_delimiter: "windows",
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
