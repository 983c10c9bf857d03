import { amountInColombia, inColombia, type NumberLimits, outsideOf, typedNumber } from "../schema/typed-number.ts";

/** The name of our field for numbers in the editor's configuration. */
export const NUMBER_FIELD = "numero";

/** What a form holds where a number belongs: the number, what somebody typed that is none, or nothing. */
export type FormNumber = number | string | null | undefined;

/** How the value of a form is written in its field. */
export const asTyped = (value: FormNumber): string =>
  typeof value === "number" ? inColombia(value) : (value ?? "").toString();

/** What the form holds after somebody typed: the number, or the text while it is none, so that nothing typed is lost. */
export function fromTyped(text: string, limits: NumberLimits): FormNumber {
  if (text.trim() === "") return null;
  const read = typedNumber(text, limits);
  return "valor" in read ? read.valor : text;
}

/** Why the value of a form cannot be saved; `undefined` when it can. An empty field is the editor's own affair. */
export function problemOf(value: FormNumber, limits: NumberLimits): string | undefined {
  if (typeof value === "number") return outsideOf(value, limits);
  if (!value) return undefined;
  const read = typedNumber(value, limits);
  return "problema" in read ? read.problema : undefined;
}

const MONEY = "COP";
const UNIT_WORDS: Readonly<Record<string, string>> = {
  porcentaje: "%",
  dias_habiles: "días hábiles",
  dias_calendario: "días calendario",
};

/** Beside a field: the value that will be saved, with what it is of: «Se guarda $ 150.000 pesos», «Se guarda 4 UVT». */
export function readBack(value: FormNumber, unit: unknown): string {
  if (typeof value !== "number") return "";
  const number = `Se guarda ${unit === MONEY ? `$\u00a0${amountInColombia(value)}` : inColombia(value)}`;
  if (typeof unit !== "string" || unit === "") return number;
  return `${number}\u00a0${unit === MONEY ? "pesos" : (UNIT_WORDS[unit] ?? unit)}`;
}
