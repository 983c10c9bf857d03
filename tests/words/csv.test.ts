import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Cell, csv } from "../../scripts/words/csv.ts";

const FORMULA = "=cmd|' /C calc'!A0";

test.each<[what: string, text: Cell, written: string]>([
  ["a plain text", "Certificado de residencia", "Certificado de residencia"],
  ["a day", "2026-11-29", "2026-11-29"],
  ["a sign inside a word", "a=b, c+d; 5-6", '"a=b, c+d; 5-6"'],
  ["a number below zero", -5.5, "-5.5"],
  ["a truth", true, "true"],
  ["nothing", null, ""],
  ["a telephone", "+57 604 555 0100", "'+57 604 555 0100"],
  ["a formula", "=1+1", "'=1+1"],
  ["one after white space", " \u00a0=1+1", " \u00a0'=1+1"],
  ["one after an invisible character", "\u200b=1+1", "\u200b'=1+1"],
  ["one after a tab", "\t=1+1", '"\t\'=1+1"'],
  ["one in quotes", '"=1+1"', '"""\'=1+1"""'],
  ["one with full-width signs", "＝1＋1", "'＝1＋1"],
  ["one after a semicolon", `Aviso;${FORMULA}`, `"Aviso;'=cmd|' /C calc'!A0"`],
  ["one after a comma and a space", "Aviso, @SUM(A1)", '"Aviso, \'@SUM(A1)"'],
  ["one after a bar", "Aviso | +1", '"Aviso | \'+1"'],
  ["one after a line break", "Aviso\n-1", '"Aviso\n\'-1"'],
  ["one after a separator of lines", "Aviso\u2028-1", '"Aviso\u2028\'-1"'],
  ["one in quotes after a semicolon", 'Aviso;"=1"', '"Aviso;""\'=1"""'],
])("%s is written so that no spreadsheet runs it: %j", (_what, text, written) => {
  expect(csv(["antes", "texto", "despues"], [["a", text, 1]])).toBe(`antes,texto,despues\r\na,${written},1\r\n`);
});

describe("any table", () => {
  const hostile = fc.constantFrom(..."=+-@＝＋－＠,;|\t\n\r\v\"'  a5", "\u0085", "\u2028", "\u200b", "\u00a0");
  const text = fc.oneof(fc.string({ unit: hostile }), fc.string({ unit: "binary" }));
  const tables = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 });

  it.each([[","], [";"], ["\t"], ["|"], [",;\t"], [",;|\t"]])(
    "opened by a spreadsheet that cuts at %j, has no cell that begins with the sign of a formula",
    (separators) => {
      fc.assert(
        fc.property(tables, (rows) => {
          expect(spreadsheet(csv(["a", "b", "c"], rows), separators).filter(isFormula)).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("read as CSV gives every text back, apart from the apostrophes of the guard", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const [, ...read] = parse(csv(["a", "b", "c"], rows), { record_delimiter: "\r\n" }) as string[][];
        expect(read.map((row) => row.map(unguarded))).toEqual(rows.map((row) => row.map(unguarded)));
      }),
    );
  });

  it("keeps the cells of other kinds as they are", () => {
    const cells = fc.oneof(fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(cells, { minLength: 2 }), (row) => {
        const header = row.map(() => "a");
        const [, read] = csv(header, [row]).split("\r\n");
        expect(read).toBe(
          row
            .map((cell) => cell ?? "")
            .map(String)
            .join(),
        );
      }),
    );
  });
});

const unguarded = (text: string) => text.replaceAll("'", "");

/** White space before it does not stop a spreadsheet. */
const isFormula = (cell: string) => /^\s*[=+\-@＝＋－＠]/.test(cell);

/**
 * The cells of a file as spreadsheets read them: a quote counts only where a cell begins, what follows the closing one
 * still belongs to the cell, and a line end outside of quotes ends the row.
 */
function spreadsheet(file: string, separators: string): string[] {
  const cells: string[] = [];
  for (let rest = file; rest !== ""; ) {
    const [quoted = ""] = /^"(?:[^"]|"")*(?:"|$)/.exec(rest) ?? [];
    const after = rest.slice(quoted.length);
    const end = after.search(new RegExp(`[${separators}\\r\\n]|$`));
    cells.push(quoted.replace(/^"|"$/g, "").replaceAll('""', '"') + after.slice(0, end));
    rest = after.slice(end + 1);
  }
  return cells;
}
