import { z } from "zod";
import { actividades } from "./actividades.ts";
import { collectionTitles } from "./collections.ts";
import { evaluaciones } from "./evaluaciones.ts";
import { day, field, prose, slug, text } from "./field.ts";
import { CLASES_DE_INDICADOR, INDICADOR_NAMES } from "./indicators.ts";

/** Collections whose documents somebody must look over again now and then. */
export const COLECCIONES_CON_REVISION = ["tramites", "servicios", "dependencias", "paginas"] as const;

const indicador = z.strictObject({
  clase: field(z.enum(CLASES_DE_INDICADOR), {
    label: "Clase",
    help: "Qué mide: una de las clases de indicador que el sitio sabe calcular.",
    hint: "Qué mide.",
    example: "clase: tramites-publicados",
    options: INDICADOR_NAMES,
  }),
  nombre: field(text(5, 200), {
    label: "Nombre",
    help: "Nombre del indicador, como está en el plan.",
    example: "nombre: Porcentaje de trámites publicados en el sitio",
  }),
  fase: field(slug().optional(), {
    label: "Fase",
    help: "Solo en la clase «fase»: el id de la fase en `content/criterios.yaml`.",
    hint: "Solo en la clase «Criterios de una fase»: el identificador de la fase.",
    example: "fase: informacion",
  }),
  meta: field(z.number().min(0).max(100_000).optional(), {
    label: "Meta",
    help: "Lo que se quiere alcanzar: un porcentaje, o cuántos al año. En «frecuencia» la meta es la de cada canal.",
    example: "meta: 100",
  }),
});

const accion = z.strictObject({
  id: field(slug(), {
    label: "Identificador",
    help: "Nombre corto de la acción, en minúsculas y con guiones.",
    example: "id: tramites",
  }),
  titulo: field(text(5, 300), {
    label: "Título",
    help: "Nombre de la acción, como está en el plan.",
    example: "titulo: Identificación de trámites",
  }),
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que responde hoy: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que responde hoy.",
    example: "responsable: secretaria-general",
    refersTo: "dependencia",
  }),
  beneficio: field(prose(5, 500).optional(), {
    label: "Beneficio para los ciudadanos",
    help: "Qué gana la gente, como está en el plan.",
    example: "beneficio: Recibirán información oportuna",
  }),
  actividades,
  recursos: field(z.array(text(2, 200)).max(20).default([]), {
    label: "Recursos",
    help: "Con qué se hace, como está en el plan, uno por línea.",
    hint: "Con qué se hace, como está en el plan.",
    itemLabel: "recurso",
    example: "recursos:\n  - Sitio web",
  }),
  plazo: field(text(2, 80).optional(), {
    label: "Plazo",
    help: "El tiempo que da el plan.",
    example: "plazo: 3 años",
  }),
  hasta: field(day().optional(), {
    label: "Hasta",
    help: "Último día del plazo, como AAAA-MM-DD. Antes de ese día, lo que falta aparece «en curso».",
    example: "hasta: 2027-12-31",
  }),
  indicadores: field(z.array(indicador).min(1).max(20), {
    label: "Indicadores",
    help: "Lo que se mide de la acción, con su meta.",
    itemLabel: "indicador",
    example:
      "indicadores:\n  - clase: tramites-publicados\n    nombre: Porcentaje de trámites publicados\n    meta: 100",
  }),
});

const cargo = z.strictObject({
  cargo: field(text(3, 120), {
    label: "Cargo",
    help: "Nombre del cargo, como se llama en la planta de personal.",
    example: "cargo: Secretario General",
  }),
  dependencia: field(text(1, 100).optional(), {
    label: "Dependencia",
    help: "Dependencia del cargo: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia del cargo.",
    example: "dependencia: secretaria-general",
    refersTo: "dependencia",
  }),
});

