import { responsibleOffice } from "../../model/assemble.ts";
import { issueInWords } from "../../model/faults.ts";
import { documentsOf } from "../../model/lists.ts";
import type { Owed, TasksInput } from "./task.ts";

/** What has errors, and what citizens read meanwhile. */
export function heldBackTasks({ site: { faults } }: TasksInput): Owed[] {
  return faults.heldBack.map(({ archivo, titulo, dependencia, estado }) => {
    const errors = faults.issues.filter((issue) => issue.archivo === archivo && issue.gravedad === "error");
    const accion = [...errors.map(issueInWords), estado].join(" ");
    return [dependencia, { clase: "corregir", titulo, accion, archivo }];
  });
}

/** What the validator warns of in what is published. */
export function issueTasks({ site }: TasksInput): Owed[] {
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
export function sheetTasks({ site: { inventory } }: TasksInput): Owed[] {
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
export function menuTasks({ ita }: TasksInput): Owed[] {
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
