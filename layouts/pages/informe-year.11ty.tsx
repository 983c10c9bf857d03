import { reportYearUrl } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { YearPage } from "../components/report/year-page.tsx";
import { renderPage } from "../page.tsx";

interface Data {
  site: Site;
  year: string;
}

export const data = {
  pagination: { data: "reportYears", size: 1, alias: "year" },
  permalink: ({ year }: Data) => reportYearUrl(year),
};

export const render = ({ site, year }: Data) => renderPage(<YearPage site={site} year={year} />);
