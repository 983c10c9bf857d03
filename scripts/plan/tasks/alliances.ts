import { isLinked } from "../../model/entities.ts";
import type { Entidad, Participacion } from "../../model/site.ts";
import { PAGES } from "../../pages/pages.ts";
import { addDays, type Day, monthsBefore } from "../../time/dates.ts";
import { enumerate, outOf } from "../../words/spanish.ts";
import type { Owed, TasksInput } from "./task.ts";

/**
 * What is to be done with other entities and with those who take part: agreements to be made or near their end, levels below
 * their goal, spaces that have closed and of which nobody has said how many took part.
 */
export const allianceTasks = (input: TasksInput): Owed[] => [
  ...entityTasks(input),
  ...levelTasks(input),
  ...countTasks(input),
];

/** How many days before its day something is told, and for how many after it an agreement that has ended. */
const NOTICE_DAYS = 90;

/** Entities with which the agreement is due, and agreements that end. */
function entityTasks({ site: { entidades, today } }: TasksInput): Owed[] {
  return entidades.flatMap((entidad) => (isLinked(entidad) ? endTask(entidad, today) : linkTask(entidad, today)));
}

function linkTask({ data, url, archivo }: Entidad, today: Day): Owed[] {
  const { titulo, dependencia, para_cuando: vence } = data;
  if (vence === undefined || vence > addDays(today, NOTICE_DAYS)) return [];
  const accion =
    "Haga el acuerdo con esta entidad; cuando esté firmado, escriba «estado: vinculada» y la «fecha», o corrija «para_cuando».";
  const clase = vence < today ? "vencido" : "completar";
  return [[dependencia, { clase, titulo, accion, url, archivo, vence }]];
}

/** An agreement near its end; and one that has just ended, until somebody changes its page after that day. */
function endTask({ data, url, archivo, lastUpdate }: Entidad, today: Day): Owed[] {
  const { titulo, dependencia, vence } = data;
  if (vence === undefined || vence < addDays(today, -NOTICE_DAYS) || vence > addDays(today, NOTICE_DAYS)) return [];
  const isOver = vence < today;
  if (isOver && lastUpdate !== undefined && lastUpdate.day > vence) return [];
  const accion = isOver
    ? "El acuerdo terminó: renuévelo y cambie «vence», o cuente en el texto que no sigue."
    : "El acuerdo termina ese día: renuévelo y cambie «vence», o cuente en el texto que no sigue.";
  return [[dependencia, { clase: isOver ? "vencido" : "completar", titulo, accion, url, archivo, vence }]];
}

/** The indicators that count the entities of a level. */
const LEVELS: ReadonlySet<string> = new Set(["entidades-locales", "entidades-departamentales", "entidades-nacionales"]);

/** From which day of the year a level below its goal is told; what has a day of its own is told by that day. */
const FROM = "07-01";

/** Levels with fewer entities linked in the year than the plan wants, each with those that could be. */
function levelTasks({ site: { today }, indicadores }: TasksInput): Owed[] {
  const year = today.slice(0, 4);
  if (today < `${year}-${FROM}`) return [];
  return indicadores.flatMap(({ id, nombre, accion: { responsable }, numerador, meta, faltan }): Owed[] => {
    const linked = numerador ?? 0;
    if (!LEVELS.has(id) || linked >= meta) return [];
    const next =
      faltan.length > 0
        ? `Por vincular: ${enumerate(faltan.map((each) => each.titulo))}.`
        : "No hay ninguna por vincular: escriba en «entidades» con cuál se puede hacer un acuerdo.";
    const accion = `Van ${outOf(linked, meta)} en ${year}. ${next}`;
    const { url } = PAGES.entidades;
    return [[responsable, { clase: "completar", titulo: nombre, accion, url, vence: `${year}-12-31` }]];
  });
}

/** For how many months after its close the people and contributions of a space are asked for. */
const COUNT_MONTHS = 12;

/** Spaces that have closed and of which nobody has said how many took part, or how many contributions came. */
function countTasks({ site: { participacion, today } }: TasksInput): Owed[] {
  const since = monthsBefore(today, COUNT_MONTHS);
  return participacion.flatMap(({ data, url, archivo }: Participacion): Owed[] => {
    const { titulo, dependencia, cierra, personas, aportes } = data;
    const lacking = [
      ...(personas === undefined ? ["cuántas personas participaron («personas»)"] : []),
      ...(aportes === undefined ? ["cuántos aportes llegaron («aportes») y cuántos se acogieron"] : []),
    ];
    if (cierra >= today || cierra < since || lacking.length === 0) return [];
    const accion = `Ya cerró: escriba ${enumerate(lacking)}.`;
    return [[dependencia, { clase: "completar", titulo, accion, url, archivo }]];
  });
}
