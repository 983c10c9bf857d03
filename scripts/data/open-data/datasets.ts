import { DATASET_IDS, type DatasetId } from "../../pages/files.ts";
import { type CollectionId, isCollectionId } from "../../schema/index.ts";
import { cierres } from "./closings.ts";
import { collectionDataset } from "./collections.ts";
import { type Dataset, daneColumn, type OpenDataSource, publisherOf, type Table } from "./dataset.ts";
import { ita } from "./evidence.ts";
import { frecuencia } from "./frequency.ts";
import { indicadores } from "./indicators.ts";
import { actualizaciones } from "./updates.ts";

/** Every dataset, in the order in which `/datos/` lists them. */
export function datasetsOf(source: OpenDataSource): Dataset[] {
  return DATASET_IDS.map((id) =>
    isCollectionId(id) ? collectionDataset(id, source.site, source.wordsOf) : measuredDataset(id, source),
  );
}

type MeasuredId = Exclude<DatasetId, CollectionId>;

/** What the generator measures of the site itself. */
const TABLES: Record<MeasuredId, Table> = { indicadores, frecuencia, actualizaciones, cierres, ita };

function measuredDataset(id: MeasuredId, source: OpenDataSource): Dataset {
  const { rowsOf, ...table } = TABLES[id];
  const { site } = source;
  const { codigo_dane, nombre } = site.municipio;
  return {
    ...table,
    id,
    publisher: publisherOf(site),
    keywords: [...table.keywords, nombre],
    modified: table.accrualPeriodicity === "DAILY" ? site.today : lastUpdate(source),
    columns: [daneColumn(site), ...table.columns],
    rows: rowsOf(source).map((row) => ({ codigo_dane, ...row })),
  };
}

function lastUpdate({ site }: OpenDataSource) {
  return site.report.actualizaciones[0]?.fecha.slice(0, 10);
}
