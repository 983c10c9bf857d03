import type { Site } from "../../scripts/model/site.ts";
import { frequencyCsv } from "../../scripts/report/csv.ts";

export const data = { permalink: "/informe/frecuencia.csv" };

export const render = ({ site }: { site: Site }) => frequencyCsv(site.report);
