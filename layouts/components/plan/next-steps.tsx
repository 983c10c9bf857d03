import { unnamedInWords } from "../../../scripts/model/faults.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { tallyOfTasks } from "../../../scripts/plan/present/tasks.ts";
import type { Scorecard } from "../../../scripts/plan/scorecard.ts";
import { isOverdue, officesByWork, type Task } from "../../../scripts/plan/tasks/task.ts";
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
}

/** The first tasks of each office, those with overdue work first; each task one line. */
export function NextSteps({ site, pendientes }: NextStepsProps) {
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
            <ul>
              {firstOf(tasks).map((task) => (
                <li key={`${task.titulo} ${task.accion}`}>
                  <TaskLine task={task} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {unnamed && <p>{unnamed}</p>}
    </section>
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
