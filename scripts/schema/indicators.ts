/** What indicators count in, and the words of a figure: «3 entidades», and of a goal: «3 entidades al año». */
export const UNIDADES = {
  dias_al_mes: { one: "día", many: "días", per: "al mes" },
  porcentaje: { one: "%", many: "%", per: "" },
  entidades_al_ano: { one: "entidad", many: "entidades", per: "al año" },
  eventos_al_ano: { one: "evento", many: "eventos", per: "al año" },
  personas_al_ano: { one: "persona", many: "personas", per: "al año" },
  aportes_al_ano: { one: "aporte", many: "aportes", per: "al año" },
} as const;

export type Unidad = keyof typeof UNIDADES;

/**
 * The kinds of indicator that a plan can name, with their names in forms and what each counts in. How each is measured, and
 * where a reader can check it, is in `scripts/plan/measures.ts`, which does not compile while one is missing.
 */
export const INDICADORES = {
  frecuencia: { nombre: "Frecuencia de actualización", unidad: "dias_al_mes" },
  "servicios-publicados": { nombre: "Servicios publicados", unidad: "porcentaje" },
  "servicios-automatizados": { nombre: "Servicios automatizados", unidad: "porcentaje" },
  "tramites-publicados": { nombre: "Trámites publicados", unidad: "porcentaje" },
  "tramites-automatizados": { nombre: "Trámites automatizados", unidad: "porcentaje" },
  "entidades-locales": { nombre: "Entidades locales", unidad: "entidades_al_ano" },
  "entidades-departamentales": { nombre: "Entidades departamentales", unidad: "entidades_al_ano" },
  "entidades-nacionales": { nombre: "Entidades nacionales", unidad: "entidades_al_ano" },
  "entidades-vinculadas": { nombre: "Entidades con acuerdo vigente", unidad: "porcentaje" },
  fase: { nombre: "Criterios de una fase", unidad: "porcentaje" },
  "funcionarios-publicados": { nombre: "Funcionarios publicados", unidad: "porcentaje" },
  "comite-documento": { nombre: "Documento del comité", unidad: "porcentaje" },
  "comite-socializacion": { nombre: "Socialización del comité", unidad: "eventos_al_ano" },
  "participacion-personas": { nombre: "Personas que participaron", unidad: "personas_al_ano" },
  "participacion-aportes": { nombre: "Aportes recibidos", unidad: "aportes_al_ano" },
  "participacion-respondida": { nombre: "Participación respondida", unidad: "porcentaje" },
} as const satisfies Readonly<Record<string, { nombre: string; unidad: Unidad }>>;

export type ClaseDeIndicador = keyof typeof INDICADORES;
export const CLASES_DE_INDICADOR = Object.keys(INDICADORES) as ClaseDeIndicador[];

/** Those that a criterion may ask to be at 100 %: the percentages, but that of the criteria themselves. */
export type IndicadorEnPorcentaje = {
  [Clase in ClaseDeIndicador]: (typeof INDICADORES)[Clase]["unidad"] extends "porcentaje" ? Clase : never;
}[Exclude<ClaseDeIndicador, "fase">];

export const INDICADORES_EN_PORCENTAJE = CLASES_DE_INDICADOR.filter(
  (clase): clase is IndicadorEnPorcentaje => clase !== "fase" && INDICADORES[clase].unidad === "porcentaje",
);

/** What they are called in forms, by kind. */
export const INDICADOR_NAMES = Object.fromEntries(
  CLASES_DE_INDICADOR.map((clase) => [clase, INDICADORES[clase].nombre]),
) as Readonly<Record<ClaseDeIndicador, string>>;
