import { reportYears } from "../../../scripts/model/lists.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { addressIn } from "../../../scripts/pages/families.ts";
import { trailOf } from "../../../scripts/pages/links.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import type { SignedReading } from "../../../scripts/plan/closings.ts";
import { Page } from "../../page.tsx";
import { ViewList } from "../view-list.tsx";
import { ChannelSection } from "./channel-section.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { WhyCounted } from "./how-counted.tsx";
import { Legend, Signs } from "./legend.tsx";
import { Matrix } from "./matrix.tsx";
import { hasSigned, seriesOf } from "./series.ts";
import { SignedMonths } from "./signed-months.tsx";

interface YearPageProps {
  site: Site;
  /** The signed months; default: none. */
  cierres?: readonly SignedReading[];
  year: string;
}

/** The months of one year, for the whole site and for every channel that was counted that year. */
export function YearPage({ site, cierres = [], year }: YearPageProps) {
  const { report, today } = site;
  const title = `Frecuencia de actualización en ${year}`;
  const months = report.sitio.meses.map(({ mes }) => mes).filter((mes) => mes.startsWith(year));
  const series = seriesOf(report, cierres, (mes) => months.includes(mes)).filter(({ meses }) => meses.length > 0);
  return (
    <Page
      site={site}
      url={addressIn("informeDelAno", { year })}
      title={title}
      description={`Los días con actualización de cada canal en ${year}, mes por mes, frente a la meta.`}
      breadcrumbs={trailOf(PAGES.informe)}
      sheet="report"
    >
      <div class="report">
        <h1>{title}</h1>
        <HistoryWarning report={report} />
        <YearLinks site={site} year={year} />
        <Matrix site={site} series={series} months={months} />
        <Signs hasSigned={hasSigned(series)} />
        <SignedMonths site={site} readings={cierres.filter(({ month }) => month.mes.startsWith(year))} part="canales" />
        <h2>Los días de cada mes</h2>
        <Legend />
        {series.map((each) => (
          <ChannelSection key={each.id} report={report} series={each} today={today} />
        ))}
        <WhyCounted />
      </div>
    </Page>
  );
}

/** Links to each year; `year` is the current one. Nothing while there is only one year: the report shows all of it. */
export function YearLinks({ site, year }: { site: Site; year?: string }) {
  const links = reportYears(site).map((each) => ({ title: each, url: addressIn("informeDelAno", { year: each }) }));
  if (links.length < 2) return null;
  return (
    <nav class="views" aria-label="Informes por año">
      <ViewList of="Informe de" links={links} current={year ? addressIn("informeDelAno", { year }) : ""} />
    </nav>
  );
}
