import type { Estado, TipoDeActualizacion } from "./report.ts";

/** A sign for each state that does not lean on colour. */
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

const MONTH = new Intl.DateTimeFormat("es-CO", { month: "long", year: "numeric", timeZone: "UTC" });
const LIST = new Intl.ListFormat("es-CO", { type: "conjunction" });

/** «noviembre de 2026» for `2026-11` and for any day of it. */
export function monthInWords(mes: string): string {
  return MONTH.format(new Date(mes.slice(0, 7)));
}

/** «nov» for `2026-11` and for any day of it. */
export function shortMonth(mes: string): string {
  return monthInWords(mes).slice(0, 3);
}

/** «22 de noviembre de 2026» for `2026-11-22` and for any moment of it. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} de ${monthInWords(day)}`;
}

/** «22 nov 2026, 15:45» for `2026-11-22T15:45:00-05:00`. */
export function momentInWords(moment: string): string {
  return `${Number(moment.slice(8, 10))} ${shortMonth(moment)} ${moment.slice(0, 4)}, ${moment.slice(11, 16)}`;
}

/** «1 día», «3 días». */
export function count(amount: number, singular: string, plural: string): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/** «3, 7 y 12». */
export function enumerate(items: readonly (string | number)[]): string {
  return LIST.format(items.map(String));
}
