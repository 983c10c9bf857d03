import { fold } from "../schema/slug.ts";
import type { SuitRow } from "../schema/suit.ts";
import { type Issue, issue } from "./issue.ts";
import { DELIMITERS, sheetLines, sheetText } from "./spreadsheet.ts";

/** How far down the line with the titles of the columns may stand: exports begin with the entity and the date. */
const MAX_HEADING = 20;
const MAX_NAME = 300;

/**
 * The trámites in an export of the SUIT: the columns are found by their titles, whatever separates them; UTF-8, Windows-1252
 * and the «Unicode» of spreadsheets are read. Of all columns only number and name are kept. A trámite that the export calls
 * eliminated is not in the SUIT.
 */
export function readSuit(archivo: string, bytes: Uint8Array): { rows: SuitRow[] } | { issue: Issue } {
  const text = sheetText(bytes);
  if (text.includes("\0")) return { issue: issue("suit-no-es-texto", { archivo }) };
  if (text.trim() === "") return { issue: issue("suit-vacio", { archivo }) };
  const tables = DELIMITERS.flatMap((delimiter) => tableOf(text, delimiter) ?? []);
  const [table] = tables.sort((a, b) => b.known - a.known || b.columns - a.columns);
  if (!table) return { issue: issue("suit-sin-columnas", { archivo }) };
  const { rows, at } = table;
  const found = rows
    .filter((row) => !/^elimin/.test(fold(cell(row, at.estado))))
    .map((row) => ({
      codigo: cell(row, at.codigo).replace(/\D/g, "").slice(0, 12),
      nombre: cell(row, at.nombre).slice(0, MAX_NAME),
    }))
    .filter(({ codigo, nombre }) => codigo !== "" || nombre !== "");
  return found.length > 0 ? { rows: found } : { issue: issue("suit-vacio", { archivo }) };
}

/** Where each column stands; `-1` for one that is not there. */
type Columns = Record<"codigo" | "nombre" | "estado", number>;

interface Table {
  rows: string[][];
  at: Columns;
  /** How many of number and name it has, and how many columns in all: the right separator shows most. */
  known: number;
  columns: number;
}

/** The rows below the titles; `undefined` where this separator shows no known title. */
function tableOf(text: string, delimiter: string): Table | undefined {
  const lines = sheetLines(text, delimiter);
  for (const [index, line] of lines.slice(0, MAX_HEADING).entries()) {
    const titles = line.map((title) => fold(title).trim());
    const at: Columns = {
      codigo: titles.findIndex((title) => CODE.test(title) && !OF_OTHERS.test(title)),
      nombre: titles.findIndex((title) => NAME.test(title) && !OF_OTHERS.test(title)),
      estado: titles.findIndex((title) => /^estado\b/.test(title)),
    };
    const known = [at.codigo, at.nombre].filter((place) => place >= 0).length;
    // A line of one cell is a heading above the table, unless the table has one column.
    if (known > 0 && (line.length > 1 || lines.every((each) => each.length === 1)))
      return { rows: lines.slice(index + 1), at, known, columns: line.length };
  }
  return undefined;
}

const CODE = /^(?:codigo|numero|num|nro|n[o°º]?\.|id)\b|^n[°º]|^(?:codigo|numero)\s/;
const NAME = /^(?:nombre|denominacion|tramite)/;
/** Titles that begin like those and speak of something else. */
const OF_OTHERS = /entidad|institucion|municipio|dane|dependencia|funcionario|responsable|norma|telefono|orden/;

/** A cell as one line of text without anything that nobody sees. */
const cell = (row: readonly string[], at: number) => (row[at] ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
