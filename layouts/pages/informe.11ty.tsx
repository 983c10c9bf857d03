import type { Site } from "../../scripts/model/site.ts";
import { ReportPage } from "../components/report/report-page.tsx";
import { renderPage } from "../document.tsx";

export const data = { permalink: "/informe/" };

export const render = ({ site }: { site: Site }) => renderPage(<ReportPage site={site} />);
