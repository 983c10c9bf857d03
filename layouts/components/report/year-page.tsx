import { reportYears } from "../../../scripts/model/lists.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { addressIn } from "../../../scripts/pages/families.ts";
import { trailOf } from "../../../scripts/pages/links.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { daysWithUpdates } from "../../../scripts/report/days.ts";
import type { MonthFigures } from "../../../scripts/report/report.ts";
import { Page } from "../../page.tsx";
import { ViewList } from "../view-list.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { WhyCounted } from "./how-counted.tsx";
import { Legend } from "./legend.tsx";
import { Months } from "./months-table.tsx";

/** The months of one year, for the whole site and for every channel that was counted that year. */
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

function ofYear(meses: readonly MonthFigures[], year: string): MonthFigures[] {
  return meses.filter(({ mes }) => mes.startsWith(year));
}
