import { z } from "zod";
import type { Rule } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { field, httpsUrl, mediaPath, prose, text, webUrl } from "./field.ts";
import { mejorasFields, mejorasRules } from "./mejoras.ts";
import { UNIDAD_CON_VALOR_NAMES, UNIDADES_CON_VALOR } from "./valued-units.ts";

/** How far the office has come with a sheet; only `publicado` has a page for citizens. */
export const ETAPAS = ["identificado", "levantado", "revisado", "publicado"] as const;
export type Etapa = (typeof ETAPAS)[number];
export const NIVELES_EN_LINEA = ["presencial", "parcial", "total"] as const;
export const CANALES_DE_ATENCION = ["presencial", "telefono", "correo", "web"] as const;
export const UNIDADES_DE_COSTO = ["COP", ...UNIDADES_CON_VALOR, "porcentaje"] as const;
/** What a person wants to do: the third way into the lists, beside the alphabet and the offices. */
export const NECESIDADES = ["certificado", "impuesto", "permiso", "inscripcion", "ayuda", "peticion"] as const;
export const UNIDADES_DE_TIEMPO = ["horas", "dias_habiles", "dias_calendario"] as const;

export const ETAPA_NAMES: Record<Etapa, string> = {
  identificado: "Identificado",
  levantado: "Levantado",
  revisado: "Revisado",
  publicado: "Publicado",
};

export const NIVEL_NAMES: Record<(typeof NIVELES_EN_LINEA)[number], string> = {
  presencial: "En persona",
  parcial: "Una parte por internet",
  total: "Todo por internet",
};

export const CANAL_NAMES: Record<(typeof CANALES_DE_ATENCION)[number], string> = {
  presencial: "En persona",
  telefono: "Por teléfono",
  correo: "Por correo electrónico",
  web: "Por internet",
};

export const NECESIDAD_NAMES: Record<(typeof NECESIDADES)[number], string> = {
  certificado: "Obtener un certificado o una constancia",
  impuesto: "Pagar o declarar un impuesto",
  permiso: "Pedir un permiso o una licencia",
  inscripcion: "Inscribirme o actualizar mis datos",
  ayuda: "Recibir una ayuda o un servicio",
  peticion: "Preguntar, pedir o reclamar",
};

const UNIDAD_DE_COSTO_NAMES: Record<(typeof UNIDADES_DE_COSTO)[number], string> = {
  COP: "Pesos (COP)",
  ...UNIDAD_CON_VALOR_NAMES,
  porcentaje: "Porcentaje",
};

const UNIDAD_DE_TIEMPO_NAMES: Record<(typeof UNIDADES_DE_TIEMPO)[number], string> = {
  horas: "Horas",
  dias_habiles: "Días hábiles",
  dias_calendario: "Días calendario",
};

// A name may be as long as the text that can stand in its place, so that one form holds both.
const requisito = z.strictObject({
  nombre: field(text(2, 500), {
    label: "Requisito",
    help: "Qué debe llevar o cumplir la persona.",
    example: "nombre: Cédula de ciudadanía",
  }),
  detalle: field(prose(2, 1000).optional(), {
    label: "Detalle",
    help: "Lo que hay que saber del requisito: original o copia, de qué fecha, quién lo expide.",
    example: "detalle: Original y copia",
  }),
  formulario: field(mediaPath().optional(), {
    label: "Formulario del requisito",
    help: "El archivo que se llena para este requisito, guardado en `content/media`.",
    hint: "El archivo que se llena para este requisito.",
    example: "formulario: /media/solicitud.pdf",
    refersTo: "file",
  }),
});

const cobro = z.strictObject({
  concepto: field(text(2, 200), {
    label: "Concepto",
    help: "Qué se cobra.",
    example: "concepto: Valor del certificado",
  }),
  valor: field(z.number().min(0), {
    label: "Valor",
    help: "Cuánto se cobra, con números y sin puntos de miles.",
    example: "valor: 5000",
  }),
  unidad: field(z.enum(UNIDADES_DE_COSTO), {
    label: "Unidad",
    help: "En qué está el valor: COP, UVT, UVB, SMMLV, SMLDV o porcentaje.",
    hint: "En qué está el valor.",
    example: "unidad: COP",
    options: UNIDAD_DE_COSTO_NAMES,
  }),
});

