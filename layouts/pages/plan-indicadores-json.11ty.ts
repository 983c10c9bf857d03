import { publishedIndicators } from "../../scripts/plan/present/published.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";

export const data = { permalink: "/plan/indicadores.json" };

export const render = ({ scorecard }: { scorecard: Scorecard }) =>
  `${JSON.stringify(publishedIndicators(scorecard.indicadores), null, 2)}\n`;
