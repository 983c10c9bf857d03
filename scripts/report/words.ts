import type { Estado, TipoDeActualizacion } from "./report.ts";

/** A sign for each state, which does not depend on colour. */
export const MARKS: Record<Estado, string> = { cumple: "✓", no_cumple: "✗", en_curso: "…", sin_datos: "–" };

export const ESTADOS: Record<Estado, string> = {
  cumple: "cumple",
  no_cumple: "no cumple",
  en_curso: "en curso",
  sin_datos: "sin datos",
};

export const TIPOS: Record<TipoDeActualizacion, string> = {
  nuevo: "Nuevo",
  actualizado: "Actualizado",
  retirado: "Retirado",
};
