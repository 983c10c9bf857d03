import type { Site } from "../../model/site.ts";
import type { DatasetId } from "../../pages/files.ts";
import type { Scorecard } from "../../plan/scorecard.ts";
import type { Day } from "../../time/dates.ts";

/** What the datasets are made from. */
export interface OpenDataSource {
  site: Site;
  scorecard: Scorecard;
}

/** A table that anybody may download, with what it takes to understand it. */
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
  /** All that it may say, when that is a closed list. */
  values?: readonly string[];
  example: unknown;
  /** Kept out of the CSV: long texts, which no cell of a spreadsheet holds. */
  onlyJson?: boolean;
}

/** The values of a row by the names of their columns: plain values, or lists and objects of them. */
export type Row = Readonly<Record<string, unknown>>;

/** A dataset as long as its site, its publisher and its day are not known. */
export interface Table extends Pick<Dataset, "title" | "description" | "keywords" | "accrualPeriodicity" | "columns"> {
  rowsOf(source: OpenDataSource): Row[];
}

/** A column; of text in every row unless it says otherwise. */
export function column(
  name: string,
  about: Pick<Column, "title" | "description" | "example"> & Partial<Column>,
): Column {
  return { name, type: "texto", required: true, ...about };
}

/** The column that every dataset begins with, so that those of many municipalities can be put together. */
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
