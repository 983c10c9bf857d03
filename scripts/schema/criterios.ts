import { z } from "zod";
import { collectionIds, collectionTitles } from "./collections.ts";
import { day, field, isOneLine, numeral, overriding, prose, slug, text } from "./field.ts";
import { INDICADOR_NAMES, INDICADORES_EN_PORCENTAJE } from "./indicators.ts";

/** What somebody says of a criterion; without it, nobody has judged it yet. */
export const ESTADOS_DE_CRITERIO = ["cumple", "no_cumple", "no_aplica"] as const;
/** Who judges: the generator, from the content; an office, which states it; a person who looks. */
export const COMPROBACIONES = ["automatica", "declarada", "humana"] as const;

/** Data of the municipality or of an office that a criterion asks for. */
export const DATOS_COMPROBABLES = [
  "direccion",
  "telefono",
  "correo",
  "horario",
  "escudo",
  "sitio",
  "nit",
  "correo_judicial",
  "linea_anticorrupcion",
  "como_llegar",
] as const;

const ESTADO_NAMES: Record<(typeof ESTADOS_DE_CRITERIO)[number], string> = {
  cumple: "Cumple",
  no_cumple: "No cumple",
  no_aplica: "No aplica",
};

const COMPROBACION_NAMES: Record<(typeof COMPROBACIONES)[number], string> = {
  automatica: "Automática: lo comprueba el sitio",
  declarada: "Declarada: lo dice una oficina",
  humana: "Humana: alguien lo mira",
};

const DATO_NAMES: Record<(typeof DATOS_COMPROBABLES)[number], string> = {
  direccion: "Dirección",
  telefono: "Teléfono",
  correo: "Correo institucional",
  horario: "Horario de atención",
  escudo: "Escudo",
  sitio: "Dirección del sitio",
  nit: "NIT",
  correo_judicial: "Correo de notificaciones judiciales",
  linea_anticorrupcion: "Línea anticorrupción",
  como_llegar: "Cómo llegar",
};

export const fase = z.strictObject({
  id: field(slug(), { label: "Identificador", help: "Nombre corto de la fase.", example: "id: informacion" }),
  nombre: field(text(5, 80), {
    label: "Nombre",
    help: "Nombre de la fase.",
    example: "nombre: Información en línea",
  }),
});

/** Ways in which the generator checks a criterion; all those that are written must hold. */
const verifica = z.strictObject({
  pagina: field(
    z
      .string()
      .regex(/^\/(?:[a-z0-9/-]+\/)?(?:[a-z0-9-]+\.[a-z]+)?$/)
      .optional(),
    {
      label: "Página",
      help: "Dirección que debe existir en el sitio.",
      example: "pagina: /mapa-del-sitio/",
    },
  ),
  transparencia: field(numeral().optional(), {
    label: "Numeral",
    help: "Numeral de transparencia que debe tener algo publicado.",
    example: 'transparencia: "4.1"',
  }),
  documentos: field(z.number().int().min(1).max(100).optional(), {
    label: "Cuántos",
    help: "Cuántos documentos debe tener el numeral o la sección, por lo menos.",
    example: "documentos: 2",
  }),
  coleccion: field(z.enum(collectionIds).optional(), {
    label: "Sección",
    help: "Carpeta de `content` que debe tener algo publicado.",
    hint: "La sección que debe tener algo publicado.",
    options: collectionTitles,
    example: "coleccion: agenda",
  }),
  dato: field(z.enum(DATOS_COMPROBABLES).optional(), {
    label: "Dato",
    help: "Dato de `content/municipio.yaml` que debe conocerse.",
    hint: "Dato del municipio que debe conocerse.",
    options: DATO_NAMES,
    example: "dato: telefono",
  }),
  dominio: field(text(2, 60).optional(), {
    label: "Dominio",
    help: "Cómo debe terminar la dirección del sitio.",
    example: "dominio: gov.co",
  }),
  indicador: field(z.enum(INDICADORES_EN_PORCENTAJE).optional(), {
    label: "Indicador",
    help: "Indicador del plan que debe estar al 100 %.",
    options: INDICADOR_NAMES,
    example: "indicador: funcionarios-publicados",
  }),
});

