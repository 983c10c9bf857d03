import { PAGES } from "../../pages/pages.ts";
import { monthAndYear } from "../../time/spanish.ts";
import { monthToClose } from "../closings.ts";
import { closingCommand } from "../present/closing-words.ts";
import type { Owed, TasksInput } from "./task.ts";

/**
 * The month that ended and is not closed, for the office of the action that counts the updates, else of the plan's first. A town
 * that has never closed a month is not asked to.
 */
export function closingTasks({ site, plan: { acciones } }: TasksInput): Owed[] {
  const open = site.cierres.length > 0 ? monthToClose(site) : undefined;
  if (!open || open.cierre) return [];
  const { mes } = open;
  const counting = acciones.find(({ indicadores }) => indicadores.some(({ clase }) => clase === "frecuencia"));
  const accion = `El mes terminó: escriba ${closingCommand(mes)}, imprima el acta y fírmenla.`;
  const titulo = `Cierre del mes anterior: ${monthAndYear(mes)}`;
  return [[(counting ?? acciones[0])?.responsable, { clase: "completar", titulo, accion, url: PAGES.acta.url }]];
}
