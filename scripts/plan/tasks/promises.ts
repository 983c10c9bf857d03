import { PAGES } from "../../pages/pages.ts";
import { longDate } from "../../time/spanish.ts";
import { dueActivities } from "../activities.ts";
import { isLate, isOpen } from "../agreements.ts";
import type { Owed, TasksInput } from "./task.ts";

/** What the law asks for by a day. */
export function obligationTasks({ obligaciones }: TasksInput): Owed[] {
  return obligaciones.flatMap(({ obligacion, plazos, isShared }) =>
    plazos.flatMap(({ estado, vence, periodo }): Owed[] => {
      if (estado !== "vencida" && estado !== "abierta") return [];
      const clase = estado === "vencida" ? "vencido" : "publicar";
      const named = isShared ? `; en «obligacion» escriba ${obligacion.id}` : "";
      const accion = `Publique el documento en el punto ${obligacion.transparencia} de transparencia${named}.`;
      const titulo = `${obligacion.nombre}, ${periodo}`;
      const url = `${PAGES.obligaciones.url}#${obligacion.id}`;
      return [[obligacion.responsable, { clase, titulo, accion, url, vence }]];
    }),
  );
}

/** Activities of the plan that are late, or due within a month. */
export function activityTasks({ site: { today }, plan }: TasksInput): Owed[] {
  return dueActivities(plan, today).map(({ accion, texto, estado, hasta, responsable }) => [
    responsable,
    {
      clase: estado === "vencida" ? "vencido" : "completar",
      titulo: texto,
      accion: `Es una actividad de «${accion.titulo}». Cuando esté hecha, escríbalo en el plan, con dónde se ve.`,
      url: `${PAGES.plan.url}#actividades-${accion.id}`,
      archivo: "content/plan.yaml",
      vence: hasta,
    },
  ]);
}

/** A consultation that closed owes its result to those who took part. */
export function resultTasks({ site }: TasksInput): Owed[] {
  return site.participacion
    .filter(({ data }) => data.cierra < site.today && !(data.resultado && data.uso_de_aportes))
    .map(({ data, url, archivo }) => [
      data.dependencia,
      {
        clase: "vencido",
        titulo: data.titulo,
        accion:
          "Ya cerró: cuente en qué terminó («resultado») y qué se hizo con lo que dijo la gente («uso_de_aportes»).",
        url,
        archivo,
        vence: data.cierra,
      },
    ]);
}

/** What the committee agreed and nobody has said yet to be done. */
export function agreementTasks({ site }: TasksInput): Owed[] {
  return site.acuerdos.filter(isOpen).map((acuerdo) => {
    const { data, url, archivo } = acuerdo;
    const clase = isLate(acuerdo, site.today) ? "vencido" : "completar";
    const accion = `Lo acordó el comité el ${longDate(data.fecha)}. Cuando esté hecho, escriba el día en «cumplido».`;
    return [data.dependencia, { clase, titulo: data.titulo, accion, url, archivo, vence: data.para_cuando }];
  });
}
