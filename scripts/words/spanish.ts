const NUMBERS = {
  1: new Intl.NumberFormat("es-CO", { maximumFractionDigits: 1 }),
  2: new Intl.NumberFormat("es-CO", { maximumFractionDigits: 2 }),
  6: new Intl.NumberFormat("es-CO", { maximumFractionDigits: 6 }),
} as const;
const AND = new Intl.ListFormat("es-CO", { type: "conjunction" });
const OR = new Intl.ListFormat("es-CO", { type: "disjunction" });

/** «45.300», «1,5»; rounded to at most `decimals` decimals. */
export function number(value: number, decimals: keyof typeof NUMBERS = 2): string {
  return NUMBERS[decimals].format(value);
}

/** «$ 45.300», with a space that does not break the line. */
export function pesos(value: number): string {
  return `$\u00a0${number(value)}`;
}

/** The form of a word that goes with an amount: the singular for exactly 1. */
export function plural(amount: number, singular: string, many: string): string {
  return amount === 1 ? singular : many;
}

/** «1 línea», «1200 líneas»: the digits alone, as logs and terminals show them. */
export function count(amount: number, singular: string, many: string): string {
  return `${amount} ${plural(amount, singular, many)}`;
}

/** «1 trámite», «1.200 trámites»: with the thousands marked, for running text. */
export function quantity(amount: number, singular: string, many: string): string {
  return `${number(amount)} ${plural(amount, singular, many)}`;
}

/** «5 de 10», with spaces that do not break the line. */
export function outOf(part: number, whole: number): string {
  return `${number(part)}\u00a0de\u00a0${number(whole)}`;
}

/** «3, 7 y 12»; «y» becomes «e» before the sound of an i. */
export function enumerate(items: readonly (string | number)[]): string {
  return AND.format(items.map(String));
}

/** «lunes, martes o jueves»; «o» becomes «u» before the sound of an o. */
export function alternatives(items: readonly (string | number)[]): string {
  return OR.format(items.map(String));
}

/** A text between Spanish quotation marks. */
export function quoted(text: string): string {
  return `«${text}»`;
}

/** A text with its first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase("es-CO") + text.slice(1);
}

/** A text as a sentence: with one final point, which «8 a. m.» brings by itself. */
export function sentence(text: string): string {
  return text.trim().replace(/\.?$/, ".");
}
