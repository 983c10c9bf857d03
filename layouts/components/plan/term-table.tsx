import type { Site } from "../../../scripts/model/site.ts";
import type { OwedTerm } from "../../../scripts/plan/obligations.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { DependenciaName } from "../dependencia-name.tsx";

interface TermTableProps {
  site: Site;
  id: string;
  caption: string;
  /** In the order in which they are shown. */
  terms: readonly OwedTerm[];
}

/** Terms that are not met, each with its day, its state and who answers; their names lead to the whole obligation. */
export function TermTable({ site, id, caption, terms }: TermTableProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={["Qué se publica", "Hasta cuándo y quién responde"]}
      rows={terms.map(({ obligacion: { id, nombre, responsable }, term }) => ({
        key: `${id} ${term.vence}`,
        cells: [
          <>
            <a href={`#${id}`}>{nombre}</a>, {term.periodo}
          </>,
          <span key="plazo">
            <Deadline term={term} />. Responde:{" "}
            {responsable === undefined ? "pendiente" : <DependenciaName site={site} slug={responsable} />}
          </span>,
        ],
      }))}
    />
  );
}

function Deadline({ term: { estado, abre, vence } }: Pick<OwedTerm, "term">) {
  if (estado === "vencida") return <span class="overdue">✗ venció el {longDate(vence)}</span>;
  if (estado === "abierta") return <>… se puede publicar ya; vence el {longDate(vence)}</>;
  return (
    <>
      – desde el {longDate(abre)} hasta el {longDate(vence)}
    </>
  );
}
