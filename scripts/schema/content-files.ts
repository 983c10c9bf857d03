import { type DataFileId, dataFileIds } from "./index.ts";

/** Path of a data file from the root of the repository. */
export const dataFilePath = (id: DataFileId) => `content/${id}.yaml`;

export const MUNICIPIO_FILE = dataFilePath("municipio");

/** The data files that there may be, by their path. */
export const DATA_FILES: ReadonlyMap<string, DataFileId> = new Map(dataFileIds.map((id) => [dataFilePath(id), id]));

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
