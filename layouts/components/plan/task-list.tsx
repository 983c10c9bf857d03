import { entryUrl } from "../../../scripts/editor/addresses.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { PARTES_DE_LISTA, type ParteDeLista, partOf } from "../../../scripts/plan/tasks/order.ts";
import type { Task } from "../../../scripts/plan/tasks/task.ts";
import { DueDay } from "./due-day.tsx";

const PARTS: Record<ParteDeLista, string> = {
  vencido: "Vencido",
  pronto: "Vence pronto",
  corregir: "Por corregir",
  publicar: "Por publicar",
  completar: "Por completar",
  revisar: "Por revisar",
};

interface TaskListProps {
  site: Site;
  tasks: readonly Task[];
  /** The last task of a list before it, on paper the same list: its part has its heading there. */
  follows?: Task;
}

/** A to-do list in its parts, the most valuable first. */
export function TaskList({ site, tasks, follows }: TaskListProps) {
  const begun = follows && partOf(follows, site.today);
  return (
    <>
      {PARTES_DE_LISTA.map((part) => {
        const own = tasks.filter((task) => partOf(task, site.today) === part);
        return (
          own.length > 0 && (
            <section key={part}>
              <h2 class={part === begun ? "again" : undefined}>{PARTS[part]}</h2>
              <ul class="documents tasks">
                {own.map((task) => (
                  <TaskItem key={`${task.titulo} ${task.accion} ${task.vence ?? ""}`} site={site} task={task} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function TaskItem({ site, task }: { site: Site; task: Task }) {
  const { titulo, accion, url } = task;
  return (
    <li>
      {url ? <a href={url}>{titulo}</a> : <strong>{titulo}</strong>}
      <p>
        <DueDay task={task} /> {accion}
      </p>
      <WhereToWrite site={site} task={task} />
    </li>
  );
}

/** Where the task is done: in the editor of a town that has one, else in the file, for whoever works with git. */
function WhereToWrite({ site, task: { archivo, titulo } }: { site: Site; task: Task }) {
  if (!archivo) return null;
  const entry = site.municipio.editor && entryUrl(archivo);
  return entry ? (
    <p class="more">
      <a href={entry}>
        Abrir en el editor<span class="visually-hidden">: {titulo}</span>
      </a>
    </p>
  ) : (
    <p class="date">
      Archivo: <code>{archivo}</code>
    </p>
  );
}
