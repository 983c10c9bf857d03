import { unnamedInWords } from "../../scripts/model/faults.ts";
import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { isOverdue, officesByWork } from "../../scripts/plan/tasks/task.ts";
import { number, quantity } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Overdue } from "../components/plan/due-day.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.pendientes.url);

interface TasksPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "pendientes">;
}

export const render = (props: TasksPageProps) => renderPage(<TasksPage {...props} />);

/** The number of tasks of every office, those with overdue tasks first. */
export function TasksPage({ site, scorecard: { pendientes } }: TasksPageProps) {
  const offices = officesByWork(site.dependencias, pendientes);
  const unnamed = unnamedInWords(site.faults.unnamed);
  return (
    <Page site={site} sheet="plan" {...frameOf("pendientes")}>
      <PageHeader {...headingOf("pendientes")} />
      {offices.length > 0 ? (
        <DataTable
          id="pendientes"
          caption="Pendientes, primero quienes tienen plazos vencidos"
          columns={["Dependencia", "Pendientes", "Vencidos"]}
          rows={offices.map(({ office, tasks }) => ({
            key: office.slug,
            cells: [
              <a href={addressIn("pendientesDeLaDependencia", { dependencia: office.slug })}>{office.data.titulo}</a>,
              number(tasks.length),
              <OverdueCount key="vencidos" count={tasks.filter(isOverdue).length} />,
            ],
          }))}
        />
      ) : (
        <Empty>Todavía no hay dependencias publicadas.</Empty>
      )}
      {unnamed && <p>{unnamed}</p>}
    </Page>
  );
}

function OverdueCount({ count }: { count: number }) {
  return count === 0 ? <>ninguno</> : <Overdue>{quantity(count, "vencido", "vencidos")}</Overdue>;
}
