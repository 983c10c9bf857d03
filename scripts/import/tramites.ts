import { amountIn } from "../schema/amounts.ts";
import { collections } from "../schema/index.ts";
import { fold, slugify } from "../schema/slug.ts";
import { DELIMITERS, sheetLines, sheetText } from "../validation/spreadsheet.ts";
import { count } from "../words/spanish.ts";
import { type Column, type Item, oneLine, type Reading } from "./item.ts";

/** What a column may become, with how its title usually begins or what it says, by the titles of the SUIT and of town halls. */
const COLUMNS: Readonly<Record<string, RegExp>> = {
  codigo_suit: /^(?:codigo|numero|num|nro|n[°º.]|id\b)(?!.*(?:norma|telefono|pasos|documento))/,
  titulo:
    /^(?:nombre|denominacion|titulo|tramite)(?!.*(?:estandar|entidad|institucion|funcionario|responsable|dependencia|resultado|norma))/,
  resumen: /proposito|descripcion|objeto|objetivo|resumen|en que consiste|para que sirve/,
  dirigido_a: /dirigido|usuarios?|a quien|poblacion/,
  requisitos: /requisito|documentos/,
  pasos: /^pasos?\b|como se (?:hace|realiza)|procedimiento/,
  costo: /costo|valor|pago|tarifa|precio/,
  tiempo: /tiempo|plazo|termino|duracion/,
  resultado: /resultado|producto|que (?:se )?obtiene/,
  canales: /canal|medios? (?:de atencion|por)|forma de (?:atencion|realiza)/,
  puntos_atencion: /puntos?\b|lugar|donde|sede|ventanilla/,
  normativa: /norma|fundamento|(?:soporte|base|sustento) legal/,
  enlace: /enlace|\burl\b|link|(?:direccion|pagina) (?:web|electronica)|sitio web/,
  dependencia: /dependencia|oficina|secretaria|area\b|responsable/,
  palabras_clave: /palabras? claves?|otros nombres|sinonimos|tambien se conoce/,
  seguimiento: /seguimiento|consulta(?:r)? (?:el|del) estado/,
  estado: /^estado\b/,
};

/** How far down the line with the titles may stand: exports begin with the entity and the date. */
const MAX_HEADING = 20;
const NOT_BROUGHT = "estado";
/** No town hall has as many trámites: it is another table. */
const MOST_ROWS = 5000;

export interface TableOptions {
  /** Keys with the title of the column that they come from, as somebody said. */
  columns: ReadonlyMap<string, string>;
  /** The offices that there are. */
  offices: readonly { slug: string; titulo: string }[];
}

/** Why a table cannot be read: a sentence. */
export type TableFault = { fault: string };

/** The keys that a column can be named for. */
export const columnKeys = Object.keys(COLUMNS).filter((key) => key !== NOT_BROUGHT);

/** Reads a table of trámites: a line each, whatever the order of the columns and whatever separates them. */
export function readTramites(bytes: Uint8Array, options: TableOptions): Reading | TableFault {
  const text = sheetText(bytes);
  if (text.includes("\0"))
    return { fault: "No es una tabla de texto: ábrala en el programa de hojas de cálculo y guárdela como CSV." };
  const found = DELIMITERS.flatMap((delimiter) => headingIn(sheetLines(text, delimiter), options) ?? []);
  const [table] = found.sort((a, b) => b.places.size - a.places.size || b.titles.length - a.titles.length);
  if (!table) return { fault: noTitles(options) };
  const { titles, places, rows, first } = table;
  if (rows.length > MOST_ROWS)
    return {
      fault: `La tabla tiene ${rows.length} renglones, y una lista de trámites tiene ${MOST_ROWS} como máximo.`,
    };
  const wrong = [...options.columns].find(([, title]) => !titles.some((each) => fold(each) === fold(title)));
  if (wrong)
    return {
      fault: `No hay una columna «${wrong[1]}». Las que hay son: ${titles
        .filter(Boolean)
        .map((each) => `«${each}»`)
        .join(", ")}.`,
    };
  const isEliminated = (row: readonly string[]) => /^elimin/.test(fold(cell(row, places.get(NOT_BROUGHT))));
  const full = rows
    .map((row, index) => ({ row, number: first + index }))
    .filter(({ row }) => row.some((each) => each.trim() !== ""));
  const brought = full.filter(({ row }) => !isEliminated(row));
  const items = brought.map(({ row, number }) => itemOf(row, number, { titles, places, ...options }));
  const eliminated = full.length - brought.length;
  return {
    kind: "tramites",
    items,
    hosts: [],
    left:
      eliminated > 0 ? [`No se traen: ${count(eliminated, "trámite eliminado", "trámites eliminados")} del SUIT.`] : [],
    columns: titles.map((title, at): Column => {
      const field = [...places].find(([, place]) => place === at)?.[0];
      const sample = full.map(({ row }) => oneLine(row[at] ?? "")).find(Boolean) ?? "";
      return { title, sample, ...(field === undefined || field === NOT_BROUGHT ? {} : { field }) };
    }),
  };
}

