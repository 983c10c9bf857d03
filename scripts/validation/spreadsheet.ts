import { parse } from "csv-parse/sync";
import { utf16Of } from "./decode.ts";

/** The text of a table as spreadsheets save it: UTF-8, UTF-16 («Unicode») or Windows-1252. */
export function sheetText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What may stand between the cells of a line. */
export const DELIMITERS = [";", "\t", ","] as const;

/** The cells of each line that has any; none where the text is no table of that separator. */
export function sheetLines(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return [];
  }
}
