import type { OpenDataSource } from "../../scripts/data/open-data/dataset.ts";
import { publishedDataset } from "../../scripts/data/open-data/files.ts";
import { DATA_PATHS, type DatasetId } from "../../scripts/model/addresses.ts";

interface Data extends OpenDataSource {
  id: DatasetId;
}

export const data = {
  pagination: { data: "datasetIds", size: 1, alias: "id" },
  permalink: ({ id }: Data) => DATA_PATHS.csv(id),
};

export const render = ({ id, site, scorecard }: Data) => publishedDataset(id, { site, scorecard }).csv.text;
