import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { type ObligationStatus, type OwedTerm, owedTerms } from "../../scripts/plan/obligations.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ObligationDetails } from "../components/plan/obligation-details.tsx";
import { TermTable } from "../components/plan/term-table.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.obligaciones.url);

interface ObligationsPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "obligaciones">;
}

export const render = (props: ObligationsPageProps) => renderPage(<ObligationsPage {...props} />);

/** What must be published and when: first what is overdue, then what comes next, then each obligation with its history. */
export function ObligationsPage({ site, scorecard: { obligaciones } }: ObligationsPageProps) {
  const { title, summary } = PAGES.obligaciones;
  const { overdue, next } = owedTerms(obligaciones);
  return (
    <Page site={site} sheet="plan" {...frameOf("obligaciones")}>
      <div class="plan">
        <PageHeader title={title} summary={obligaciones.length > 0 ? lead(overdue, next) : summary} />
        {obligaciones.length === 0 ? (
          <Empty>El municipio todavía no tiene el archivo content/obligaciones.yaml con la lista.</Empty>
        ) : (
          <>
            <Owed site={site} id="vencidas" title="Vencidas" caption="La más antigua primero" terms={overdue} />
            <Owed site={site} id="proximas" title="Próximas" caption="Por el día en que vencen" terms={next} />
            <section>
              <h2>Cada obligación: su norma y cómo le ha ido</h2>
              {[...obligaciones].sort(byDay).map((status) => (
                <ObligationDetails key={status.obligacion.id} site={site} status={status} />
              ))}
            </section>
          </>
        )}
        <Reviewed day={site.reviewed?.obligaciones} />
      </div>
    </Page>
  );
}

/** Those with days first, in the order of the file. */
const byDay = (a: ObligationStatus, b: ObligationStatus) => hasNoDay(a) - hasNoDay(b);
const hasNoDay = ({ obligacion: { plazos, no_aplica } }: ObligationStatus) =>
  Number(plazos.length === 0 || no_aplica !== undefined);

/** «Hay 3 plazos vencidos. Los próximos son 4.» */
function lead(overdue: readonly OwedTerm[], next: readonly OwedTerm[]): string {
  const passed =
    overdue.length === 0
      ? "Ningún plazo está vencido."
      : `Hay ${quantity(overdue.length, "plazo vencido", "plazos vencidos")}.`;
  const [first] = next;
  return first ? `${passed} El próximo vence el ${longDate(first.term.vence)}.` : passed;
}

interface OwedProps {
  site: Site;
  id: string;
  title: string;
  caption: string;
  terms: readonly OwedTerm[];
}

function Owed({ site, id, title, caption, terms }: OwedProps) {
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({terms.length})
      </h2>
      <TermTable site={site} id={id} caption={caption} terms={terms} />
    </section>
  );
}
