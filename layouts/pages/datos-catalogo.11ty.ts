import { catalog } from "../../scripts/data/open-data/catalog.ts";
import type { PublishedDataset } from "../../scripts/data/open-data/files.ts";
import { CATALOG_URL } from "../../scripts/model/addresses.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: CATALOG_URL };

export const render = ({ site, datasets }: { site: Site; datasets: readonly PublishedDataset[] }) =>
  `${JSON.stringify(catalog(site, datasets), null, 2)}\n`;