const plazo = z.strictObject({
  cantidad: field(z.number().int().min(1).max(3650), {
    label: "Cantidad",
    help: "Cuántas horas o cuántos días tarda la respuesta.",
    example: "cantidad: 15",
  }),
  unidad: field(z.enum(UNIDADES_DE_TIEMPO), {
    label: "Unidad",
    help: "En qué se cuenta: horas, dias_habiles o dias_calendario.",
    hint: "En qué se cuenta.",
    example: "unidad: dias_habiles",
    options: UNIDAD_DE_TIEMPO_NAMES,
  }),
});

const punto = z.strictObject({
  nombre: field(text(2, 300), {
    label: "Nombre del punto",
    help: "Cómo se llama el lugar donde se atiende.",
    example: "nombre: Ventanilla única",
  }),
  direccion: field(text(3, 200).optional(), {
    label: "Dirección",
    help: "Dónde queda.",
    example: "direccion: Palacio municipal, primer piso",
  }),
  horario: field(text(3, 200).optional(), {
    label: "Horario",
    help: "Días y horas de atención.",
    example: "horario: Lunes a viernes, 8 a. m. a 12 m.",
  }),
  telefono: field(text(5, 60).optional(), {
    label: "Teléfono",
    help: "Con indicativo, entre comillas.",
    hint: "Con indicativo.",
    example: 'telefono: "+57 604 123 4567"',
  }),
});

const formulario = z.strictObject({
  nombre: field(text(3, 200), {
    label: "Nombre del formulario",
    help: "Cómo se llama el formulario.",
    example: "nombre: Solicitud de certificado",
  }),
  archivo: field(mediaPath(), {
    label: "Archivo",
    help: "El formulario, guardado en `content/media`.",
    hint: "El formulario que la persona descarga y llena.",
    example: "archivo: /media/solicitud.pdf",
    refersTo: "file",
  }),
});

const norma = z.strictObject({
  norma: field(text(3, 300), {
    label: "Norma",
    help: "Nombre, número y año.",
    example: "norma: Ley 1755 de 2015",
  }),
  enlace: field(webUrl().optional(), {
    label: "Enlace de la norma",
    help: "Dirección donde se lee la norma.",
    example: "enlace: https://www.funcionpublica.gov.co/",
    refersTo: "link",
  }),
});

