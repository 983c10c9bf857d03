import { unnamedInWords } from "../../../scripts/model/faults.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { tallyOfTasks } from "../../../scripts/plan/present/tasks.ts";
import type { Scorecard } from "../../../scripts/plan/scorecard.ts";
import { placeOfChannel } from "../../../scripts/plan/tasks/channels.ts";
import { isOverdue, officesByWork, type Task } from "../../../scripts/plan/tasks/task.ts";
import type { ChannelFigures } from "../../../scripts/report/report.ts";
import { DueDay } from "./due-day.tsx";

/** What fits on two pages: of each office its first tasks, and of what is overdue a few more. */
const TASKS_PER_OFFICE = 2;
const OVERDUE_PER_OFFICE = 3;
const MAX_OFFICES = 10;

const firstOf = (tasks: readonly Task[]) =>
  tasks.slice(0, Math.max(TASKS_PER_OFFICE, Math.min(OVERDUE_PER_OFFICE, tasks.filter(isOverdue).length)));

interface NextStepsProps {
  site: Site;
  pendientes: Scorecard["pendientes"];
  /** Channels of which the sheet speaks already. */
  channels: readonly ChannelFigures[];
}

/** The first tasks of each office, those with overdue work first; each task one line. */
export function NextSteps({ site, pendientes, channels }: NextStepsProps) {
  const saidAbove = new Set(channels.map(placeOfChannel));
  const offices = officesByWork(site.dependencias, pendientes).filter(({ tasks }) => tasks.length > 0);
  const unnamed = unnamedInWords(site.faults.unnamed);
  return (
    <section>
      <h2>Qué sigue</h2>
      <div class="next-steps">
        {offices.slice(0, MAX_OFFICES).map(({ office, tasks }) => (
          <section key={office.slug}>
            <h3>
              {office.data.titulo}: {tallyOfTasks(tasks)}
            </h3>
            <FirstTasks tasks={tasks.filter(({ url = "" }) => !saidAbove.has(url))} />
          </section>
        ))}
      </div>
      {unnamed && <p>{unnamed}</p>}
    </section>
  );
}

function FirstTasks({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <ul>
      {firstOf(tasks).map((task) => (
        <li key={`${task.titulo} ${task.accion}`}>
          <TaskLine task={task} />
        </li>
      ))}
    </ul>
  );
}

/** What is overdue says since when; of the rest, what to do. */
function TaskLine({ task }: { task: Task }) {
  return (
    <>
      {isOverdue(task) && (
        <>
          <DueDay task={task} />{" "}
        </>
      )}
      {task.titulo}. {!isOverdue(task) && task.accion}
    </>
  );
}
