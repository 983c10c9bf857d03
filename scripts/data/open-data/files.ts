import type { Site } from "../../model/site.ts";
import { addressIn } from "../../pages/families.ts";
import { filesOfDataset } from "../../pages/files.ts";
import { type Cell, csv } from "../../words/csv.ts";
import { absolute } from "../address.ts";
import type { Dataset, OpenDataSource } from "./dataset.ts";
import { datasetsOf } from "./datasets.ts";

/** The licence of every dataset. */
export const LICENCE = {
  name: "Creative Commons Atribución 4.0 (CC BY 4.0)",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** A file to download. */
export interface DataFile {
  /** Its path: `/datos/noticias.csv`. */
  url: string;
  text: string;
  bytes: number;
}

/** A dataset with its files and its page. */
export interface PublishedDataset extends Dataset {
  url: string;
  csv: DataFile;
  json: DataFile;
  dictionary: DataFile;
}

/** Every dataset with its files. */
export function publishedDatasets(source: OpenDataSource): PublishedDataset[] {
  return datasetsOf(source).map((dataset) => publish(dataset, source.site));
}

function publish(dataset: Dataset, site: Site): PublishedDataset {
  const { id } = dataset;
  const { csv, json, dictionary } = filesOfDataset(id);
  return {
    ...dataset,
    url: addressIn("conjuntoDeDatos", { conjunto: id }),
    csv: dataFile(csv, csvText(dataset)),
    json: dataFile(json, jsonText(dataset, site)),
    dictionary: dataFile(dictionary, dictionaryText(dataset)),
  };
}

function dataFile(url: string, text: string): DataFile {
  return { url, text, bytes: new TextEncoder().encode(text).length };
}

/** Without it, Excel reads UTF-8 as the Windows code page and garbles every accent. */
const BYTE_ORDER_MARK = "\uFEFF";

function csvText({ columns, rows }: Dataset): string {
  const names = columns.filter(({ onlyJson }) => !onlyJson).map(({ name }) => name);
  return (
    BYTE_ORDER_MARK +
    csv(
      names,
      rows.map((row) => names.map((name) => cell(row[name]))),
    )
  );
}

function jsonText({ id, title, description, publisher, rows }: Dataset, site: Site): string {
  const content = {
    titulo: title,
    descripcion: description,
    entidad: publisher,
    aviso: site.municipio.ficticio ? FICTION : undefined,
    licencia: LICENCE.url,
    generado: site.now,
    diccionario: absolute(site, filesOfDataset(id).dictionary),
    datos: rows,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export const FICTION = "Demostración: el municipio es ficticio y sus datos no son reales.";

function dictionaryText({ columns }: Dataset): string {
  const header = ["columna", "titulo", "descripcion", "tipo", "obligatoria", "valores", "ejemplo", "formatos"];
  const rows = columns.map(({ name, title, description, type, required, values, example, onlyJson }) => [
    name,
    title,
    description,
    type,
    required ? "sí" : "no",
    values?.join(" | "),
    cell(example),
    onlyJson ? "JSON" : "CSV y JSON",
  ]);
  return BYTE_ORDER_MARK + csv(header, rows);
}

/** A cell can hold no list or object: they become JSON text. */
function cell(value: unknown): Cell {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Cell);
}
