import { z } from "zod";
import { address, day, field, prose, text } from "./field.ts";

/** What a person says of an activity; without it, nobody has begun. That it is late follows from its day. */
export const ESTADOS_DE_ACTIVIDAD = ["pendiente", "en-curso", "hecha"] as const;

const ESTADO_NAMES: Record<(typeof ESTADOS_DE_ACTIVIDAD)[number], string> = {
  pendiente: "Pendiente",
  "en-curso": "En curso",
  hecha: "Hecha",
};

const sentences = () => prose(5, 500);

const actividad = z.strictObject({
  texto: field(sentences(), {
    label: "Actividad",
    help: "Lo que hay que hacer, como está en el plan.",
    example: "texto: Levantar la información de cada trámite",
  }),
  estado: field(z.enum(ESTADOS_DE_ACTIVIDAD).optional(), {
    label: "Estado",
    help: "En qué va: `pendiente`, `en-curso` o `hecha`. Sin este dato, está pendiente.",
    hint: "En qué va. Sin este dato, está pendiente.",
    options: ESTADO_NAMES,
    example: "estado: hecha",
  }),
  evidencia: field(address().optional(), {
    label: "Evidencia",
    help: "Dirección donde se ve lo que se hizo: una página o un archivo de este sitio, o un enlace que empiece por https://",
    example: "evidencia: /tramites/inventario/",
  }),
  fecha: field(day().optional(), {
    label: "Fecha",
    help: "Día en que se hizo, como AAAA-MM-DD; de lo que está en curso, el día en que empezó.",
    hint: "Día en que se hizo; de lo que está en curso, el día en que empezó.",
    example: "fecha: 2026-03-10",
  }),
  hasta: field(day().optional(), {
    label: "Hasta",
    help: "Último día para hacerla, como AAAA-MM-DD. Después de ese día, lo que no está hecho aparece vencido.",
    example: "hasta: 2026-12-15",
  }),
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que la hace, si no es la de la acción: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que la hace, si no es la de la acción.",
    example: "responsable: planeacion",
    refersTo: "dependencia",
  }),
});

/** The activities of an action: of one that nobody has begun, its text alone says enough. */
export const actividades = field(
  z
    .array(z.union([sentences(), actividad]))
    .max(30)
    .default([]),
  {
    label: "Actividades",
    help: "Lo que el plan manda hacer, una por línea, y en qué va cada una.",
    hint: "Lo que el plan manda hacer, y en qué va cada cosa.",
    itemLabel: "actividad",
    shorthand: "texto",
    example:
      "actividades:\n  - Levantar la información de cada trámite\n  - texto: Hacer el inventario de trámites\n    estado: hecha\n    evidencia: /tramites/inventario/",
  },
);
