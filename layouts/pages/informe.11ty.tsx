import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { ReportPage } from "../components/report/report-page.tsx";
import { onePage } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";

export const data = onePage(PAGES.informe.url);

export const render = ({ site, scorecard }: { site: Site; scorecard: Scorecard }) =>
  renderPage(<ReportPage site={site} obligaciones={scorecard.obligaciones} cierres={scorecard.cierres} />);
