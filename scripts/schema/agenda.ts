import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { clock, day, field, text } from "./field.ts";

/** What happens; the plan counts the events that make its strategy known. */
export const TIPOS_DE_EVENTO = ["evento", "reunion", "jornada", "socializacion", "audiencia", "sesion"] as const;

const TIPO_NAMES: Record<(typeof TIPOS_DE_EVENTO)[number], string> = {
  evento: "Evento",
  reunion: "Reunión",
  jornada: "Jornada",
  socializacion: "Socialización de gobierno en línea",
  audiencia: "Audiencia",
  sesion: "Sesión",
};

export const agenda = defineCollection({
  id: "agenda",
  singular: "evento",
  title: "Agenda",
  description: "Lo que viene: reuniones, jornadas y eventos abiertos al público, con su lugar y su hora.",
  empty: "En este momento no hay eventos anunciados.",
  icon: "event",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    fecha: field(day(), {
      label: "Fecha",
      help: "Día del evento, como AAAA-MM-DD.",
      example: "fecha: 2026-12-05",
      measured: "value",
    }),
    hora: field(clock().optional(), {
      label: "Hora",
      help: "Hora a la que empieza, de 00:00 a 23:59.",
      example: 'hora: "14:00"',
    }),
    fecha_fin: field(day().optional(), {
      label: "Fecha final",
      help: "Último día, cuando dura más de uno.",
      example: "fecha_fin: 2026-12-06",
    }),
    hora_fin: field(clock().optional(), {
      label: "Hora final",
      help: "Hora a la que termina, de 00:00 a 23:59.",
      example: 'hora_fin: "16:00"',
    }),
    lugar: field(text(3, 200), {
      label: "Lugar",
      help: "Dónde es, para que llegue quien no conoce.",
      example: "lugar: Salón del concejo, palacio municipal",
    }),
    tipo: field(z.enum(TIPOS_DE_EVENTO).default("evento"), {
      label: "Tipo",
      help: "Qué es: evento, reunion, jornada, socializacion (de la estrategia de gobierno en línea), audiencia o sesion.",
      hint: "Qué es. La socialización es la de la estrategia de gobierno en línea: el plan la cuenta.",
      example: "tipo: socializacion",
      options: TIPO_NAMES,
      measured: "value",
    }),
  }),
  rules: [
    { notBefore: { field: "fecha_fin", start: "fecha" } },
    { when: { field: "hora_fin", is: "present" }, require: ["hora"] },
  ],
  order: [{ by: "fecha" }, { by: "hora", missing: "first" }],
  has: ["list"],
});
