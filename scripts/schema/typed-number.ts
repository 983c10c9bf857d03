import { amountIn } from "./amounts.ts";

/** What a number may be; a side that is not given is open. */
export interface NumberLimits {
  entero?: boolean;
  minimo?: number;
  maximo?: number;
}

/** A number that somebody typed, or a sentence that says what to type instead. */
export type TypedNumber = { valor: number } | { problema: string };

/** What may follow the digits of an amount of money. */
const MONEY = /^(?:pesos|cop)?(?: (?:pesos|cop|m\/cte))?$/;

/**
 * Reads a number as people in Colombia type it: «150.000», «$ 1.250.000», «5 000», «0,5», «4.5». What may mean two numbers
 * («1,250») and what is not a number alone («15 días») is refused: a wrong price is worse than none.
 */
export function typedNumber(text: string, limits: NumberLimits = {}): TypedNumber {
  const [, minus = "", rest = ""] = /^\s*([-−]?)(.*)$/s.exec(text) ?? [];
  const { numbers, unit } = amountIn(rest);
  const [number, other] = numbers;
  if (number === undefined || !Number.isFinite(number)) {
    return { problema: `No se entiende «${text.trim()}». Escriba el número con cifras, como 150.000 o 0,5.` };
  }
  if (other !== undefined) {
    return {
      problema: `«${text.trim()}» puede ser ${amountInColombia(number)} o ${inColombia(other)}: escriba el que es.`,
    };
  }
  if (!MONEY.test(unit)) return { problema: `Escriba solo el número, ${inColombia(number)}, sin «${unit}».` };
  const valor = minus && number !== 0 ? -number : number;
  const problema = outsideOf(valor, limits);
  return problema === undefined ? { valor } : { problema };
}

/** What is wrong with a number that has been read; `undefined` when nothing is. */
export function outsideOf(valor: number, { entero, minimo, maximo }: NumberLimits): string | undefined {
  if (entero && !Number.isInteger(valor)) return "Escriba un número entero, sin decimales.";
  if (minimo !== undefined && valor < minimo) return `Escriba ${inColombia(minimo)} o más.`;
  if (maximo !== undefined && valor > maximo) return `Escriba ${inColombia(maximo)} o menos.`;
  return undefined;
}

/** «150.000», «0,5»: with every decimal that the number has. Four digits stay together, as in a year. */
export const inColombia = (number: number): string => FORMAT.format(number);

/** The same of an amount of money: «5.000». */
export const amountInColombia = (number: number): string => MONEY_FORMAT.format(number);

const FORMAT = new Intl.NumberFormat("es-CO", { maximumFractionDigits: 20, useGrouping: "min2" });
const MONEY_FORMAT = new Intl.NumberFormat("es-CO", { maximumFractionDigits: 20, useGrouping: "always" });
