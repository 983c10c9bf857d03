import type { Indicator } from "../../plan/indicators.ts";
import { ESTADOS } from "../../report/words.ts";
import { UNIDADES } from "../../schema/indicators.ts";
import { column, type Row, type Table } from "./dataset.ts";

/** A row for each month of each indicator of the plan. */
export const indicadores: Table = {
  title: "Indicadores del plan",
  description: "El valor de cada indicador del plan de acción de gobierno en línea, mes a mes, con su meta.",
  keywords: ["indicadores", "plan de acción", "gobierno en línea"],
  accrualPeriodicity: "DAILY",
  columns: [
    column("indicador", {
      title: "Indicador",
      description: "Nombre corto y único del indicador.",
      example: "tramites-publicados",
    }),
    column("nombre", {
      title: "Nombre",
      description: "Nombre del indicador en el plan.",
      example: "Porcentaje de trámites publicados",
    }),
    column("accion", {
      title: "Acción",
      description: "Nombre corto de la acción del plan a la que pertenece.",
      example: "tramites",
    }),
    column("titulo_accion", {
      title: "Título de la acción",
      description: "Nombre de la acción en el plan.",
      example: "Identificación de trámites",
    }),
    column("dependencia", {
      title: "Dependencia responsable",
      description: "Identificador de la dependencia que responde por la acción.",
      required: false,
      example: "secretaria-general",
    }),
    column("mes", {
      title: "Mes",
      description: "Como AAAA-MM. El último es el que está en curso.",
      type: "mes",
      example: "2026-11",
    }),
    column("valor", {
      title: "Valor",
      description: "Al final del mes; en el mes en curso, el de hoy. Vacío mientras no se sepa.",
      type: "número",
      required: false,
      example: 87.5,
    }),
    column("numerador", {
      title: "Numerador",
      description: "Cuántos se contaron. Solo en el mes en curso.",
      type: "número",
      required: false,
      example: 35,
    }),
    column("denominador", {
      title: "Denominador",
      description: "De un porcentaje, de cuántos. Solo en el mes en curso.",
      type: "número",
      required: false,
      example: 40,
    }),
    column("meta", {
      title: "Meta",
      description: "Lo que se quiere alcanzar, en la misma unidad que el valor.",
      type: "número",
      example: 100,
    }),
    column("unidad", {
      title: "Unidad",
      description: "En qué se cuentan el valor y la meta.",
      values: Object.keys(UNIDADES),
      example: "porcentaje",
    }),
    column("nuevos_en_el_ano", {
      title: "Nuevos en el año",
      description:
        "De los trámites y servicios que cuenta el indicador, los nuevos de este año. Solo en el mes en curso.",
      type: "número",
      required: false,
      example: 3,
    }),
    column("estado", {
      title: "Estado",
      description: "Cómo va el indicador hoy. Solo en el mes en curso.",
      required: false,
      values: Object.keys(ESTADOS),
      example: "en_curso",
    }),
  ],
  rowsOf: ({ site, scorecard }) =>
    scorecard.indicadores.flatMap((indicator) => monthsOf(indicator, site.today.slice(0, 7))),
};

function monthsOf(indicator: Indicator, current: string): Row[] {
  const { id, nombre, accion, meta, unidad, serie, numerador, denominador, estado, nuevos } = indicator;
  const nuevos_en_el_ano = nuevos?.find(({ anio }) => anio === current.slice(0, 4))?.cantidad;
  return serie.map(({ mes, valor }) => ({
    indicador: id,
    nombre,
    accion: accion.id,
    titulo_accion: accion.titulo,
    dependencia: accion.responsable,
    mes,
    valor,
    ...(mes === current ? { numerador, denominador, nuevos_en_el_ano, estado } : {}),
    meta,
    unidad,
  }));
}
