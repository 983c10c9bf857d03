import { responsibleOffice } from "../model/assemble.ts";
import { issueInWords } from "../model/faults.ts";
import { documentsOf } from "../model/lists.ts";
import type { Dependencia, Document, SiteContent } from "../model/site.ts";
import { PAGES } from "../pages/pages.ts";
import { meetsGoal, monthOf } from "../report/progress.ts";
import { stateOfChannel } from "../report/sentences.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Plan } from "../schema/plan.ts";
import type { Day } from "../time/dates.ts";
import { lastDayOf, monthsBefore } from "../time/dates.ts";
import { longDate } from "../time/spanish.ts";
import { enumerate } from "../words/spanish.ts";
import { dueActivities } from "./activities.ts";
import { isLate, isOpen } from "./agreements.ts";
import type { ItaRow } from "./ita.ts";
import type { ObligationStatus } from "./obligations.ts";

/** What kind of work a task is, the most valuable first: that is also the order of a to-do list. */
export const CLASES_DE_TAREA = ["vencido", "corregir", "publicar", "completar", "revisar"] as const;
export type ClaseDeTarea = (typeof CLASES_DE_TAREA)[number];

/** Something that an office should do. */
export interface Task {
  clase: ClaseDeTarea;
  /** What it is about. */
  titulo: string;
  /** What to do, in a sentence. */
  accion: string;
  /** Where it can be seen, when it has a page. */
  url?: string;
  /** The file to change, when there is one. */
  archivo?: string;
  /** Day by which it is due. */
  vence?: Day;
  /** Where it has no term, the day that a calendar shows: the last of a goal's month, the day on which a review was due. */
  recordar?: Day;
}

export interface TasksInput {
  site: SiteContent;
  plan: Plan;
  obligaciones: readonly ObligationStatus[];
  ita: readonly ItaRow[];
}

/** The to-do list of every office, by the name of its file; an office with nothing to do has an empty one. */
export function tasksByOffice(input: TasksInput): ReadonlyMap<string, readonly Task[]> {
  const lists = new Map<string, Task[]>(input.site.dependencias.map(({ slug }) => [slug, []]));
  const add = (dependencia: string | undefined, task: Task) => lists.get(dependencia ?? "")?.push(task);

  for (const [dependencia, task] of SOURCES.flatMap((source) => source(input))) add(dependencia, task);
  for (const list of lists.values()) {
    list.sort((a, b) => CLASES_DE_TAREA.indexOf(a.clase) - CLASES_DE_TAREA.indexOf(b.clase));
  }
  return lists;
}

export const isOverdue = ({ clase }: Task): boolean => clase === "vencido";

/** The day of a task, its term or the one on which a calendar reminds of it; `undefined` for what has no day. */
export const dayOfTask = ({ vence, recordar }: Task): Day | undefined => vence ?? recordar;

/** The work of an office. */
export interface OfficeWork {
  office: Dependencia;
  tasks: readonly Task[];
}

/** The offices with their to-do lists, those with most overdue tasks first, then those with most tasks. */
export function officesByWork(
  offices: readonly Dependencia[],
  lists: ReadonlyMap<string, readonly Task[]>,
): OfficeWork[] {
  const overdue = ({ tasks }: OfficeWork) => tasks.filter(isOverdue).length;
  return offices
    .map((office) => ({ office, tasks: lists.get(office.slug) ?? [] }))
    .sort((a, b) => overdue(b) - overdue(a) || b.tasks.length - a.tasks.length);
}

type Owed = [dependencia: string | undefined, task: Task];

/** Where tasks come from; within a kind of work they keep this order. */
const SOURCES: readonly ((input: TasksInput) => Owed[])[] = [
  obligationTasks,
  activityTasks,
  resultTasks,
  agreementTasks,
  channelTasks,
  heldBackTasks,
  issueTasks,
  sheetTasks,
  menuTasks,
  officeTasks,
  reviewTasks,
];

function obligationTasks({ obligaciones }: TasksInput): Owed[] {
  return obligaciones.flatMap(({ obligacion, plazos, isShared }) =>
    plazos.flatMap(({ estado, vence, periodo }): Owed[] => {
      if (estado !== "vencida" && estado !== "abierta") return [];
      const clase = estado === "vencida" ? "vencido" : "publicar";
      const named = isShared ? `; en «obligacion» escriba ${obligacion.id}` : "";
      const accion = `Publique el documento en el punto ${obligacion.transparencia} de transparencia${named}.`;
      return [[obligacion.responsable, { clase, titulo: `${obligacion.nombre}, ${periodo}`, accion, vence }]];
    }),
  );
}

