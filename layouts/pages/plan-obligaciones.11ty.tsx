import { isNotice } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { EstadoDePlazo, ObligationStatus, Term } from "../../scripts/plan/obligations.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { capitalize } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { DependenciaName } from "../components/dependencia-name.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

/** How many terms are shown for each obligation: the latest ones matter. */
const MAX_TERMS = 6;

const STATES_OF_TERM: Record<EstadoDePlazo, string> = {
  hecha: "✓ hecha a tiempo",
  tarde: "! hecha tarde",
  vencida: "✗ vencida",
  abierta: "… se puede publicar ya",
  futura: "– todavía no",
};

export const data = { permalink: PAGES.obligaciones.url };

interface ObligationsPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "obligaciones">;
}

export const render = (props: ObligationsPageProps) => renderPage(<ObligationsPage {...props} />);

/** What must be published and when: done, done late, overdue or still to come. */
export function ObligationsPage({ site, scorecard: { obligaciones } }: ObligationsPageProps) {
  const { title, summary } = PAGES.obligaciones;
  return (
    <Page site={site} sheet="plan" {...frameOf("obligaciones")}>
      <PageHeader title={title} summary={obligaciones.length > 0 ? overdue(obligaciones) : summary} />
      {obligaciones.length === 0 && (
        <Empty>El municipio todavía no tiene el archivo content/obligaciones.yaml con la lista.</Empty>
      )}
      {[...obligaciones].sort(byDay).map((status) => (
        <Obligation key={status.obligacion.id} site={site} status={status} />
      ))}
      <Reviewed day={site.reviewed?.obligaciones} />
    </Page>
  );
}

/** Those with days first, in the order of the file. */
const byDay = (a: ObligationStatus, b: ObligationStatus) => hasNoDay(a) - hasNoDay(b);
const hasNoDay = ({ obligacion: { plazos, no_aplica } }: ObligationStatus) =>
  Number(plazos.length === 0 || no_aplica !== undefined);

const WHO_SETS_THE_DAY = {
  norma: "El día está en la norma.",
  alcaldia: "El día lo fijó la alcaldía: la norma no lo dice.",
} as const;

/** «2 vencidas: …», or a sentence when there is none. */
function overdue(obligaciones: readonly ObligationStatus[]): string {
  const terms = obligaciones.flatMap(({ plazos }) => plazos.filter(({ estado }) => estado === "vencida"));
  if (terms.length === 0) return "Ninguna está vencida.";
  return terms.length === 1 ? "Hay un plazo vencido." : `Hay ${terms.length} plazos vencidos.`;
}

function Obligation({ site, status: { obligacion, plazos } }: { site: Site; status: ObligationStatus }) {
  const { dia, cuando, nota, transparencia, responsable, no_aplica } = obligacion;
  if (no_aplica !== undefined) {
    return (
      <section>
        <h2 id={obligacion.id}>{obligacion.nombre}</h2>
        <p>
          {obligacion.norma && `${obligacion.norma}. `}No aplica: {no_aplica}
        </p>
      </section>
    );
  }
  const explained = [cuando, dia && WHO_SETS_THE_DAY[dia], nota].filter(Boolean).join(" ");
  return (
    <section>
      <h2 id={obligacion.id}>{obligacion.nombre}</h2>
      <p>
        {obligacion.norma && `${obligacion.norma}. `}Responde:{" "}
        {responsable === undefined ? "pendiente" : <DependenciaName site={site} slug={responsable} />}. Se publica en el
        punto {transparencia} de transparencia.
      </p>
      {explained && <p>{explained}</p>}
      {plazos.length > 0 && (
        <DataTable
          id={`plazos-${obligacion.id}`}
          caption={`Plazos de «${obligacion.nombre}», el más reciente primero`}
          columns={["Periodo", "Estado"]}
          rows={plazos
            .slice(-MAX_TERMS)
            .toReversed()
            .map((term) => ({
              key: term.vence,
              cells: [
                `${capitalize(term.periodo)}: vence el ${longDate(term.vence)}`,
                <TermState key="estado" term={term} />,
              ],
            }))}
        />
      )}
    </section>
  );
}

function TermState({ term: { estado, documento } }: { term: Term }) {
  return (
    <>
      {STATES_OF_TERM[estado]}
      {documento && (
        <>
          {": "}
          {isNotice(documento) ? "un aviso a una persona" : <a href={documento.url}>{documento.data.titulo}</a>},{" "}
          {longDate(documento.data.fecha_publicacion)}
        </>
      )}
    </>
  );
}
