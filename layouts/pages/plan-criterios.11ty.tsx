import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { EstadoDeCriterio, JudgedCriterion } from "../../scripts/plan/criteria.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import type { Criterios } from "../../scripts/schema/criterios.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { hostOf } from "../words.ts";

const STATES: Record<EstadoDeCriterio, string> = {
  cumple: "✓ cumple",
  no_cumple: "✗ no cumple",
  no_aplica: "– no aplica",
  sin_juzgar: "✗ sin comprobar",
};

export const data = { permalink: PAGES.criterios.url };

interface CriteriaPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "criterios">;
}

export const render = (props: CriteriaPageProps) => renderPage(<CriteriaPage {...props} />);

/** Every criterion of every phase with its evidence. */
export function CriteriaPage({ site, scorecard: { criterios } }: CriteriaPageProps) {
  return (
    <Page site={site} sheet="plan" {...frameOf("criterios")}>
      <PageHeader {...headingOf("criterios")} />
      {site.criterios ? (
        <Phases criterios={site.criterios} judged={criterios} />
      ) : (
        <Empty>El municipio todavía no tiene el archivo content/criterios.yaml con la lista.</Empty>
      )}
      <Reviewed day={site.reviewed?.criterios} />
    </Page>
  );
}

function Phases({ criterios, judged }: { criterios: Criterios; judged: readonly JudgedCriterion[] }) {
  return (
    <>
      <p class="notice">{criterios.advertencia}</p>
      <p>
        «Automático» quiere decir que el sitio lo comprueba solo, con lo que hay publicado. Los demás los declara una
        oficina o los mira una persona; los que nadie ha comprobado cuentan como no alcanzados.
      </p>
      {criterios.fases.map((fase) => (
        <Phase key={fase.id} fase={fase} judged={judged.filter(({ criterio }) => criterio.fase === fase.id)} />
      ))}
    </>
  );
}

function Phase({ fase, judged }: { fase: Criterios["fases"][number]; judged: readonly JudgedCriterion[] }) {
  const applicable = judged.filter(({ estado }) => estado !== "no_aplica");
  const met = applicable.filter(({ estado }) => estado === "cumple").length;
  return (
    <section>
      <h2 id={`fase-${fase.id}`}>{fase.nombre}</h2>
      <DataTable
        id={`criterios-${fase.id}`}
        caption={`${fase.nombre}: ${met} alcanzados de ${applicable.length} que aplican`}
        columns={["Criterio", "Estado, y dónde se ve o por qué no"]}
        rows={judged.map((each) => ({
          key: each.criterio.id,
          cells: [<Name key="nombre" judged={each} />, <Ground key="razon" judged={each} />],
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
function Ground({ judged: { criterio, estado, evidencia, razon } }: { judged: JudgedCriterion }) {
  const how = criterio.comprobacion === "automatica" ? "Automático." : "";
  return (
    <>
      <strong>{STATES[estado]}.</strong>{" "}
      {evidencia && <a href={evidencia}>{evidencia.startsWith("/") ? evidencia : hostOf(evidencia)}</a>}{" "}
      {razon ?? (evidencia ? "" : criterio.detalle && `${criterio.detalle}.`)} {how}
    </>
  );
}