export const criterio = z.strictObject({
  id: field(z.string().regex(/^[A-Z]{2,5}-\d{2,3}$/), {
    label: "Identificador",
    help: "Letras de la fase y número.",
    example: "id: INF-01",
  }),
  fase: field(slug(), { label: "Fase", help: "El id de su fase.", example: "fase: informacion" }),
  nombre: field(text(3, 200), {
    label: "Nombre",
    help: "Qué debe tener el sitio.",
    example: "nombre: Misión y visión",
  }),
  detalle: field(prose(3, 300).optional(), {
    label: "Detalle",
    help: "Con qué se cumple.",
    example: "detalle: Los dos textos",
  }),
  confianza: field(z.enum(["alta", "media", "baja"]).optional(), {
    label: "Confianza",
    help: "Qué tan probable es que el criterio estuviera en el manual de 2008: alta, media o baja.",
    hint: "Qué tan probable es que el criterio estuviera en el manual de 2008.",
    options: { alta: "Alta", media: "Media", baja: "Baja" },
    example: "confianza: alta",
  }),
  anexo2: field(text(1, 60).optional(), {
    label: "Anexo 2",
    help: "Numeral de la Resolución 1519 de 2020 que hoy pide lo mismo.",
    example: 'anexo2: "1.1"',
  }),
  comprobacion: field(z.enum(COMPROBACIONES), {
    label: "Comprobación",
    help: "Quién lo comprueba: automatica (el sitio), declarada (una oficina) o humana (alguien que lo mira).",
    hint: "Quién lo comprueba.",
    options: COMPROBACION_NAMES,
    example: "comprobacion: declarada",
  }),
  verifica: field(verifica.optional(), {
    label: "Qué se comprueba",
    help: "Solo en los automáticos: qué debe haber en el sitio.",
    example: "verifica: {coleccion: agenda}",
  }),
  estado: field(z.enum(ESTADOS_DE_CRITERIO).optional(), {
    label: "Estado",
    help: "Lo que se comprobó: cumple, no_cumple o no_aplica. Los automáticos no lo llevan, salvo no_aplica.",
    hint: "Lo que se comprobó. Los automáticos no lo llevan, salvo «No aplica».",
    options: ESTADO_NAMES,
    example: "estado: cumple",
  }),
  razon: field(prose(5, 500).optional(), {
    label: "Razón",
    help: "Por qué no aplica, o por qué no se cumple.",
    example: "razon: El municipio no tiene entidades descentralizadas.",
  }),
  evidencia: field(
    z
      .string()
      .regex(/^(?:\/|https?:\/\/)\S*$/)
      .refine(isOneLine)
      .optional(),
    {
      label: "Evidencia",
      help: "Dirección donde se ve que se cumple, en este sitio o en otro.",
      example: "evidencia: /paginas/el-municipio/",
    },
  ),
  fecha: field(day().optional(), {
    label: "Fecha",
    help: "Día en que alguien lo comprobó, como AAAA-MM-DD.",
    example: "fecha: 2026-11-20",
  }),
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que responde porque se cumpla: el nombre de su archivo en `content/dependencias`, sin `.md`. Mientras no se cumpla, sale en sus pendientes.",
    hint: "La dependencia que responde porque se cumpla.",
    example: "responsable: secretaria-general",
    refersTo: "dependencia",
  }),
  hasta: field(day().optional(), {
    label: "Hasta",
    help: "Último día para que se cumpla, como AAAA-MM-DD. Al día siguiente está vencido.",
    example: "hasta: 2027-03-31",
  }),
});

const advertencia = prose(10, 600);

/** The criteria of each phase, complete. */
export const criterios = z.strictObject({
  advertencia,
  fases: z.array(fase).min(1).max(12),
  criterios: z.array(criterio).max(500),
});

/** `content/criterios.yaml`: what the municipality says of the generator's criteria, and those of its own. */
export const townCriterios = z.strictObject({
  advertencia: field(advertencia.optional(), {
    label: "Advertencia",
    help: "De dónde sale la lista y qué tan segura es. Sale en la página de los criterios.",
    example: "advertencia: Lista reconstruida, sin verificar con el manual.",
  }),
  fases: field(z.array(overriding(fase, "id")).max(12).default([]), {
    label: "Fases",
    help: "Las fases, en su orden. Las cinco de siempre ya están: escriba aquí solo las que cambien o las propias.",
    itemLabel: "fase",
    example: "fases:\n  - id: informacion\n    nombre: Información en línea",
  }),
  criterios: field(z.array(overriding(criterio, "id")).max(500).default([]), {
    label: "Criterios",
    help: "Lo que el municipio dice de cada criterio. Los de la lista ya están: basta su identificador y lo que cambia. Uno propio se escribe completo.",
    itemLabel: "criterio",
    example:
      "criterios:\n  - id: INF-11\n    estado: cumple\n    evidencia: /paginas/el-municipio/\n    fecha: 2026-11-20",
  }),
});

export type Criterios = z.output<typeof criterios>;
export type Criterio = Criterios["criterios"][number];
