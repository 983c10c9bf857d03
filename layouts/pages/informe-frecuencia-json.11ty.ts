import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: "/informe/frecuencia.json" };

export const render = ({ site }: { site: Site }) => `${JSON.stringify(site.report, null, 2)}\n`;
