import { tasksUrl } from "../../scripts/model/addresses.ts";
import type { Site } from "../../scripts/model/site.ts";
import { tally } from "../../scripts/plan/present/terminal.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import type { Accion } from "../../scripts/schema/plan.ts";
import { capitalize } from "../../scripts/schema/slug.ts";
import { longDate } from "../components/dates.tsx";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { IndicatorCard } from "../components/plan/indicator-card.tsx";
import { PLAN_URL } from "../components/plan/plan-subpage.tsx";
import { officeNamed } from "../groups.ts";
import { Page, renderPage } from "../page.tsx";

const DESCRIPTION = "Cada acción del plan con su meta, el valor de hoy, su curso, lo que falta y quién responde.";

const LINKS = [
  {
    title: "Hoja para la reunión del comité",
    url: "/plan/acta/",
    summary: "Las cifras del mes, lo que cambió y lo que sigue, en una o dos páginas para imprimir y firmar.",
  },
  {
    title: "Pendientes de cada dependencia",
    url: "/plan/pendientes/",
    summary: "Qué debe publicar, completar, revisar o corregir cada oficina.",
  },
  {
    title: "Obligaciones con fecha",
    url: "/plan/obligaciones/",
    summary: "Lo que la ley pide publicar cada año: lo hecho, lo que falta y lo que se venció.",
  },
  {
    title: "Criterios de las fases",
    url: "/plan/criterios/",
    summary: "Uno por uno: si se cumple, dónde se ve y quién lo comprobó.",
  },
];

export const data = { permalink: PLAN_URL };

interface PlanPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: PlanPageProps) => renderPage(<PlanPage {...props} />);

/** The plan as a scorecard, for citizens and for the committee. */
export function PlanPage({ site, scorecard }: PlanPageProps) {
  const { plan, indicadores } = scorecard;
  return (
    <Page
      site={site}
      url={PLAN_URL}
      title={plan.titulo}
      description={DESCRIPTION}
      sheet="plan"
      breadcrumbs={[{ title: "Transparencia", url: "/transparencia/" }]}
      searchKind="Informe"
    >
      <div class="plan">
        <PageHeader title={plan.titulo} summary={tally(indicadores)} keywords={["plan de acción", "metas", "avance"]} />
        <About plan={plan} />
        <p class="more">
          {LINKS.map(({ title, url }) => (
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
          <LinkList links={LINKS} />
          <p class="more">
            <a href="/plan/indicadores.csv">Descargar los indicadores (CSV)</a>
            <a href="/plan/indicadores.json">Descargar los indicadores con su historia (JSON)</a>
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

/** Who answers for an action, what citizens gain and by when. */
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
            <a href={tasksUrl(office.slug)}>
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
