import { MONTH } from "./field.ts";
import { type DataFileId, dataFileIds } from "./index.ts";

/** Path of a data file from the root of the repository. */
export const dataFilePath = (id: DataFileId) => `content/${id}.yaml`;

export const MUNICIPIO_FILE = dataFilePath("municipio");

/** The data files that there may be, by their path. */
export const DATA_FILES: ReadonlyMap<string, DataFileId> = new Map(dataFileIds.map((id) => [dataFilePath(id), id]));

/** The folder of the months that the committee signed. */
export const CLOSINGS_FOLDER = "cierres";

/** Path of a signed month (`AAAA-MM`) from the root of the repository. */
export const closingPath = (mes: string) => `content/${CLOSINGS_FOLDER}/${mes}.yaml`;

/** The month (`AAAA-MM`) that a file has the figures of, by its path; `undefined` for any other file. */
export function closedMonthOf(archivo: string): string | undefined {
  const [, mes = ""] = /^content\/cierres\/([^/]+)\.yaml$/.exec(archivo) ?? [];
  return MONTH.test(mes) ? mes : undefined;
}

/** What the town hall exported from the SUIT, the national register of trámites. */
export const SUIT_FILE = "content/suit.csv";

/** The endings of the files of `content/media/`: of those that are shown, and of those that are downloaded. */
export const IMAGE_EXTENSIONS = ["jpg", "jpeg", "png", "webp"] as const;
export const FILE_EXTENSIONS = [
  "pdf",
  "csv",
  "ods",
  "odt",
  "odp",
  "xlsx",
  "docx",
  "pptx",
  "txt",
  "zip",
  "mp3",
] as const;
