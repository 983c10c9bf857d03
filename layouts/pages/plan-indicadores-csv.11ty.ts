import { indicatorsCsv } from "../../scripts/plan/present/published.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";

export const data = { permalink: "/plan/indicadores.csv" };

export const render = ({ scorecard }: { scorecard: Scorecard }) => indicatorsCsv(scorecard.indicadores);
