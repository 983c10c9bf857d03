import type { PublishedDataset } from "../../scripts/data/open-data/files.ts";

interface Data {
  dataset: PublishedDataset;
}

export const data = {
  pagination: { data: "datasets", size: 1, alias: "dataset" },
  permalink: ({ dataset }: Data) => dataset.json.url,
};

export const render = ({ dataset }: Data) => dataset.json.text;
