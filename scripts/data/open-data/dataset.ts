import type { Site } from "../../model/site.ts";
import type { DatasetId } from "../../pages/files.ts";
import type { Scorecard } from "../../plan/scorecard.ts";
import type { Day } from "../../time/dates.ts";

/** What the datasets are made from. */
export interface OpenDataSource {
  site: Site;
  scorecard: Scorecard;
  /** The words of a text, where they are known. Default: they are read. */
  wordsOf?: WordsOf;
}

/** Finds the words of a Markdown text. */
export type WordsOf = (body: string) => string;

/** A table for anybody to download, with what is needed to understand it. */
export interface Dataset {
  id: DatasetId;
  title: string;
  description: string;
  publisher: string;
  keywords: readonly string[];
  accrualPeriodicity: Frequency;
  /** Day of the first publication that the history knows. */
  issued?: Day;
  /** Day of the last change; absent while nothing is known of it. */
  modified?: Day;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** How often a dataset changes, as the European Union's list of frequencies calls it. */
export type Frequency = "DAILY" | "IRREG";

/** What a column of a dataset holds. */
export interface Column {
  /** Lower case without accents: `fecha_publicacion`. */
  name: string;
  title: string;
  description: string;
  /** In a word or two, for people: «fecha», «lista». */
  type: string;
  /** Whether every row has a value. */
  required: boolean;
  /** The possible values, when they are a closed list. */
  values?: readonly string[];
  example: unknown;
  /** Left out of the CSV: texts too long for a cell of a spreadsheet. */
  onlyJson?: boolean;
}

/** The values of a row by the names of their columns: plain values, or lists and objects of them. */
export type Row = Readonly<Record<string, unknown>>;

/** A dataset before its site, its publisher and its day are known. */
export interface Table extends Pick<Dataset, "title" | "description" | "keywords" | "accrualPeriodicity" | "columns"> {
  rowsOf(source: OpenDataSource): Row[];
}

/** A column; by default, of text and with a value in every row. */
export function column(
  name: string,
  about: Pick<Column, "title" | "description" | "example"> & Partial<Column>,
): Column {
  return { name, type: "texto", required: true, ...about };
}

/** The first column of every dataset, so that those of several municipalities can be combined. */
export function daneColumn({ municipio }: Site): Column {
  return column("codigo_dane", {
    title: "Código DANE",
    description: "Código DIVIPOLA del municipio: cinco cifras, como texto.",
    example: municipio.codigo_dane,
  });
}

/** Who publishes every dataset. */
export function publisherOf({ municipio }: Site): string {
  return `Alcaldía de ${municipio.nombre}`;
}
