import type { CollectionId } from "../schema/index.ts";

/** A key, or a key with the value that it stands for where it is not written. */
type ReadableKey = string | readonly [key: string, standsFor: string];

const EVERY = ["titulo", "resumen", "dependencia"];
const SHEET: readonly ReadableKey[] = [
  ...EVERY,
  "dirigido_a",
  "requisitos",
  "pasos",
  "costo",
  "tiempo",
  "resultado",
  "canales",
  "puntos_atencion",
  ["nivel_en_linea", "presencial"],
  "enlace",
  "seguimiento",
  "formularios",
  "normativa",
  "codigo_suit",
  "racionalizacion",
  "suspendido_hasta",
  "motivo_de_suspension",
];

/**
 * The keys of a front matter that citizens read, in order. They are constants of the report, not derived from the present
 * schemas: a key that a schema loses was read in its time, so it stays. A new one is added here, which changes no past:
 * documents could not have it.
 */
export const READABLE_KEYS: Readonly<Record<CollectionId, readonly ReadableKey[]>> = {
  noticias: [...EVERY, "fecha", "vence", "imagen", "imagen_alt", ["urgente", "false"]],
  servicios: SHEET,
  tramites: SHEET,
  dependencias: [
    "titulo",
    "resumen",
    "responsable",
    "nombre_responsable",
    "correo",
    "telefono",
    "direccion",
    "horario",
  ],
  paginas: EVERY,
  documentos: [
    ...EVERY,
    "fecha_publicacion",
    "tipo",
    "numero",
    "fecha_expedicion",
    "vigencia",
    "transparencia",
    "archivo",
    "enlace",
    "vence",
    "comite",
  ],
  participacion: [
    ...EVERY,
    "mecanismo",
    "participa",
    "abre",
    "cierra",
    "como_participar",
    "enlace",
    "archivo",
    "resultado",
    "uso_de_aportes",
    "personas",
    "aportes",
    "aportes_acogidos",
  ],
  agenda: [...EVERY, "fecha", "hora", "fecha_fin", "hora_fin", "lugar", ["tipo", "evento"]],
  entidades: [
    ...EVERY,
    "nivel",
    ["estado", "vinculada"],
    "fecha",
    "vence",
    "para_cuando",
    "publicara",
    "acuerdo",
    "documento",
    "sitio",
  ],
  comite: [...EVERY, "rol", "nombre", "desde"],
  acuerdos: [...EVERY, "fecha", "para_cuando", "cumplido", "acta"],
};
