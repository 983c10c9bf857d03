import { reportYears, reportYearUrl } from "../../../scripts/model/lists.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { daysWithUpdates } from "../../../scripts/report/days.ts";
import type { FrequencyReport, MonthFigures } from "../../../scripts/report/report.ts";
import { Page } from "../../page.tsx";
import { ViewList } from "../view-list.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { Legend } from "./legend.tsx";
import { Months } from "./months-table.tsx";

/** The months of one year, of every channel that it counts and of the whole site. */
export function YearPage({ site, year }: { site: Site; year: string }) {
  const { report, today } = site;
  const title = `Frecuencia de actualización en ${year}`;
  const series = [
    ...report.canales.map(({ id, nombre, meses }) => ({ id, title: `Canal ${nombre}`, channel: id, meses })),
    { id: "sitio", title: "Todo el sitio", channel: null, meses: report.sitio.meses },
  ];
  return (
    <Page
      site={site}
      url={reportYearUrl(year)}
      title={title}
      description={`Los días con actualización de cada canal en ${year}, mes por mes, frente a la meta.`}
      breadcrumbs={[{ title: "Informe", url: "/informe/" }]}
      sheet="report"
    >
      <div class="report">
        <h1>{title}</h1>
        <HistoryWarning report={report} />
        <YearLinks report={report} year={year} />
        <Legend />
        {series
          .map((each) => ({ ...each, meses: ofYear(each.meses, year) }))
          .filter(({ meses }) => meses.length > 0)
          .map(({ id, title: name, channel, meses }) => (
            <section key={id} class="channel" aria-labelledby={`canal-${id}`}>
              <h2 id={`canal-${id}`}>{name}</h2>
              <Months name={name} meses={meses} days={daysWithUpdates(report, channel)} today={today} />
            </section>
          ))}
      </div>
    </Page>
  );
}

/** The way to each year; `year` is the one on show. Nothing while there is one year, which the report shows whole. */
export function YearLinks({ report, year }: { report: FrequencyReport; year?: string }) {
  const links = reportYears(report).map((each) => ({ title: each, url: reportYearUrl(each) }));
  if (links.length < 2) return null;
  return (
    <nav class="views" aria-label="Informes por año">
      <ViewList of="Informe de" links={links} current={year ? reportYearUrl(year) : ""} />
    </nav>
  );
}

function ofYear(meses: readonly MonthFigures[], year: string): MonthFigures[] {
  return meses.filter(({ mes }) => mes.startsWith(year));
}
