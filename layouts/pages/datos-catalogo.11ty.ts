import { catalog } from "../../scripts/data/open-data/catalog.ts";
import type { OpenDataSource } from "../../scripts/data/open-data/dataset.ts";
import { publishedDatasets } from "../../scripts/data/open-data/files.ts";
import { CATALOG_URL } from "../../scripts/model/addresses.ts";

export const data = { permalink: CATALOG_URL };

export const render = ({ site, scorecard }: OpenDataSource) =>
  `${JSON.stringify(catalog(site, publishedDatasets({ site, scorecard })), null, 2)}\n`;
