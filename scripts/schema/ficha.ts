import { z } from "zod";
import type { Rule } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { field, httpsUrl, mediaPath, text, webUrl } from "./field.ts";

/** How far the office has come with a sheet; only `publicado` has a page for citizens. */
export const ETAPAS = ["identificado", "levantado", "revisado", "publicado"] as const;
export const NIVELES_EN_LINEA = ["presencial", "parcial", "total"] as const;
export const CANALES_DE_ATENCION = ["presencial", "telefono", "correo", "web"] as const;
export const UNIDADES_DE_COSTO = ["COP", "UVT", "SMLDV", "porcentaje"] as const;
/** What a person wants to do: the third way into the lists, beside the alphabet and the offices. */
export const NECESIDADES = ["certificado", "impuesto", "permiso", "inscripcion", "ayuda", "peticion"] as const;
export const UNIDADES_DE_TIEMPO = ["horas", "dias_habiles", "dias_calendario"] as const;

/** The sheet that services and trámites share: the citizen's questions, in the order in which they are asked. */
export const fichaFields = {
  ...commonFields,
  ...dependenciaField,
  etapa: field(z.enum(ETAPAS), {
    label: "Etapa",
    help: "En qué paso va la ficha: identificado, levantado, revisado o publicado. Solo publicado tiene página.",
    example: "etapa: publicado",
    readable: false,
    measured: "value",
  }),
  quiero: field(z.array(z.enum(NECESIDADES)).min(1).max(3).optional(), {
    label: "Qué quiere hacer la persona",
    help: "Para encontrarlo por lo que se necesita: certificado, impuesto, permiso, inscripcion, ayuda o peticion.",
    example: "quiero: [certificado]",
    readable: false,
  }),
  dirigido_a: field(text(3, 300).optional(), {
    label: "Dirigido a",
    help: "Quién lo puede pedir.",
    example: "dirigido_a: Personas que viven en el municipio",
  }),
  requisitos: field(
    z
      .array(
        z.union([
          text(2, 500),
          z.strictObject({
            nombre: text(2, 300),
            detalle: text(2, 1000).optional(),
            formulario: mediaPath().optional(),
          }),
        ]),
      )
      .min(1)
      .max(60)
      .optional(),
    {
      label: "Requisitos",
      help: "Qué debe llevar o cumplir la persona, uno por línea. Si no se pide nada, escriba `- Ninguno`.",
      example: "requisitos:\n  - Cédula de ciudadanía\n  - Recibo de un servicio público",
    },
  ),
  pasos: field(z.array(text(2, 1000)).min(1).max(40).optional(), {
    label: "Pasos",
    help: "Qué hace la persona, en orden, un paso por línea.",
    example: "pasos:\n  - Presente la solicitud\n  - Reclame el certificado",
  }),
  costo: field(
    z
      .union([
        z.literal("gratuito"),
        z
          .array(
            z.strictObject({ concepto: text(2, 200), valor: z.number().min(0), unidad: z.enum(UNIDADES_DE_COSTO) }),
          )
          .min(1)
          .max(30),
      ])
      .optional(),
    {
      label: "Costo",
      help: "`gratuito`, o la lista de cobros con concepto, valor y unidad (COP, UVT, SMLDV o porcentaje).",
      example: "costo:\n  - concepto: Valor del certificado\n    valor: 5000\n    unidad: COP",
    },
  ),
  tiempo: field(
    z
      .union([
        z.literal("inmediato"),
        z.strictObject({ cantidad: z.number().int().min(1).max(3650), unidad: z.enum(UNIDADES_DE_TIEMPO) }),
      ])
      .optional(),
    {
      label: "Tiempo",
      help: "`inmediato`, o la cantidad con su unidad (horas, dias_habiles o dias_calendario).",
      example: "tiempo: {cantidad: 15, unidad: dias_habiles}",
    },
  ),
  resultado: field(text(3, 500).optional(), {
    label: "Resultado",
    help: "Qué obtiene la persona al final.",
    example: "resultado: Certificado de residencia firmado",
  }),
  canales: field(z.array(z.enum(CANALES_DE_ATENCION)).min(1).max(4).optional(), {
    label: "Canales",
    help: "Por dónde se puede hacer: presencial, telefono, correo o web.",
    example: "canales: [presencial, correo]",
  }),
  puntos_atencion: field(
    z
      .array(
        z.union([
          text(2, 300),
          z.strictObject({
            nombre: text(2, 200),
            direccion: text(3, 200).optional(),
            horario: text(3, 200).optional(),
            telefono: text(5, 60).optional(),
          }),
        ]),
      )
      .min(1)
      .max(20)
      .optional(),
    {
      label: "Puntos de atención",
      help: "Dónde se atiende, cuando no es la oficina de la dependencia responsable.",
      example: "puntos_atencion:\n  - nombre: Ventanilla única\n    horario: Lunes a viernes, 8 a. m. a 12 m.",
    },
  ),
  nivel_en_linea: field(z.enum(NIVELES_EN_LINEA).default("presencial"), {
    label: "Nivel en línea",
    help: "Qué tanto se puede hacer por internet: presencial, parcial o total.",
    example: "nivel_en_linea: parcial",
    measured: "value",
  }),
  enlace: field(httpsUrl().optional(), {
    label: "Enlace",
    help: "Dirección donde se hace en línea; empieza por https://",
    example: "enlace: https://www.gov.co/",
    refersTo: "link",
  }),
  seguimiento: field(text(5, 500).optional(), {
    label: "Seguimiento",
    help: "Cómo averigua la persona en qué va su solicitud.",
    example: "seguimiento: Con el número de radicado, en la ventanilla de la Secretaría General.",
  }),
  formularios: field(
    z
      .array(z.union([mediaPath(), z.strictObject({ nombre: text(3, 200), archivo: mediaPath() })]))
      .min(1)
      .max(20)
      .optional(),
    {
      label: "Formularios",
      help: "Archivos que la persona llena, guardados en `content/media`.",
      example: "formularios:\n  - nombre: Solicitud de certificado\n    archivo: /media/solicitud.pdf",
    },
  ),
  normativa: field(
    z
      .array(z.strictObject({ norma: text(3, 300), enlace: webUrl().optional() }))
      .min(1)
      .max(40)
      .optional(),
    {
      label: "Normativa",
      help: "Leyes y actos que lo regulan, cada uno con su enlace si lo tiene.",
      example: "normativa:\n  - norma: Ley 1755 de 2015",
    },
  ),
  codigo_suit: field(
    z
      .string()
      .regex(/^\d{1,8}$/)
      .optional(),
    {
      label: "Código SUIT",
      help: "Número con el que esta entidad lo inscribió en el SUIT, entre comillas. Nunca copie el de otro municipio.",
      example: 'codigo_suit: "12345"',
    },
  ),
};

/** What a sheet owes the citizen before it is published. */
export const fichaRules: readonly Rule[] = [
  {
    when: { field: "etapa", is: ["publicado"] },
    require: ["requisitos", "costo", "tiempo", "resultado", "canales"],
  },
  { when: { field: "nivel_en_linea", is: ["parcial", "total"] }, require: ["enlace"] },
];
