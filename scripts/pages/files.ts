import { collectionIds } from "../schema/index.ts";

/** The files that the generator always makes besides the pages, and that a text may link to. */
export const FILES = {
  siteMap: "/sitemap.xml",
  robots: "/robots.txt",
  security: "/.well-known/security.txt",
  feed: "/noticias/feed.xml",
  calendar: "/agenda/agenda.ics",
  report: "/informe/frecuencia.json",
  months: "/informe/frecuencia.csv",
  log: "/informe/actualizaciones.csv",
  indicators: "/plan/indicadores.json",
  indicatorsTable: "/plan/indicadores.csv",
  ita: "/transparencia/ita.csv",
  catalog: "/datos/catalogo.jsonld",
  searchWords: "/buscar/palabras.txt",
} as const;

export type FileId = keyof typeof FILES;

/** The datasets of `/datos/`: one for each collection, and those that the generator measures. */
export const DATASET_IDS = [
  ...collectionIds,
  "indicadores",
  "frecuencia",
  "actualizaciones",
  "cierres",
  "ita",
] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** Addresses of the files of a dataset. */
export function filesOfDataset(id: DatasetId): { csv: string; json: string; dictionary: string } {
  return { csv: `/datos/${id}.csv`, json: `/datos/${id}.json`, dictionary: `/datos/${id}-diccionario.csv` };
}

/** The address of every such file. */
export const fileAddresses: readonly string[] = [
  ...Object.values(FILES),
  ...DATASET_IDS.flatMap((id) => Object.values(filesOfDataset(id))),
];
