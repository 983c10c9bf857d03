import { csv } from "../../words/csv.ts";
import type { Indicator } from "../indicators.ts";

/** An indicator exactly as `indicadores.json` publishes it. */
export interface PublishedIndicator
  extends Pick<Indicator, "id" | "valor" | "meta" | "unidad" | "numerador" | "denominador" | "estado" | "serie"> {
  /** Title of the action. */
  accion: string;
  indicador: string;
  /** Names of what is missing. */
  faltan: string[];
}

/** `indicadores.json`. */
export function publishedIndicators(indicadores: readonly Indicator[]): PublishedIndicator[] {
  return indicadores.map((indicator) => ({
    id: indicator.id,
    accion: indicator.accion.titulo,
    indicador: indicator.nombre,
    valor: indicator.valor,
    meta: indicator.meta,
    unidad: indicator.unidad,
    numerador: indicator.numerador,
    denominador: indicator.denominador,
    estado: indicator.estado,
    faltan: indicator.faltan.map(({ titulo }) => titulo),
    serie: indicator.serie,
  }));
}

const COLUMNS = [
  "id",
  "accion",
  "indicador",
  "valor",
  "meta",
  "unidad",
  "numerador",
  "denominador",
  "estado",
  "faltan",
] as const;

/** `indicadores.csv`: today's values, one row per indicator; what is missing is in one cell, separated by « | ». */
export function indicatorsCsv(indicadores: readonly Indicator[]): string {
  const rows = publishedIndicators(indicadores).map((indicator) =>
    COLUMNS.map((column) => (column === "faltan" ? indicator.faltan.join(" | ") : indicator[column])),
  );
  return csv(COLUMNS, rows);
}
