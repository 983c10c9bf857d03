import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { YearPage } from "../components/report/year-page.tsx";
import { renderPage } from "../page.tsx";

interface Data {
  site: Site;
  year: string;
}

export const data = {
  pagination: { data: "reportYears", size: 1, alias: "year" },
  permalink: ({ year }: Data) => addressIn("informeDelAno", { year }),
};

export const render = ({ site, year }: Data) => renderPage(<YearPage site={site} year={year} />);
