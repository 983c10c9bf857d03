import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { EstadoDeCriterio, JudgedCriterion } from "../../scripts/plan/criteria.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import type { Criterios } from "../../scripts/schema/criterios.ts";
import { outOf } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { CriterionTerm } from "../components/plan/criterion-term.tsx";
import { type PhaseScore, PhaseTable, scoreOf, scoreOfAll } from "../components/plan/phase-table.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { TitledLink } from "../components/titled-link.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

const STATES: Record<EstadoDeCriterio, string> = {
  cumple: "✓ cumple",
  no_cumple: "✗ no cumple",
  no_aplica: "– no aplica",
  sin_juzgar: "✗ sin comprobar",
};

export const data = onePage(PAGES.criterios.url);

interface CriteriaPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "criterios">;
}

export const render = (props: CriteriaPageProps) => renderPage(<CriteriaPage {...props} />);

/** How much of each phase is reached; then every criterion with its evidence. */
export function CriteriaPage({ site, scorecard: { criterios } }: CriteriaPageProps) {
  const phases = (site.criterios?.fases ?? []).map((fase) => scoreOf(fase, criterios));
  const { title, summary } = headingOf("criterios");
  return (
    <Page site={site} sheet="plan" {...frameOf("criterios")}>
      <PageHeader title={title} summary={phases.length > 0 ? scoreOfAll(phases) : summary} />
      {site.criterios ? (
        <>
          <PhaseTable phases={phases} />
          {phases.map((phase) => (
            <Phase key={phase.fase.id} site={site} phase={phase} />
          ))}
          <Method criterios={site.criterios} />
        </>
      ) : (
        <Empty>El municipio todavía no tiene el archivo content/criterios.yaml con la lista.</Empty>
      )}
      <Reviewed day={site.reviewed?.criterios} />
    </Page>
  );
}

/** Where the list comes from and how it is judged. */
function Method({ criterios }: { criterios: Criterios }) {
  return (
    <section>
      <h2>De dónde sale esta lista y cómo se juzga</h2>
      <p class="notice">{criterios.advertencia}</p>
      <p>
        «Automático» quiere decir que el sitio lo comprueba solo, con lo que hay publicado. Los demás los declara una
        oficina o los mira una persona; los que nadie ha comprobado cuentan como no alcanzados.
      </p>
    </section>
  );
}

function Phase({ site, phase: { fase, judged, met, applicable } }: { site: Site; phase: PhaseScore }) {
  return (
    <section>
      <h2 id={`fase-${fase.id}`}>{fase.nombre}</h2>
      <DataTable
        id={`criterios-${fase.id}`}
        caption={`${fase.nombre}: ${outOf(met, applicable)} alcanzados`}
        columns={["Criterio", "Estado, y dónde se ve o por qué no"]}
        rows={judged.map((each) => ({
          key: each.criterio.id,
          cells: [<Name key="nombre" judged={each} />, <Ground key="razon" site={site} judged={each} />],
        }))}
      />
    </section>
  );
}

function Name({ judged: { criterio } }: { judged: JudgedCriterion }) {
  return (
    <span id={criterio.id}>
      {criterio.id} {criterio.nombre}
    </span>
  );
}

/** A judgement and its grounds, in one cell: three columns do not fit on a phone. */
function Ground({ site, judged }: { site: Site; judged: JudgedCriterion }) {
  const { criterio, estado, evidencia, razon } = judged;
  const how = criterio.comprobacion === "automatica" ? "Automático." : "";
  return (
    <>
      <strong>{STATES[estado]}.</strong>{" "}
      {evidencia && (
        <>
          <TitledLink site={site} url={evidencia} of={criterio.nombre} />.{" "}
        </>
      )}
      {razon ?? (evidencia ? "" : criterio.detalle && `${criterio.detalle}.`)} {how}{" "}
      <CriterionTerm site={site} judged={judged} />
    </>
  );
}
