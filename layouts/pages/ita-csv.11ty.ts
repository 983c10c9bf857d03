import { absolute } from "../../scripts/data/address.ts";
import type { Site } from "../../scripts/model/site.ts";
import { itaCsv } from "../../scripts/plan/ita.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";

export const data = { permalink: "/transparencia/ita.csv" };

export const render = ({ site, scorecard }: { site: Site; scorecard: Scorecard }) =>
  itaCsv(scorecard.ita, (path) => absolute(site, path));
