import type { Site } from "../../scripts/model/site.ts";
import { updatesCsv } from "../../scripts/report/csv.ts";

export const data = { permalink: "/informe/actualizaciones.csv" };

export const render = ({ site }: { site: Site }) => updatesCsv(site.report);
