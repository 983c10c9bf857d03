import { reportYears } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { YearPage } from "../components/report/year-page.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";

interface Data {
  site: Site;
  scorecard: Scorecard;
  year: string;
}

export const data = pageOfEach(
  "year",
  ({ site }) => reportYears(site),
  (year) => addressIn("informeDelAno", { year }),
);

export const render = ({ site, scorecard: { cierres }, year }: Data) =>
  renderPage(<YearPage site={site} cierres={cierres} year={year} />);
