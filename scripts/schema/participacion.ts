import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, httpsUrl, mediaPath, numeral, prose } from "./field.ts";

export const MECANISMOS = [
  "consulta",
  "convocatoria",
  "encuesta",
  "rendicion_de_cuentas",
  "presupuesto_participativo",
  "control_social",
] as const;

export const MECANISMO_NAMES: Record<(typeof MECANISMOS)[number], string> = {
  consulta: "Consulta",
  convocatoria: "Convocatoria",
  encuesta: "Encuesta",
  rendicion_de_cuentas: "Rendición de cuentas",
  presupuesto_participativo: "Presupuesto participativo",
  control_social: "Control social",
};

/** How many there were; 0 is an answer, and nothing written is none. */
const amount = () => z.number().int().min(0).max(1_000_000).optional();

export const participacion = defineCollection({
  id: "participacion",
  singular: "espacio de participación",
  title: "Espacios de participación",
  description: "Consultas, convocatorias y rendición de cuentas: las abiertas, y qué resultó de las que cerraron.",
  empty: "Todavía no se ha publicado ninguna consulta ni convocatoria.",
  icon: "forum",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    mecanismo: field(z.enum(MECANISMOS), {
      label: "Mecanismo",
      help: "Qué es: consulta, convocatoria, encuesta, rendicion_de_cuentas, presupuesto_participativo o control_social.",
      hint: "Cómo participa la gente.",
      example: "mecanismo: consulta",
      options: MECANISMO_NAMES,
      measured: "value",
    }),
    participa: field(numeral().optional(), {
      label: "Numeral de Participa",
      help: "En qué numeral del menú Participa sale, entre comillas: los numerales se ven en `/participa/`.",
      hint: "En qué numeral del menú Participa sale. Los numerales se ven en la página Participa.",
      example: 'participa: "3"',
      refersTo: { menu: "participa" },
      measured: "value",
    }),
    abre: field(day(), {
      label: "Abre",
      help: "Primer día en que se puede participar, como AAAA-MM-DD.",
      example: "abre: 2026-11-02",
      measured: "value",
    }),
    cierra: field(day(), {
      label: "Cierra",
      help: "Último día en que se puede participar.",
      example: "cierra: 2026-11-30",
      measured: "value",
    }),
    como_participar: field(prose(10, 1000), {
      label: "Cómo participar",
      help: "Qué hace la persona para participar, también si no tiene internet.",
      example: "como_participar: Llene la hoja de la ventanilla o asista a la reunión del 15 de noviembre.",
    }),
    enlace: field(httpsUrl().optional(), {
      label: "Enlace",
      help: "Dirección donde se participa en línea; empieza por https://",
      example: "enlace: https://www.gov.co/",
      refersTo: "link",
    }),
    archivo: field(mediaPath().optional(), {
      label: "Documento que se consulta",
      help: "Lo que la gente debe leer antes, guardado en `content/media`.",
      hint: "Lo que la gente debe leer antes.",
      example: "archivo: /media/proyecto-de-acuerdo.pdf",
      refersTo: "file",
    }),
    resultado: field(prose(10, 2000).optional(), {
      label: "Resultado",
      help: "Después del cierre: cuántas personas participaron y qué dijeron.",
      example: "resultado: Participaron 84 personas; 61 prefirieron la cancha.",
      measured: "presence",
    }),
    uso_de_aportes: field(prose(10, 2000).optional(), {
      label: "Qué se hizo con los aportes",
      help: "Después del cierre: qué cambió por lo que dijo la gente, y qué no y por qué.",
      example: "uso_de_aportes: La cancha quedó en el presupuesto de 2027.",
      measured: "presence",
    }),
    personas: field(amount(), {
      label: "Personas",
      help: "Después del cierre: cuántas personas participaron.",
      example: "personas: 84",
      measured: "value",
    }),
    aportes: field(amount(), {
      label: "Aportes",
      help: "Después del cierre: cuántos aportes se recibieron: propuestas, respuestas, preguntas u observaciones.",
      example: "aportes: 61",
      measured: "value",
    }),
    aportes_acogidos: field(amount(), {
      label: "Aportes acogidos",
      help: "Cuántos de esos aportes se tuvieron en cuenta.",
      example: "aportes_acogidos: 40",
    }),
  }),
  rules: [
    { notBefore: { field: "cierra", start: "abre" } },
    { when: { field: "uso_de_aportes", is: "present" }, require: ["resultado"] },
    { when: { field: "aportes_acogidos", is: "present" }, require: ["aportes"] },
    { notMoreThan: { field: "aportes_acogidos", limit: "aportes" } },
  ],
  order: [{ by: "cierra", descending: true }],
  has: ["list"],
});
