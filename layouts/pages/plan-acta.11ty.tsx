import { personalAddresses } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Indicator } from "../../scripts/plan/indicators.ts";
import { changeInWords, figureInWords, tally } from "../../scripts/plan/present/words.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { outOfReach } from "../../scripts/report/reach.ts";
import { monthsBefore } from "../../scripts/time/dates.ts";
import { longDate, monthAndYear } from "../../scripts/time/spanish.ts";
import { number, quantity } from "../../scripts/words/spanish.ts";
import { PageHeader } from "../components/page-header.tsx";
import { Meanings } from "../components/plan/meanings.tsx";
import { Agreements, FormerAgreements, MeetingFacts, Signatures } from "../components/plan/meeting.tsx";
import { MonthToClose } from "../components/plan/month-to-close.tsx";
import { NextSteps } from "../components/plan/next-steps.tsx";
import { OpenActivities } from "../components/plan/open-activities.tsx";
import { OutOfReach } from "../components/plan/out-of-reach.tsx";
import { PhasesToActOn } from "../components/plan/phases-to-act-on.tsx";
import { ScoreTable } from "../components/plan/score-table.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.acta.url);

interface MinutesPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: MinutesPageProps) => renderPage(<MinutesPage {...props} />);

/** The sheet for the committee's monthly meeting: who is there, figures, changes, next steps, and space to agree and sign. */
export function MinutesPage({ site, scorecard }: MinutesPageProps) {
  const { plan, indicadores, criterios, pendientes } = scorecard;
  const channels = outOfReach(site.report, site.today);
  const title = `Reunión del comité, ${monthAndYear(site.today)}`;
  return (
    <Page site={site} sheet="paper" {...frameOf("acta")} title={title}>
      <div class="minutes">
        <PageHeader title={title} summary={tally(indicadores)} />
        <p>
          Alcaldía de {site.municipio.nombre}. Cifras del {longDate(site.today)}.
        </p>
        <MonthToClose site={site} />
        <MeetingFacts site={site} />
        <FormerAgreements site={site} />
        <section>
          <h2>Cifras</h2>
          <ScoreTable plan={plan} indicadores={indicadores} hasChanges />
          <OutOfReach site={site} channels={channels} />
          <Meanings plan={plan} />
        </section>
        <Changes site={site} indicadores={indicadores} />
        <OpenActivities site={site} plan={plan} />
        <PhasesToActOn site={site} plan={plan} criterios={criterios} />
        <NextSteps site={site} pendientes={pendientes} channels={channels} />
        <Agreements />
        <Signatures site={site} />
      </div>
    </Page>
  );
}

/** What has changed since the same day of the previous month. */
function Changes({ site, indicadores }: { site: Site; indicadores: readonly Indicator[] }) {
  const since = monthsBefore(site.today, 1);
  const changed = indicadores.filter((indicator) => hasChanged(indicator));
  const updates = site.report.actualizaciones.filter(({ fecha }) => fecha.slice(0, 10) > since);
  const personal = personalAddresses(site);
  const documents = site.documentos.filter(({ data, url }) => data.fecha_publicacion > since && !personal.has(url));
  const count = (tipo: string) => updates.filter((update) => update.tipo === tipo).length;
  return (
    <section>
      <h2>Qué cambió</h2>
      <ul>
        <li>
          Desde el {longDate(since)} se publicaron {quantity(count("nuevo"), "página nueva", "páginas nuevas")}, se
          actualizaron {number(count("actualizado"))} y se retiraron {number(count("retirado"))}.
        </li>
        {documents.length > 0 && <li>Documentos publicados: {documents.map(({ data }) => data.titulo).join("; ")}.</li>}
        {changed.map((indicator) => (
          <li key={indicator.id}>
            {indicator.nombre}: {changeInWords(indicator)} (va en {figureInWords(indicator)}).
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Whether a value differs from that at the end of the previous month. Days per month are not compared: this month is
 * not over.
 */
function hasChanged(indicator: Indicator): boolean {
  return indicator.unidad !== "dias_al_mes" && !["", "igual"].includes(changeInWords(indicator));
}
