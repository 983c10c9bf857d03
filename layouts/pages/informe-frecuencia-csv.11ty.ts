import { frequencyCsv } from "../../scripts/history/present/csv.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: "/informe/frecuencia.csv" };

export const render = ({ site }: { site: Site }) => frequencyCsv(site.report);
