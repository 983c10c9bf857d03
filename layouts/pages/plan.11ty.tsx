import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { tally } from "../../scripts/plan/present/terminal.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import type { Accion } from "../../scripts/schema/plan.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { capitalize } from "../../scripts/words/spanish.ts";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { IndicatorCard } from "../components/plan/indicator-card.tsx";
import { frameOf } from "../frame.ts";
import { officeNamed } from "../groups.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.plan.url };

interface PlanPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: PlanPageProps) => renderPage(<PlanPage {...props} />);

/** The plan as a scorecard, for citizens and for the committee. */
export function PlanPage({ site, scorecard }: PlanPageProps) {
  const { plan, indicadores } = scorecard;
  return (
    <Page site={site} {...frameOf("plan")} title={plan.titulo} sheet="plan">
      <div class="plan">
        <PageHeader title={plan.titulo} summary={tally(indicadores)} keywords={["plan de acción", "metas", "avance"]} />
        <About plan={plan} />
        <p class="more">
          {menu("plan").map(({ title, url }) => (
            <a key={url} href={url}>
              {title}
            </a>
          ))}
        </p>
        {plan.acciones.map((accion, index) => (
          <section key={accion.id} class="action" id={accion.id}>
            <h2>
              {index + 1}. {accion.titulo}
            </h2>
            <AboutAction site={site} accion={accion} />
            <div class="indicators">
              {indicadores
                .filter((indicator) => indicator.accion === accion)
                .map((indicator) => (
                  <IndicatorCard key={indicator.id} site={site} indicator={indicator} />
                ))}
            </div>
          </section>
        ))}
        <section>
          <h2>Además</h2>
          <LinkList links={menu("plan")} />
          <p class="more">
            <a href={FILES.indicatorsTable}>Descargar los indicadores (CSV)</a>
            <a href={FILES.indicators}>Descargar los indicadores con su historia (JSON)</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function About({ plan: { nota, firmado, periodo, documento } }: Pick<Scorecard, "plan">) {
  const facts = [firmado && `Firmado el ${longDate(firmado)}`, periodo && `Periodo: ${periodo}`].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <p>{facts.join(". ")}.</p>}
      {nota && <p>{nota}</p>}
      {documento && (
        <p class="more">
          <a href={documento}>Leer el plan completo</a>
        </p>
      )}
    </>
  );
}

/** Who is responsible for an action, what citizens gain, and by when. */
function AboutAction({ site, accion }: { site: Site; accion: Accion }) {
  const office = officeNamed(site, accion.responsable);
  const { beneficio, plazo, hasta } = accion;
  return (
    <>
      {beneficio && <p>{capitalize(beneficio)}</p>}
      <p class="date">
        {office && (
          <>
            Responde: <a href={office.url}>{office.data.titulo}</a> (
            <a href={addressIn("pendientesDeLaDependencia", { dependencia: office.slug })}>
              sus pendientes<span class="visually-hidden">: {office.data.titulo}</span>
            </a>
            ).{" "}
          </>
        )}
        {plazo && `Plazo en el plan: ${plazo}. `}
        {hasta && `Hasta el ${longDate(hasta)}.`}
      </p>
    </>
  );
}
