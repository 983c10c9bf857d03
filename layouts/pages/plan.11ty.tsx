import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { COURSE_MONTHS, tally } from "../../scripts/plan/present/words.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ActionCards } from "../components/plan/action-cards.tsx";
import { Meanings } from "../components/plan/meanings.tsx";
import { ScoreTable } from "../components/plan/score-table.tsx";
import { SignedMonths } from "../components/report/signed-months.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.plan.url);

interface PlanPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: PlanPageProps) => renderPage(<PlanPage {...props} />);

/** The plan for citizens and for the committee: one table of all that it measures, and behind it a card for each figure. */
export function PlanPage({ site, scorecard }: PlanPageProps) {
  const { plan, indicadores, cierres } = scorecard;
  return (
    <Page site={site} {...frameOf("plan")} title={plan.titulo} sheet="plan">
      <div class="plan">
        <PageHeader title={plan.titulo} summary={tally(indicadores)} keywords={["plan de acción", "metas", "avance"]} />
        <ScoreTable plan={plan} indicadores={indicadores} />
        <Meanings plan={plan} />
        <About plan={plan} />
        <section>
          <h2>Cada acción: su curso, lo que falta y quién responde</h2>
          {plan.acciones.map((accion, index) => (
            <ActionCards
              key={accion.id}
              site={site}
              plan={plan}
              accion={accion}
              position={index + 1}
              indicadores={indicadores.filter((indicator) => indicator.accion === accion)}
              cierres={cierres}
            />
          ))}
        </section>
        <SignedMonths site={site} readings={shownReadings(cierres)} part="indicadores" />
        <section class="beyond">
          <h2>Además</h2>
          <Links
            links={[
              ...menu("plan"),
              { url: FILES.indicatorsTable, title: "Descargar los indicadores (CSV)" },
              { url: FILES.indicators, title: "Descargar los indicadores con su historia (JSON)" },
            ]}
          />
        </section>
      </div>
    </Page>
  );
}

/** Those of the last year, which the courses show, and every older one of which a figure is another today. */
const shownReadings = (cierres: Scorecard["cierres"]) =>
  cierres.filter(({ indicadores }, index) => index >= cierres.length - COURSE_MONTHS || indicadores.reasons.length > 0);

function About({ plan: { nota, firmado, periodo, documento } }: Pick<Scorecard, "plan">) {
  const facts = [firmado && `Firmado el ${longDate(firmado)}`, periodo && `Periodo: ${periodo}`].filter(Boolean);
  const said = [facts.length > 0 && `${facts.join(". ")}.`, nota].filter(Boolean).join(" ");
  if (!said && !documento) return null;
  return (
    <p>
      {said} {documento && <a href={documento}>Leer el plan completo</a>}
    </p>
  );
}