/** Activities of the plan that are late, or due within a month. */
function activityTasks({ site: { today }, plan }: TasksInput): Owed[] {
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
function resultTasks({ site }: TasksInput): Owed[] {
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
function agreementTasks({ site }: TasksInput): Owed[] {
  return site.acuerdos.filter(isOpen).map((acuerdo) => {
    const { data, url, archivo } = acuerdo;
    const clase = isLate(acuerdo, site.today) ? "vencido" : "completar";
    const accion = `Lo acordó el comité el ${longDate(data.fecha)}. Cuando esté hecho, escriba el día en «cumplido».`;
    return [data.dependencia, { clase, titulo: data.titulo, accion, url, archivo, vence: data.para_cuando }];
  });
}

/** What is missing this month for the goal of a channel, in the sentence of the report. */
function channelTasks({ site: { report, today } }: TasksInput): Owed[] {
  const mes = today.slice(0, 7);
  return report.canales.flatMap((canal): Owed[] => {
    const month = monthOf(canal, mes);
    if (!month || month.dias === null || meetsGoal(month)) return [];
    const accion = stateOfChannel(report, canal, today);
    const url = `${PAGES.informe.url}#canal-${canal.id}`;
    const titulo = `Canal ${canal.nombre}`;
    return [[canal.responsable, { clase: "publicar", titulo, accion, url, recordar: lastDayOf(mes) }]];
  });
}

/** What has errors, and what citizens read meanwhile. */
function heldBackTasks({ site: { faults } }: TasksInput): Owed[] {
  return faults.heldBack.map(({ archivo, titulo, dependencia, estado }) => {
    const errors = faults.issues.filter((issue) => issue.archivo === archivo && issue.gravedad === "error");
    const accion = [...errors.map(issueInWords), estado].join(" ");
    return [dependencia, { clase: "corregir", titulo, accion, archivo }];
  });
}

/** What the validator warns of in what is published. */
function issueTasks({ site }: TasksInput): Owed[] {
  const byFile = new Map(documentsOf(site).map((document) => [document.archivo, document]));
  for (const { archivo } of site.faults.heldBack) byFile.delete(archivo);
  return site.faults.issues.flatMap((issue): Owed[] => {
    const document = byFile.get(issue.archivo);
    if (!document) return [];
    const { url, archivo, data } = document;
    const accion = issueInWords(issue);
    return [[responsibleOffice(document), { clase: "corregir", titulo: data.titulo, accion, url, archivo }]];
  });
}

const NEXT_STEP = {
  revisado: "La ficha está revisada: publíquela.",
  levantado: "La información ya está reunida: pida a otra persona que la revise.",
  identificado: "Reúna la información: requisitos, costo, tiempo, resultado y canales.",
} as const;

/** Sheets without a page, those that are nearest to it first. */
function sheetTasks({ site: { inventory } }: TasksInput): Owed[] {
  return (["revisado", "levantado", "identificado"] as const).flatMap((etapa) =>
    inventory
      .filter((sheet) => sheet.etapa === etapa)
      .map(
        ({ titulo, dependencia, archivo }): Owed => [
          dependencia,
          { clase: "publicar", titulo, accion: NEXT_STEP[etapa], archivo },
        ],
      ),
  );
}

/** Items of the transparency menu that have neither anything published nor a reason. */
function menuTasks({ ita }: TasksInput): Owed[] {
  return ita
    .filter(({ respuesta, point }) => respuesta === "NO" && !point.justificacion)
    .map(({ point }) => [
      point.responsable,
      {
        clase: "publicar",
        titulo: `${point.numero} ${point.nombre}`,
        accion: "Publique lo que haya, o escriba por qué no hay nada.",
        url: point.url,
        archivo: "content/transparencia.yaml",
      },
    ]);
}

const OFFICE_DATA = {
  nombre_responsable: "el nombre de quien ocupa el cargo",
  telefono: "el teléfono",
  correo: "el correo",
  direccion: "la dirección",
  horario: "el horario",
} as const;

/** What an office does not say of itself. */
function officeTasks({ site }: TasksInput): Owed[] {
  return site.dependencias.flatMap(({ data, slug, url, archivo }: Dependencia): Owed[] => {
    const lacking = (Object.keys(OFFICE_DATA) as (keyof typeof OFFICE_DATA)[]).filter((key) => data[key] === undefined);
    if (lacking.length === 0) return [];
    const accion = `Escriba ${enumerate(lacking.map((key) => OFFICE_DATA[key]))}.`;
    return [[slug, { clase: "completar", titulo: data.titulo, accion, url, archivo }]];
  });
}

/** Documents that nobody has looked over for longer than their section allows: by `revisado`, else by their last update. */
function reviewTasks({ site, plan }: TasksInput): Owed[] {
  return plan.revision.flatMap(({ coleccion, meses }) => {
    const limit = monthsBefore(site.today, meses);
    const documents: Document[] = site[coleccion];
    return documents.flatMap((document): Owed[] => {
      const { data, url, archivo, lastUpdate } = document;
      const seen = [data.revisado, lastUpdate?.day]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      // A notice to a person goes on its day, and no list keeps its name.
      if (seen === undefined || seen >= limit || isPersonalNotice(document.collection, data)) return [];
      const accion = `Compruebe que todo sigue siendo cierto y escriba el día en «revisado» (la última vez fue el ${longDate(seen)}).`;
      const recordar = monthsBefore(seen, -meses);
      return [[responsibleOffice(document), { clase: "revisar", titulo: data.titulo, accion, url, archivo, recordar }]];
    });
  });
}
