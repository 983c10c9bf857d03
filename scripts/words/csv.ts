import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null | undefined;

/** Where a spreadsheet may begin a new cell: it cuts at the separators of its country or its user, and at any line end. */
const CUT = String.raw`[,;|\p{Cc}\u2028\u2029]`;

/** A sign that makes a formula of what follows, at a possible beginning of a cell: white space and quotes do not stop it. */
const FORMULA = new RegExp(String.raw`((?:^|${CUT})[\s\p{Cf}"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])`, "gu");

/**
 * A table as CSV by RFC 4180, with CRLF line ends; `null` and `undefined` leave a cell empty. It is safe from formula
 * injection (https://owasp.org/www-community/attacks/CSV_Injection), also in a spreadsheet that cuts at semicolons and
 * takes our quotes for letters: in every text, each sign that could begin a formula gets an apostrophe before it. Numbers
 * stay numbers. csv-stringify's own guard looks at the first letter of a cell only.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...header], ...rows], {
    record_delimiter: "windows",
    quoted_match: new RegExp(CUT, "u"),
    cast: { boolean: String, string: (text) => text.replace(FORMULA, "$1'") },
  });
}
