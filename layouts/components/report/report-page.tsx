import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import type { ObligationStatus } from "../../../scripts/plan/obligations.ts";
import { daysWithUpdates } from "../../../scripts/report/days.ts";
import { hasHistory, outcomeOfLastMonth, stateOfTheMonth } from "../../../scripts/report/sentences.ts";
import { count, quantity } from "../../../scripts/words/spanish.ts";
import { frameOf } from "../../frame.ts";
import { Page } from "../../page.tsx";
import { Empty } from "../empty.tsx";
import { ChannelSection, LAST_MONTHS } from "./channel-section.tsx";
import { HeldBackChanges } from "./held-back.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { HowCounted } from "./how-counted.tsx";
import { Legend } from "./legend.tsx";
import { Months } from "./months-table.tsx";
import { SummaryTable } from "./summary-table.tsx";
import { UpdatesTable } from "./updates-table.tsx";
import { YearLinks } from "./year-page.tsx";

const LATEST = 20;

interface ReportPageProps {
  site: Site;
  obligaciones: readonly ObligationStatus[];
}

/** The report for the committee. Without a history it shows a notice and no figures. */
export function ReportPage({ site, obligaciones }: ReportPageProps) {
  return (
    <Page site={site} {...frameOf("informe")} sheet="report">
      <div class="report">
        <h1>{PAGES.informe.title}</h1>
        <HistoryWarning report={site.report} />
        <HeldBackChanges site={site} />
        {hasHistory(site.report) && <Figures site={site} />}
        <Obligations obligaciones={obligaciones} />
        <HowCounted report={site.report} />
      </div>
    </Page>
  );
}

function Figures({ site }: { site: Site }) {
  const { report, today } = site;
  return (
    <>
      <p class="lead">
        {stateOfTheMonth(report, today)} {outcomeOfLastMonth(report, today)}
      </p>
      <Legend />
      {report.canales.map((canal) => (
        <ChannelSection key={canal.id} site={site} canal={canal} />
      ))}
      <section class="channel" aria-labelledby="sitio">
        <h2 id="sitio">Todo el sitio</h2>
        <Months
          name="Todo el sitio"
          meses={report.sitio.meses.slice(-LAST_MONTHS)}
          days={daysWithUpdates(report, null)}
          today={today}
        />
      </section>
      <section class="summary" aria-labelledby="titulo-resumen">
        <h2 id="titulo-resumen">Resumen de los últimos doce meses</h2>
        <SummaryTable site={site} />
      </section>
      <YearLinks site={site} />
      <LatestUpdates site={site} />
    </>
  );
}

/** Overdue legal obligations, in one sentence; nothing if there is no list of obligations. */
function Obligations({ obligaciones }: Pick<ReportPageProps, "obligaciones">) {
  if (obligaciones.length === 0) return null;
  const late = obligaciones.filter(({ plazos }) => plazos.some(({ estado }) => estado === "vencida"));
  return (
    <section>
      <h2>Obligaciones con fecha</h2>
      <p>
        {late.length === 0
          ? "Ninguna está vencida."
          : `Con plazos vencidos: ${late.map(({ obligacion }) => obligacion.nombre).join("; ")}.`}{" "}
        <a href={PAGES.obligaciones.url}>Ver {quantity(obligaciones.length, "obligación", "obligaciones")}</a>
      </p>
    </section>
  );
}

function LatestUpdates({ site }: { site: Site }) {
  const log = site.report.actualizaciones;
  return (
    <section class="log" aria-labelledby="ultimas">
      <h2 id="ultimas">Últimas actualizaciones</h2>
      {log.length === 0 ? (
        <Empty>Todavía no hay actualizaciones registradas.</Empty>
      ) : (
        <UpdatesTable site={site} caption="Lo más reciente del registro" entries={log.slice(0, LATEST)} />
      )}
      <p>
        <a href={PAGES.actualizaciones.url}>Registro completo: {count(log.length, "línea", "líneas")}</a>
      </p>
    </section>
  );
}