/** The sheet that services and trámites share: the citizen's questions, in the order in which they are asked. */
export const fichaFields = {
  ...commonFields,
  ...dependenciaField,
  etapa: field(z.enum(ETAPAS), {
    label: "Etapa",
    help: "En qué paso va la ficha: identificado, levantado, revisado o publicado. Solo publicado tiene página.",
    hint: "En qué paso va la ficha. Solo «Publicado» tiene página.",
    options: ETAPA_NAMES,
    example: "etapa: publicado",
    readable: false,
    measured: "value",
  }),
  quiero: field(z.array(z.enum(NECESIDADES)).min(1).max(3).optional(), {
    label: "Qué quiere hacer la persona",
    help: "Para encontrarlo por lo que se necesita: certificado, impuesto, permiso, inscripcion, ayuda o peticion.",
    hint: "Para encontrarlo por lo que se necesita.",
    options: NECESIDAD_NAMES,
    example: "quiero: [certificado]",
    readable: false,
  }),
  dirigido_a: field(prose(3, 300).optional(), {
    label: "Dirigido a",
    help: "Quién lo puede pedir.",
    example: "dirigido_a: Personas que viven en el municipio",
  }),
  requisitos: field(
    z
      .array(z.union([text(2, 500), requisito]))
      .min(1)
      .max(60)
      .optional(),
    {
      label: "Requisitos",
      help: "Qué debe llevar o cumplir la persona, uno por línea. Si no se pide nada, escriba `- Ninguno`.",
      hint: "Qué debe llevar o cumplir la persona. Si no se pide nada, agregue un requisito y escriba «Ninguno».",
      itemLabel: "requisito",
      shorthand: "nombre",
      example: "requisitos:\n  - Cédula de ciudadanía\n  - Recibo de un servicio público",
    },
  ),
  pasos: field(z.array(prose(2, 1000)).min(1).max(40).optional(), {
    label: "Pasos",
    help: "Qué hace la persona, en orden, un paso por línea.",
    hint: "Qué hace la persona, en orden.",
    itemLabel: "paso",
    example: "pasos:\n  - Presente la solicitud\n  - Reclame el certificado",
  }),
  costo: field(z.union([z.literal("gratuito"), z.array(cobro).min(1).max(30)]).optional(), {
    label: "Costo",
    help: "`gratuito`, o la lista de cobros con concepto, valor y unidad (COP, UVT, UVB, SMMLV, SMLDV o porcentaje).",
    hint: "Si es gratuito, o qué se cobra.",
    options: { gratuito: "Gratuito", cobros: "Tiene costo" },
    itemLabel: "cobro",
    example: "costo:\n  - concepto: Valor del certificado\n    valor: 5000\n    unidad: COP",
  }),
  tiempo: field(z.union([z.literal("inmediato"), plazo]).optional(), {
    label: "Tiempo",
    help: "`inmediato`, o la cantidad con su unidad (horas, dias_habiles o dias_calendario).",
    hint: "Si se entrega de inmediato, o cuánto tarda.",
    example: "tiempo: {cantidad: 15, unidad: dias_habiles}",
    options: { inmediato: "Inmediato", plazo: "Tiene un plazo" },
  }),
  resultado: field(prose(3, 500).optional(), {
    label: "Resultado",
    help: "Qué obtiene la persona al final.",
    example: "resultado: Certificado de residencia firmado",
  }),
  canales: field(z.array(z.enum(CANALES_DE_ATENCION)).min(1).max(4).optional(), {
    label: "Canales",
    help: "Por dónde se puede hacer: presencial, telefono, correo o web.",
    hint: "Por dónde se puede hacer.",
    options: CANAL_NAMES,
    example: "canales: [presencial, correo]",
  }),
  puntos_atencion: field(
    z
      .array(z.union([text(2, 300), punto]))
      .min(1)
      .max(20)
      .optional(),
    {
      label: "Puntos de atención",
      itemLabel: "punto de atención",
      shorthand: "nombre",
      help: "Dónde se atiende, cuando no es la oficina de la dependencia responsable.",
      example: "puntos_atencion:\n  - nombre: Ventanilla única\n    horario: Lunes a viernes, 8 a. m. a 12 m.",
    },
  ),
  nivel_en_linea: field(z.enum(NIVELES_EN_LINEA).default("presencial"), {
    label: "Nivel en línea",
    help: "Qué tanto se puede hacer por internet: presencial, parcial o total.",
    hint: "Qué tanto se puede hacer por internet.",
    options: NIVEL_NAMES,
    example: "nivel_en_linea: parcial",
    measured: "value",
  }),
  enlace: field(httpsUrl().optional(), {
    label: "Enlace",
    help: "Dirección donde se hace en línea; empieza por https://",
    example: "enlace: https://www.gov.co/",
    refersTo: "link",
  }),
  seguimiento: field(prose(5, 500).optional(), {
    label: "Seguimiento",
    help: "Cómo averigua la persona en qué va su solicitud.",
    example: "seguimiento: Con el número de radicado, en la ventanilla de la Secretaría General.",
  }),
  formularios: field(
    z
      .array(z.union([mediaPath(), formulario]))
      .min(1)
      .max(20)
      .optional(),
    {
      label: "Formularios",
      help: "Archivos que la persona llena, guardados en `content/media`.",
      hint: "Los archivos que la persona descarga y llena.",
      itemLabel: "formulario",
      shorthand: "archivo",
      example: "formularios:\n  - nombre: Solicitud de certificado\n    archivo: /media/solicitud.pdf",
    },
  ),
  normativa: field(z.array(norma).min(1).max(40).optional(), {
    label: "Normativa",
    itemLabel: "norma",
    help: "Leyes y actos que lo regulan, cada uno con su enlace si lo tiene.",
    example: "normativa:\n  - norma: Ley 1755 de 2015",
  }),
  codigo_suit: field(
    z
      .string()
      .regex(/^\d{1,8}$/)
      .optional(),
    {
      label: "Código SUIT",
      help: "Número con el que esta entidad lo inscribió en el SUIT, entre comillas. Nunca copie el de otro municipio.",
      hint: "Número con el que esta entidad lo inscribió en el SUIT. Nunca copie el de otro municipio.",
      example: 'codigo_suit: "12345"',
    },
  ),
  ...mejorasFields,
};

/** What a sheet owes the citizen before it is published. */
export const fichaRules: readonly Rule[] = [
  {
    when: { field: "etapa", is: ["publicado"] },
    require: ["requisitos", "costo", "tiempo", "resultado", "canales"],
  },
  { when: { field: "nivel_en_linea", is: ["parcial", "total"] }, require: ["enlace"] },
  ...mejorasRules,
];
