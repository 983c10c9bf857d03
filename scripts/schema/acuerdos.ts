import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, slug } from "./field.ts";

export const acuerdos = defineCollection({
  id: "acuerdos",
  singular: "acuerdo del comité",
  title: "Acuerdos del comité",
  description: "Lo que se acordó en cada reunión del comité: qué se hará, qué dependencia responde y para cuándo.",
  empty: "Todavía no se ha publicado ningún acuerdo del comité.",
  icon: "task_alt",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    fecha: field(day(), {
      label: "Fecha de la reunión",
      help: "Día de la reunión en que se acordó, como AAAA-MM-DD.",
      example: "fecha: 2026-11-10",
      measured: "value",
    }),
    para_cuando: field(day(), {
      label: "Para cuándo",
      help: "Último día para cumplirlo. Desde el día siguiente sale como vencido en los pendientes de la dependencia.",
      example: "para_cuando: 2026-12-15",
    }),
    cumplido: field(day().optional(), {
      label: "Cumplido",
      help: "Día en que se cumplió. Sin esta línea, el acuerdo sigue abierto.",
      hint: "Día en que se cumplió. Mientras esté vacío, el acuerdo sigue abierto.",
      example: "cumplido: 2026-12-03",
      hasPassed: true,
    }),
    acta: field(slug().optional(), {
      label: "Acta firmada",
      help: "Nombre del archivo del acta en `content/documentos`, sin `.md`, cuando ya esté publicada.",
      hint: "El acta firmada de la reunión, cuando ya esté publicada entre los documentos.",
      example: "acta: acta-del-comite-noviembre-2026",
      choosesFrom: "documentos",
      // The minutes may be a draft, or not public yet: their name is shown only as a link to their page.
      column: false,
    }),
  }),
  rules: [
    { notBefore: { field: "para_cuando", start: "fecha" } },
    { notBefore: { field: "cumplido", start: "fecha" } },
  ],
  publicFrom: "fecha",
  // «predial» is the trámite, and not what the committee agreed to do for it.
  found: "last",
  order: [{ by: "fecha", descending: true }, { by: "para_cuando" }],
  has: ["list"],
});
