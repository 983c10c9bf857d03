import type { ClaseDeTarea, Task } from "../../../scripts/plan/tasks.ts";
import { CLASES_DE_TAREA } from "../../../scripts/plan/tasks.ts";
import { longDate } from "../../../scripts/time/spanish.ts";

const KINDS_OF_TASK: Record<ClaseDeTarea, string> = {
  vencido: "Vencido",
  corregir: "Por corregir",
  publicar: "Por publicar",
  completar: "Por completar",
  revisar: "Por revisar",
};

/** A to-do list by kind of work, the most valuable first. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <>
      {CLASES_DE_TAREA.map((clase) => {
        const own = tasks.filter((task) => task.clase === clase);
        return (
          own.length > 0 && (
            <section key={clase}>
              <h2>
                {KINDS_OF_TASK[clase]} ({own.length})
              </h2>
              <ul class="documents tasks">
                {own.map((task) => (
                  <TaskItem key={`${task.titulo} ${task.accion} ${task.vence ?? ""}`} task={task} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function TaskItem({ task: { titulo, accion, url, archivo, vence, clase } }: { task: Task }) {
  return (
    <li>
      {url ? <a href={url}>{titulo}</a> : <strong>{titulo}</strong>}
      <p>
        {accion}
        {vence && ` ${clase === "vencido" ? "Venció" : "Vence"} el ${longDate(vence)}.`}
      </p>
      {archivo && (
        <p class="date">
          Archivo: <code>{archivo}</code>
        </p>
      )}
    </li>
  );
}
