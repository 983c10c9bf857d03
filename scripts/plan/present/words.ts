import { UNIDADES, type Unidad } from "../../schema/indicators.ts";
import { monthAndYear } from "../../time/spanish.ts";
import { number, plural } from "../../words/spanish.ts";
import type { Indicator } from "../indicators.ts";

/** «64,3 %», «2 días», «sin datos». */
export function valueInWords(valor: number | null, unidad: Unidad): string {
  if (valor === null) return "sin datos";
  const { one, many } = UNIDADES[unidad];
  return `${number(valor, 1)}${unidad === "porcentaje" ? "\u00a0" : " "}${plural(valor, one, many)}`;
}

/** «meta: 100 %», «meta: 3 entidades al año». */
export function goalInWords({ meta, unidad }: Pick<Indicator, "meta" | "unidad">): string {
  return `meta: ${valueInWords(meta, unidad)} ${UNIDADES[unidad].per}`.trim();
}

/** «9 de 14»; empty for an amount, which is not a share of anything. */
export function fractionInWords({ numerador, denominador }: Pick<Indicator, "numerador" | "denominador">): string {
  return numerador === null || denominador === null ? "" : `${numerador} de ${denominador}`;
}

/**
 * «En noviembre de 2025: 43 %. Hoy: 64,3 %.»: how the value changed over the last year, from the first month that has
 * one.
 */
export function courseInWords({ serie, unidad }: Pick<Indicator, "serie" | "unidad">): string {
  const shown = serie.slice(-COURSE_MONTHS).filter(({ valor }) => valor !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return "El historial todavía no alcanza para ver su curso.";
  return `En ${monthAndYear(first.mes)}: ${valueInWords(first.valor, unidad)}. Hoy: ${valueInWords(last.valor, unidad)}.`;
}

/** How many months the chart of an indicator shows. */
export const COURSE_MONTHS = 13;

/**
 * The change since the end of the previous month: «+7,1 %», «igual»; empty when there is nothing to compare with. A
 * month in progress cannot be compared with a whole one: for days per month, it is last month's value.
 */
export function changeInWords({ serie, unidad }: Pick<Indicator, "serie" | "unidad">): string {
  const [before, now] = serie.slice(-2);
  if (!now || before?.valor == null || now.valor === null) return "";
  if (unidad === "dias_al_mes") return `${valueInWords(before.valor, unidad)} el mes pasado`;
  const change = now.valor - before.valor;
  if (change === 0) return "igual";
  return `${change > 0 ? "+" : "−"}${valueInWords(Math.abs(Math.round(change * 10) / 10), unidad)}`;
}