const noTitles = ({ columns }: TableOptions) =>
  columns.size > 0
    ? `No se encontró el renglón con los títulos de las columnas: ninguno tiene «${[...columns.values()].join("» y «")}».`
    : 'No se encontró la columna con el nombre del trámite. Diga cuál es, por ejemplo: --columna titulo="Nombre del trámite".';

interface Table {
  titles: string[];
  /** Where each key stands. */
  places: ReadonlyMap<string, number>;
  rows: string[][];
  /** The number that a spreadsheet shows beside the first of them. */
  first: number;
}

/** The line of titles that says most, and the rows below it. */
function headingIn(lines: string[][], { columns }: TableOptions): Table | undefined {
  // The line that tells Excel what separates the cells is not shown there.
  const before = /^sep=/i.test(lines[0]?.[0] ?? "") ? 1 : 2;
  const [best] = lines
    .slice(0, MAX_HEADING)
    .map((line, index): Table => {
      const titles = line.map(oneLine);
      return { titles, places: placesOf(titles, columns), rows: lines.slice(index + 1), first: index + before };
    })
    .filter(
      ({ places, titles }) => places.has("titulo") && (titles.length > 1 || lines.every((line) => line.length <= 1)),
    )
    .sort((a, b) => b.places.size - a.places.size);
  return best;
}

function placesOf(titles: readonly string[], columns: ReadonlyMap<string, string>): Map<string, number> {
  const folded = titles.map((title) => fold(title).replace(/^[^a-z0-9]+/, ""));
  const places = new Map<string, number>();
  const free = (at: number) => ![...places.values()].includes(at);
  for (const [key, title] of columns) {
    const at = folded.findIndex(
      (each, index) => (fold(titles[index] ?? "") === fold(title) || each === fold(title)) && free(index),
    );
    if (at >= 0) places.set(key, at);
  }
  for (const [key, pattern] of Object.entries(COLUMNS)) {
    if (places.has(key)) continue;
    const at = folded.findIndex((title, index) => pattern.test(title) && free(index));
    if (at >= 0) places.set(key, at);
  }
  return places;
}

const cell = (row: readonly string[], at: number | undefined) => (at === undefined ? "" : (row[at] ?? "").trim());

function itemOf(row: readonly string[], number: number, table: Pick<Table, "titles" | "places"> & TableOptions): Item {
  const { titles, places, offices } = table;
  const data: Record<string, unknown> = { etapa: "identificado" };
  const sections: string[] = [];
  const notes: string[] = [];
  for (const [key, at] of places) {
    const text = cell(row, at);
    if (text === "" || key === "titulo" || key === NOT_BROUGHT) continue;
    // A program of tables would run it where what is here is opened as a table again.
    if (FORMULA.test(text)) {
      notes.push(`La columna «${titles[at]}» tiene una fórmula, y no su resultado: no se trae.`);
      continue;
    }
    const value = key === "dependencia" ? officeNamed(text, offices) : readAs(key, text);
    if (value !== undefined && fits(key, value)) data[key] = value;
    else if (key === "dependencia")
      notes.push(`No hay una dependencia «${oneLine(text).slice(0, 80)}» en content/dependencias: créela antes.`);
    else {
      notes.push(`Lo que dice la columna «${titles[at]}» no sirve para «${key}»: quedó en el texto de la ficha.`);
      sections.push(sectionOf(titles[at] ?? key, text));
    }
  }
  return {
    collection: "tramites",
    origin: `la fila ${number}`,
    titulo: oneLine(cell(row, places.get("titulo"))),
    data,
    html: sections.join(""),
    former: [],
    notes,
  };
}

