import ical, { ICalCalendarMethod } from "ical-generator";
import type { Dependencia, Site } from "../model/site.ts";
import { addressIn, calendarOfTasks } from "../pages/families.ts";
import { MAX_TASKS } from "../plan/present/tasks.ts";
import type { Scorecard } from "../plan/scorecard.ts";
import { dayOfTask, type Task } from "../plan/tasks/task.ts";
import { slugify } from "../schema/slug.ts";
import { addDays } from "../time/dates.ts";
import { absolute } from "./address.ts";
import { midnight } from "./calendar.ts";

interface TaskCalendarsInput {
  site: Site;
  scorecard: Pick<Scorecard, "pendientes">;
}

/** A calendar of every office. One with no dates is empty, so that whoever subscribed to it does not lose it. */
export function taskCalendars({ site, scorecard }: TaskCalendarsInput): { url: string; content: string }[] {
  return site.dependencias.map((office) => ({
    url: calendarOfTasks(office.slug),
    content: taskCalendar(site, office, scorecard.pendientes.get(office.slug) ?? []),
  }));
}

/**
 * The dates of the tasks that the page of an office shows, as a calendar to subscribe to (RFC 5545): a whole day each. It
 * changes only with the content and the day: its stamp is the moment of the last commit, as far as there is one.
 */
export function taskCalendar(site: Site, { slug, data }: Dependencia, tasks: readonly Task[]): string {
  const name = `Pendientes: ${data.titulo}`;
  const page = absolute(site, addressIn("pendientesDeLaDependencia", { dependencia: slug }));
  const feed = ical({
    name,
    prodId: { company: `Alcaldía de ${site.municipio.nombre}`, product: "Pendientes", language: "ES" },
    method: ICalCalendarMethod.PUBLISH,
    url: absolute(site, calendarOfTasks(slug)),
  });
  for (const task of tasks.slice(0, MAX_TASKS)) {
    const day = dayOfTask(task);
    if (day === undefined) continue;
    feed.createEvent({
      id: `${page}#${identifierOf(task, day)}`,
      stamp: site.report.historial.hasta ?? site.now,
      allDay: true,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      summary: task.titulo,
      description: task.accion,
      url: page,
    });
  }
  return feed.toString();
}

/** What of a task stays from build to build, also when its day has passed: neither its kind nor what to do. */
const identifierOf = ({ archivo, url, titulo }: Task, day: string) =>
  slugify([archivo ?? url ?? "", titulo, day].join(" "));
