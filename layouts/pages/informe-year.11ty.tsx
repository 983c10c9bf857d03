import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { YearPage } from "../components/report/year-page.tsx";
import { renderPage } from "../page.tsx";

interface Data {
  site: Site;
  scorecard: Scorecard;
  year: string;
}

export const data = {
  pagination: { data: "reportYears", size: 1, alias: "year" },
  permalink: ({ year }: Data) => addressIn("informeDelAno", { year }),
};

export const render = ({ site, scorecard: { cierres }, year }: Data) =>
  renderPage(<YearPage site={site} cierres={cierres} year={year} />);
