import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import type { SignedReading } from "../../../scripts/plan/closings.ts";
import type { ObligationStatus } from "../../../scripts/plan/obligations.ts";
import type { ChannelFigures } from "../../../scripts/report/report.ts";
import { hasHistory, outcomeOfLastMonth, stateOfTheMonth } from "../../../scripts/report/sentences.ts";
import { lastTwelveMonths } from "../../../scripts/time/dates.ts";
import { quantity } from "../../../scripts/words/spanish.ts";
import { frameOf } from "../../frame.ts";
import { Page } from "../../page.tsx";
import { ChannelSection } from "./channel-section.tsx";
import { HeldBackChanges } from "./held-back.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { HowCounted } from "./how-counted.tsx";
import { LatestUpdates } from "./latest-updates.tsx";
import { Legend, Signs } from "./legend.tsx";
import { Matrix } from "./matrix.tsx";
import { hasSigned, type Series, seriesOf } from "./series.ts";
import { SignedMonths } from "./signed-months.tsx";
import { YearLinks } from "./year-page.tsx";

interface ReportPageProps {
  site: Site;
  obligaciones: readonly ObligationStatus[];
  /** The signed months; default: none. */
  cierres?: readonly SignedReading[];
}

/** The report for the committee: the answer, then its evidence, then the method. Without a history it has no figures. */
export function ReportPage({ site, obligaciones, cierres = [] }: ReportPageProps) {
  const hasFigures = hasHistory(site.report);
  const months = countedMonths(site);
  const series = seriesOf(site.report, cierres, (mes) => months.includes(mes));
  const signed = cierres.filter(({ month }) => months.includes(month.mes));
  return (
    <Page site={site} {...frameOf("informe")} sheet="report">
      <div class="report">
        <h1>{PAGES.informe.title}</h1>
        <HistoryWarning report={site.report} />
        {hasFigures && <Answer site={site} series={series} months={months} />}
        <SignedMonths site={site} readings={signed} part="canales" />
        <Obligations obligaciones={obligaciones} />
        <HeldBackChanges site={site} />
        {hasFigures && <Evidence site={site} series={series} />}
        <HowCounted report={site.report} />
      </div>
    </Page>
  );
}

/** The last twelve months, from the first one that is counted; earlier years have a page each. */
function countedMonths({ report, today }: Site): string[] {
  const first = report.sitio.meses[0]?.mes ?? today.slice(0, 7);
  return lastTwelveMonths(today).filter((mes) => mes >= first);
}

interface FiguresProps {
  site: Site;
  series: readonly Series[];
}

function Answer({ site, series, months }: FiguresProps & { months: readonly string[] }) {
  const { report, today } = site;
  return (
    <div class="summary">
      <p class="lead">
        {stateOfTheMonth(report, today)} {outcomeOfLastMonth({ ...report, canales: asShown(series) }, today)}
      </p>
      <Matrix site={site} series={series} months={months} withState />
      <Signs hasSigned={hasSigned(series)} />
    </div>
  );
}

/** The channels with their months as the page shows them: a signed one as it was signed. */
const asShown = (series: readonly Series[]): ChannelFigures[] =>
  series.flatMap(({ canal, meses }) => (canal ? [{ ...canal, meses }] : []));

function Evidence({ site, series }: FiguresProps) {
  return (
    <>
      <section class="days-of-months" aria-labelledby="dias">
        <h2 id="dias">Los días de cada mes</h2>
        <Legend />
        {series.map((each) => (
          <ChannelSection key={each.id} report={site.report} series={each} today={site.today} withLast />
        ))}
        <YearLinks site={site} />
      </section>
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
