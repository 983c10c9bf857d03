import { attribute, nameOf, type Piece, plainOf, type Run, tidy } from "./pasted-text.ts";

/** The runs of a table's cells by row, all rows equally long; or what a table of one cell is a frame for. */
export type PastedTable = { rows: Run[][][] } | { frame: Piece };

/**
 * A pasted table as Markdown can have it: each cell one line, without cells that reach over others. What stood in several rows
 * is said in each; what stood over several columns, in the first.
 * @param linesOf the lines of a cell
 */
export function pastedTable(table: Piece, linesOf: (cell: Piece) => Run[][]): PastedTable {
  const rows = rowsOf(table).map(cellsOf);
  const [only, ...others] = rows.flat();
  if (only && others.length === 0) return { frame: only };
  const grid = filled(rows, (cell) => oneLine(linesOf(cell)));
  return { rows: withoutEmpty(grid) };
}

const rowsOf = (piece: Piece): Piece[] =>
  [...piece.childNodes].flatMap((child) => {
    const name = nameOf(child);
    if (name === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(name) ? rowsOf(child) : [];
  });

const cellsOf = (row: Piece) => [...row.childNodes].filter((cell) => ["td", "th"].includes(nameOf(cell)));

/** More than any table of a text has: a number that somebody wrote wrong must not fill the memory. */
const MOST = 60;
const spanOf = (cell: Piece, name: string) =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), MOST);

function filled(rows: readonly Piece[][], textOf: (cell: Piece) => Run[]): Run[][][] {
  const grid: Run[][][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    for (const cell of cells) {
      const reached = grid.slice(top, top + spanOf(cell, "rowspan"));
      const beside = Array.from({ length: spanOf(cell, "colspan") - 1 }, (): Run[] => []);
      putIn(reached, [textOf(cell), ...beside]);
    }
  });
  return grid;
}

/** Puts texts side by side into the rows, from the first free column of the first of them. */
function putIn(rows: Run[][][], texts: readonly Run[][]): void {
  const [first = []] = rows;
  const free =
    Array.from({ length: first.length + 1 }, (_none, column) => column).find((column) => !first[column]) ?? 0;
  for (const row of rows) {
    texts.forEach((text, index) => {
      row[free + index] = text;
    });
  }
}

/** The lines of a cell on one line; a sign that would end the cell becomes another. */
function oneLine(lines: readonly Run[][]): Run[] {
  const joined = lines.flatMap((runs, index) => {
    const isLast = index === lines.length - 1;
    const between = isLast ? "" : /[.,;:]$/.test(plainOf(runs)) ? " " : "; ";
    return [...runs, { text: between }];
  });
  return tidy(joined.map((run) => ({ ...run, text: run.text.replace("\n", " ").replaceAll("|", "/") })));
}

function withoutEmpty(grid: readonly Run[][][]): Run[][][] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_none, index) => index).filter((column) =>
    grid.some((row) => row[column]?.length),
  );
  return grid
    .filter((row) => row.some((cell) => cell?.length))
    .map((row) => columns.map((column) => row[column] ?? []));
}
