import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, mediaPath, numeral, slug, text, webUrl } from "./field.ts";
import { noticeReason } from "./notice-words.ts";

/** Papers of the committee that the plan counts. */
export const DOCUMENTOS_DEL_COMITE = ["conformacion", "acta", "empalme", "otro"] as const;

const COMITE_NAMES: Record<(typeof DOCUMENTOS_DEL_COMITE)[number], string> = {
  conformacion: "Conformación del comité",
  acta: "Acta de reunión",
  empalme: "Empalme",
  otro: "Otro documento del comité",
};

/** What town halls publish most: the editor offers them, and any other may be written. */
const USUAL_TYPES = [
  ...["acuerdo", "decreto", "resolución", "circular", "plan", "presupuesto", "informe", "acta", "contrato", "manual"],
  ...["edicto", "aviso", "citación", "emplazamiento", "notificación por aviso", "mandamiento de pago"],
  ...["cobro coactivo", "cobro persuasivo", "comparendo"],
];

export const documentos = defineCollection({
  id: "documentos",
  singular: "documento",
  title: "Documentos",
  description:
    "Normas, planes, presupuestos, informes y otros documentos de la alcaldía, del más nuevo al más antiguo.",
  empty: "Todavía no hay documentos publicados en esta sección.",
  icon: "description",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    fecha_publicacion: field(day(), {
      label: "Fecha de publicación",
      help: "Día en que se publica en el sitio, como AAAA-MM-DD. Si es un día futuro, se publica solo ese día.",
      example: "fecha_publicacion: 2026-01-30",
      measured: "value",
    }),
    tipo: field(text(3, 60).optional(), {
      label: "Tipo",
      help: "Qué es: acuerdo, decreto, resolución, plan, presupuesto, informe, acta, edicto…",
      hint: "Qué es. Si no está en la lista, escoja «Otro» y escríbalo en el dato que sigue.",
      usual: USUAL_TYPES,
      example: "tipo: decreto",
      measured: "value",
    }),
    a_persona: field(z.boolean().optional(), {
      label: "Es un aviso a una persona",
      help: "`true` si notifica, cita o cobra a una persona: no sale en los buscadores y desaparece en `vence`. `false` si no, aunque su tipo o su título lo parezca. Sin esta línea, el sitio lo decide por el tipo y el título.",
      hint: "Diga que sí cuando notifica, cita o cobra a alguien: así no sale en los buscadores y desaparece el día en que vence. Diga que no cuando es para todos, como un aviso de licitación. Si no dice nada, el sitio lo decide por el tipo y el título.",
      options: { true: "Sí, es para una persona", false: "No, es para todos" },
      example: "a_persona: true",
      readable: false,
      column: false,
      measured: "value",
    }),
    numero: field(z.union([text(1, 40), z.number().int().min(0)]).optional(), {
      label: "Número",
      help: "Número del documento, sin el año. Entre comillas si empieza por cero.",
      hint: "Número del documento, sin el año.",
      example: 'numero: "012"',
    }),
    fecha_expedicion: field(day().optional(), {
      label: "Fecha de expedición",
      help: "Día en que se firmó, como AAAA-MM-DD.",
      example: "fecha_expedicion: 2026-01-28",
    }),
    vigencia: field(z.union([z.number().int().min(1900).max(2200), text(4, 60)]).optional(), {
      label: "Vigencia",
      help: "Año o periodo al que corresponde: 2026, o 2024-2027.",
      example: "vigencia: 2026",
    }),
    transparencia: field(numeral().optional(), {
      label: "Numeral de transparencia",
      help: "En qué numeral del menú de transparencia sale, entre comillas: los numerales se ven en `/transparencia/`.",
      hint: "En qué numeral del menú de transparencia sale. Los numerales se ven en la página de Transparencia.",
      example: 'transparencia: "4.3"',
      refersTo: { menu: "transparencia" },
      measured: "value",
    }),
    obligacion: field(slug().optional(), {
      label: "Obligación que cumple",
      help: "Solo si varias obligaciones comparten el numeral: el `id` de la que cumple, que se ve en la dirección de cada una en `/plan/obligaciones/`.",
      hint: "Solo si varias obligaciones comparten el numeral: el identificador de la que cumple.",
      example: "obligacion: informe-de-gestion",
      readable: false,
    }),
    archivo: field(mediaPath().optional(), {
      label: "Archivo",
      help: "El documento, guardado en `content/media`.",
      hint: "El documento que la gente descarga.",
      example: "archivo: /media/plan-de-accion-2026.pdf",
      refersTo: "file",
    }),
    enlace: field(webUrl().optional(), {
      label: "Enlace",
      help: "Dirección del documento, cuando está en otro sitio.",
      example: "enlace: https://www.entidad.gov.co/plan.pdf",
      refersTo: "link",
    }),
    vence: field(day().optional(), {
      label: "Vence",
      help: "Último día en que debe verse. Al día siguiente la página desaparece sola. Obligatorio en los avisos a personas.",
      example: "vence: 2026-12-15",
      measured: "value",
    }),
    comite: field(z.enum(DOCUMENTOS_DEL_COMITE).optional(), {
      label: "Documento del comité",
      help: "Solo si es del comité: conformacion, acta, empalme u otro.",
      hint: "Solo si es un documento del comité.",
      options: COMITE_NAMES,
      example: "comite: acta",
      measured: "value",
    }),
  }),
  rules: [
    { when: { words: "es un aviso a una persona", reason: noticeReason }, require: ["vence"] },
    { notBefore: { field: "vence", start: "fecha_publicacion" } },
    { notBefore: { field: "fecha_publicacion", start: "fecha_expedicion" } },
  ],
  publicFrom: "fecha_publicacion",
  expires: true,
  order: [{ by: "fecha_publicacion", descending: true }],
  has: ["file", "notices", "list"],
});
