import type { Dependencia, Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { trailOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { isOverdue, type Task } from "../../scripts/plan/tasks.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { TaskList } from "../components/plan/task-list.tsx";
import { Page, renderPage } from "../page.tsx";

/** A longer list would not be read; the first tasks are the most valuable. */
const MAX_TASKS = 60;

const urlOf = ({ slug }: Dependencia) => addressIn("pendientesDeLaDependencia", { dependencia: slug });

export const data = {
  pagination: { data: "site.dependencias", size: 1, alias: "dependencia" },
  permalink: ({ dependencia }: { dependencia: Dependencia }) => urlOf(dependencia),
};

interface OfficeTasksPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "pendientes">;
  dependencia: Dependencia;
}

export const render = ({ site, scorecard, dependencia }: OfficeTasksPageProps) =>
  renderPage(<OfficeTasksPage site={site} scorecard={scorecard} dependencia={dependencia} />);

/** What an office should do, the most valuable first, with the place where each is written. */
export function OfficeTasksPage({ site, scorecard, dependencia }: OfficeTasksPageProps) {
  const { titulo } = dependencia.data;
  const tasks = scorecard.pendientes.get(dependencia.slug) ?? [];
  const title = `Pendientes: ${titulo}`;
  const rest = tasks.length - MAX_TASKS;
  return (
    <Page
      site={site}
      sheet="plan"
      url={urlOf(dependencia)}
      title={title}
      description={`Lo que le falta a ${titulo} en el sitio, lo más valioso primero.`}
      noindex
      breadcrumbs={trailOf(PAGES.pendientes)}
    >
      <PageHeader title={title} summary={summaryOf(tasks)} />
      <p class="more">
        <a href={dependencia.url}>Página de la dependencia</a>
      </p>
      {tasks.length === 0 && <Empty>Esta dependencia no tiene nada pendiente en el sitio.</Empty>}
      <TaskList site={site} tasks={tasks.slice(0, MAX_TASKS)} />
      {rest > 0 && <p>Hay {quantity(rest, "pendiente más", "pendientes más")}: aparecen cuando estos se resuelven.</p>}
    </Page>
  );
}

function summaryOf(tasks: readonly Task[]): string {
  if (tasks.length === 0) return "";
  const overdue = tasks.filter(isOverdue).length;
  const all = quantity(tasks.length, "pendiente", "pendientes");
  return overdue > 0
    ? `${all}, ${quantity(overdue, "vencido", "vencidos")}. Lo más valioso va primero.`
    : `${all}. Lo más valioso va primero.`;
}
