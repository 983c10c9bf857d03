import { pointUrl } from "../../../scripts/model/legal-menus.ts";
import { isNotice } from "../../../scripts/model/lists.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { titleAt } from "../../../scripts/model/titles.ts";
import type { EstadoDePlazo, ObligationStatus, Term } from "../../../scripts/plan/obligations.ts";
import type { Obligacion } from "../../../scripts/schema/obligaciones.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { capitalize } from "../../../scripts/words/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { DependenciaName } from "../dependencia-name.tsx";

/** How many terms are shown for each obligation: the latest ones matter. */
const MAX_TERMS = 6;

const STATES_OF_TERM: Record<EstadoDePlazo, string> = {
  hecha: "✓ hecha a tiempo",
  tarde: "! hecha tarde",
  vencida: "✗ vencida",
  abierta: "… se puede publicar ya",
  futura: "– todavía no",
};

const WHO_SETS_THE_DAY = {
  norma: "El día está en la norma.",
  alcaldia: "El día lo fijó la alcaldía: la norma no lo dice.",
} as const;

interface ObligationDetailsProps {
  site: Site;
  status: ObligationStatus;
}

/** An obligation, closed: its norm, who answers, where it is published, and how its last terms went. */
export function ObligationDetails({ site, status: { obligacion, plazos } }: ObligationDetailsProps) {
  const { id, nombre, dia, cuando, nota, norma, no_aplica } = obligacion;
  const explained = [cuando, dia && WHO_SETS_THE_DAY[dia], nota].filter(Boolean).join(" ");
  return (
    <details class="obligation">
      <summary>
        <h3 id={id}>{nombre}</h3>
      </summary>
      <p>
        {norma && `${norma}. `}
        {no_aplica === undefined ? <Duty site={site} obligacion={obligacion} /> : `No aplica: ${no_aplica}`}
      </p>
      {no_aplica === undefined && explained && <p>{explained}</p>}
      {plazos.length > 0 && (
        <DataTable
          id={`plazos-${id}`}
          caption={`Plazos de «${nombre}», el más reciente primero`}
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
    </details>
  );
}

/** Who answers for an obligation and where it is published. */
function Duty({ site, obligacion }: { site: Site; obligacion: Obligacion }) {
  const { responsable, transparencia } = obligacion;
  const url = pointUrl("transparencia", transparencia);
  const title = titleAt(site, url);
  return (
    <>
      Responde: {responsable === undefined ? "pendiente" : <DependenciaName site={site} slug={responsable} />}. Se
      publica en el punto {title ? <a href={url}>{title}</a> : transparencia} de transparencia.
    </>
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
