import { publicAddress } from "../../scripts/data/address.ts";
import type { Dependencia, Site } from "../../scripts/model/site.ts";
import { addressIn, calendarOfTasks } from "../../scripts/pages/families.ts";
import { trailOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import {
  FIRST_TASKS,
  MAX_TASKS,
  messageOfTasks,
  ORDER_OF_TASKS,
  tallyOfTasks,
} from "../../scripts/plan/present/tasks.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { dayOfTask, type Task } from "../../scripts/plan/tasks/task.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { TaskList } from "../components/plan/task-list.tsx";
import { whatsAppAddress } from "../components/share.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { Page, renderPage } from "../page.tsx";

const urlOf = ({ slug }: Dependencia) => addressIn("pendientesDeLaDependencia", { dependencia: slug });

export const data = pageOfEach("dependencia", ({ site }) => site.dependencias, urlOf);

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
      <div class="plan to-do">
        <PageHeader title={title} summary={tasks.length > 0 ? `${tallyOfTasks(tasks)}. ${ORDER_OF_TASKS}` : ""} />
        <p>
          Alcaldía de {site.municipio.nombre}. Lista del {longDate(site.today)}.
        </p>
        {tasks.length === 0 && <Empty>Esta dependencia no tiene nada pendiente en el sitio.</Empty>}
        <TaskList site={site} tasks={tasks.slice(0, FIRST_TASKS)} />
        <Rest site={site} tasks={tasks.slice(FIRST_TASKS)} follows={tasks[FIRST_TASKS - 1]} />
        {tasks.length > 0 && <p class="signature">Recibido: nombre, firma y fecha</p>}
        <Reminders site={site} dependencia={dependencia} tasks={tasks} />
        <p class="more beyond">
          <a href={dependencia.url}>Página de la dependencia</a>
        </p>
      </div>
    </Page>
  );
}

/** What does not come first: closed on the screen, open on paper. */
function Rest({ site, tasks, follows }: { site: Site; tasks: readonly Task[]; follows?: Task }) {
  if (tasks.length === 0) return null;
  const shown = tasks.slice(0, MAX_TASKS - FIRST_TASKS);
  const unseen = tasks.length - shown.length;
  return (
    <details>
      <summary>Ver {quantity(shown.length, "pendiente más", "pendientes más")}</summary>
      <TaskList site={site} tasks={shown} follows={follows} />
      {unseen > 0 && (
        <p>Hay {quantity(unseen, "pendiente más", "pendientes más")}: aparecen cuando estos se resuelven.</p>
      )}
    </details>
  );
}

interface RemindersProps extends Pick<OfficeTasksPageProps, "site" | "dependencia"> {
  tasks: readonly Task[];
}

/** The ways of this list to a telephone. */
function Reminders({ site, dependencia, tasks }: RemindersProps) {
  if (tasks.length === 0) return null;
  const message = messageOfTasks(dependencia.data.titulo, tasks, publicAddress(site, urlOf(dependencia)));
  const hasDates = tasks.slice(0, MAX_TASKS).some((task) => dayOfTask(task) !== undefined);
  return (
    <section class="beyond">
      <h2>Para no olvidarlo</h2>
      {hasDates && (
        <p>
          El calendario trae las fechas de esta lista. Si su teléfono le pide una dirección para suscribirse, copie la
          de ese enlace: las fechas se ponen al día solas.
        </p>
      )}
      <p class="more">
        {hasDates && <a href={calendarOfTasks(dependencia.slug)}>Agregar estas fechas a su teléfono</a>}
        <a href={whatsAppAddress(message)} rel="nofollow noreferrer">
          Enviar esta lista por WhatsApp
        </a>
      </p>
    </section>
  );
}