const FORMULA = /^[=@]\s*[\w('"+-]/;

/** What a cell says, as it is, below the title of its column. */
function sectionOf(title: string, text: string): string {
  const lines = linesOf(text).map((line) => `<p>${escaped(line)}</p>`);
  return `<h2>${escaped(title)}</h2>${lines.join("")}`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function officeNamed(text: string, offices: TableOptions["offices"]): string | undefined {
  const wanted = slugify(text);
  return offices.find(({ slug, titulo }) => slug === wanted || slugify(titulo) === wanted)?.slug;
}

function fits(key: string, value: unknown): boolean {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
    collections.tramites.schema.shape;
  return shape[key]?.safeParse(value).success === true;
}

/** What the text of a cell says as a key of the sheet; `undefined` when it is not certain. */
function readAs(key: string, text: string): unknown {
  switch (key) {
    case "codigo_suit":
      return text.replace(/[\s.,]|(?<=\d)\.0$/g, "");
    case "requisitos":
    case "pasos":
    case "puntos_atencion":
      return listOf(text);
    case "palabras_clave":
      return text
        .split(/[\n;,]/)
        .map(oneLine)
        .filter(Boolean);
    case "normativa":
      return listOf(text).map((norma) => ({ norma }));
    case "canales":
      return channelsIn(text);
    case "costo":
      return costIn(text);
    case "tiempo":
      return timeIn(text);
    case "enlace":
      return oneLine(text).replace(/^www\./, "https://www.");
    default:
      return oneLine(text);
  }
}

const linesOf = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean);

/** A cell with a line, a sign or a semicolon for each item. */
function listOf(text: string): string[] {
  const lines = linesOf(text);
  const pieces = lines.length > 1 ? lines : (lines[0] ?? "").split(/;|\s(?=\d{1,2}[.)]\s)|[•·▪]/);
  return pieces.map((each) => each.replace(/^\s*(?:\d{1,2}[.)-]+|[-•·▪*])\s*/, "").trim()).filter(Boolean);
}

const CHANNELS: readonly [pattern: RegExp, canal: string][] = [
  [/presencial|ventanilla|personal|oficina/, "presencial"],
  [/telef|llamada/, "telefono"],
  [/correo|e-?mail/, "correo"],
  [/web|internet|linea|virtual|electronic/, "web"],
];

function channelsIn(text: string): string[] | undefined {
  const said = fold(text).replace(/correo electronico/g, "correo");
  const found = CHANNELS.flatMap(([pattern, canal]) => (pattern.test(said) ? [canal] : []));
  return found.length > 0 ? found : undefined;
}

function costIn(text: string): unknown {
  const said = fold(oneLine(text)).replace(/\.$/, "");
  if (/^(?:gratuito|gratis|es gratuito|sin costo|no tiene costo|no aplica costo|no|ninguno|\$? ?0)$/.test(said))
    return "gratuito";
  const { numbers, unit } = amountIn(text);
  const [valor] = numbers;
  const unidad = /^(?:pesos|cop|m\/cte)$/.test(unit)
    ? "COP"
    : /^(?:uvt|uvb|smmlv|smldv)$/.test(unit)
      ? unit.toUpperCase()
      : undefined;
  // What the price is of is what the sheet is of.
  return numbers.length === 1 && valor !== undefined && unidad
    ? [{ concepto: "Valor del trámite", valor, unidad }]
    : undefined;
}

function timeIn(text: string): unknown {
  const said = fold(oneLine(text)).replace(/\.$/, "");
  if (/^(?:inmediato|inmediata|de inmediato|obtencion inmediata)$/.test(said)) return "inmediato";
  const { numbers, unit } = amountIn(oneLine(text).replace(/\.$/, ""));
  const [cantidad] = numbers;
  const unidad = /^dias? habiles?$/.test(unit)
    ? "dias_habiles"
    : /^dias? (?:calendario|corridos?)$/.test(unit)
      ? "dias_calendario"
      : /^horas?$/.test(unit)
        ? "horas"
        : undefined;
  return numbers.length === 1 && unidad ? { cantidad, unidad } : undefined;
}
