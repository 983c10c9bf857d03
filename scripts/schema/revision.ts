import { z } from "zod";
import { collectionTitles } from "./collections.ts";
import { field } from "./field.ts";

/** What somebody looks over now and then: documents of a collection, and of the news those that are urgent. */
export const SECCIONES_CON_REVISION = [
  "tramites",
  "servicios",
  "dependencias",
  "paginas",
  "documentos",
  "noticias",
  "urgentes",
] as const;
export type SeccionConRevision = (typeof SECCIONES_CON_REVISION)[number];

export const revisionDeSeccion = z.strictObject({
  seccion: field(z.enum(SECCIONES_CON_REVISION), {
    label: "Sección",
    help: "Carpeta de `content` cuyos documentos se revisan, o `urgentes`: las noticias con `urgente: true`.",
    hint: "Lo que se revisa.",
    options: { ...collectionTitles, urgentes: "Noticias urgentes" },
    example: "seccion: tramites",
  }),
  dias: field(z.number().int().min(1).max(366).optional(), {
    label: "Días",
    help: "Cada cuántos días. Escriba los días o los meses, no los dos.",
    example: "dias: 7",
  }),
  meses: field(z.number().int().min(1).max(60).optional(), {
    label: "Meses",
    help: "Cada cuántos meses. Escriba los meses o los días, no los dos.",
    example: "meses: 12",
  }),
});

/** The periods that a municipality writes; those of custom are in `plan/review-periods.ts`. */
export const revision = z.array(revisionDeSeccion).max(SECCIONES_CON_REVISION.length).default([]);

/** How often something is looked over: in days or in months. */
export type PeriodoDeRevision = Pick<z.output<typeof revisionDeSeccion>, "dias" | "meses">;