const revision = z.strictObject({
  coleccion: field(z.enum(COLECCIONES_CON_REVISION), {
    label: "Sección",
    help: "Carpeta de `content` cuyos documentos se revisan.",
    hint: "La sección cuyos documentos se revisan.",
    options: collectionTitles,
    example: "coleccion: tramites",
  }),
  meses: field(z.number().int().min(1).max(60), {
    label: "Meses",
    help: "Cada cuántos meses alguien comprueba que todo sigue siendo cierto.",
    example: "meses: 6",
  }),
});

/** Who gathers what is published in a channel: the first thing that the plan wants to be known. */
const canal = z.strictObject({
  canal: field(slug(), {
    label: "Canal",
    help: "El id del canal en `content/municipio.yaml`.",
    hint: "El identificador del canal, como está en los datos del municipio.",
    example: "canal: noticias",
  }),
  reune: field(text(1, 100), {
    label: "Quién reúne la información",
    help: "Dependencia que consigue la información de ese canal: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que consigue la información de ese canal.",
    example: "reune: secretaria-general",
    refersTo: "dependencia",
  }),
});

/** `content/plan.yaml`: the action plan that the committee signed, as data that it edits. */
export const plan = z.strictObject({
  titulo: field(text(5, 200), {
    label: "Título",
    help: "Nombre del plan.",
    example: "titulo: Plan de acción de Gobierno en Línea",
  }),
  documento: field(
    z
      .string()
      .regex(/^\/[a-z0-9/-]+\/$/)
      .optional(),
    {
      label: "Documento",
      help: "Dirección en este sitio del texto del plan.",
      example: "documento: /paginas/plan-de-accion/",
    },
  ),
  firmado: field(day().optional(), {
    label: "Firmado",
    help: "Día en que se firmó, como AAAA-MM-DD.",
    example: "firmado: 2026-02-10",
  }),
  periodo: field(text(4, 80).optional(), {
    label: "Periodo",
    help: "Años que cubre el plan.",
    example: "periodo: 2026 a 2027",
  }),
  nota: field(prose(5, 600).optional(), {
    label: "Nota",
    help: "Lo que quien lee el plan debe saber antes.",
    example: "nota: El plan es histórico; los responsables son los de hoy.",
  }),
  acciones: field(z.array(accion).min(1).max(30), {
    label: "Acciones",
    help: "Las acciones del plan, cada una con sus indicadores.",
    itemLabel: "acción",
    example: "acciones:\n  - id: tramites\n    titulo: Identificación de trámites\n    indicadores: [...]",
  }),
  canales: field(z.array(canal).max(20).default([]), {
    label: "Canales",
    help: "Quién reúne la información de cada canal. Del que no se escriba, el plan dice que está pendiente.",
    itemLabel: "canal",
    example: "canales:\n  - canal: noticias\n    reune: secretaria-general",
  }),
  evaluaciones,
  cargos: field(z.array(cargo).max(200).default([]), {
    label: "Cargos",
    help: "Los cargos cuya información debe estar publicada. Si no se escriben, son los responsables de las dependencias.",
    itemLabel: "cargo",
    example: "cargos:\n  - cargo: Secretario General\n    dependencia: secretaria-general",
  }),
  revision: field(
    z
      .array(revision)
      .max(COLECCIONES_CON_REVISION.length)
      .default(COLECCIONES_CON_REVISION.map((coleccion) => ({ coleccion, meses: 12 }))),
    {
      label: "Revisión",
      help: "Cada cuántos meses se revisa lo publicado de cada sección. Escríbalo mejor en `revision`, en `content/municipio.yaml`, que vale sobre esto.",
      hint: "Cada cuántos meses se revisa lo publicado de cada sección. Escríbalo mejor en los datos del municipio, que valen sobre esto.",
      itemLabel: "sección",
      example: "revision:\n  - coleccion: tramites\n    meses: 6",
    },
  ),
});

export type Plan = z.output<typeof plan>;
export type Accion = Plan["acciones"][number];
export type Evaluacion = Plan["evaluaciones"][number];
export type IndicadorDelPlan = Accion["indicadores"][number];
