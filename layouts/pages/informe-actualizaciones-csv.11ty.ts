import { updatesCsv } from "../../scripts/history/present/csv.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: "/informe/actualizaciones.csv" };

export const render = ({ site }: { site: Site }) => updatesCsv(site.report);
