import type { Ficha } from "../../../scripts/model/site.ts";
import type { Municipio } from "../../../scripts/schema/municipio.ts";
import { number, pesos, quantity } from "../../../scripts/words/spanish.ts";

export { CANAL_NAMES, ETAPA_NAMES, NIVEL_NAMES } from "../../../scripts/schema/ficha.ts";

type FichaData = Ficha["data"];
export type Costo = Exclude<NonNullable<FichaData["costo"]>, "gratuito">[number];

export const ETAPA_MEANINGS: Record<FichaData["etapa"], string> = {
  identificado: "Se sabe que existe y qué dependencia responde por él.",
  levantado: "La dependencia reunió la información.",
  revisado: "La información se comprobó y espera publicación.",
  publicado: "Tiene su ficha en este sitio.",
};

const TIME_UNITS = {
  horas: ["hora", "horas"],
  dias_habiles: ["día hábil", "días hábiles"],
  dias_calendario: ["día calendario", "días calendario"],
} as const;

/** «3 días hábiles», «Inmediato». */
export function timeText(tiempo: NonNullable<FichaData["tiempo"]>): string {
  if (tiempo === "inmediato") return "Inmediato";
  const [singular, plural] = TIME_UNITS[tiempo.unidad];
  return quantity(tiempo.cantidad, singular, plural);
}

/** «$ 45.300», «1,5 UVT», «2 %». */
export function amountText({ valor, unidad }: Costo): string {
  if (unidad === "COP") return pesos(valor);
  // A charge below one UVB has three decimals (Ley 2294 de 2023, article 313).
  return `${number(valor, 6)}\u00a0${unidad === "porcentaje" ? "%" : unidad}`;
}

export type Valor = Municipio["valores"][number];

/** The value of a unit in a year; `undefined` while the municipality has not given it. */
export function valueIn(unidad: string, year: number, valores: readonly Valor[]): Valor | undefined {
  return valores.find((each) => each.unidad === unidad && each.anio === year);
}

/** «$ 78.561» for 1,5 UVT, in whole pesos. The amount charged may be rounded (Estatuto Tributario, article 868). */
export function inPesos({ valor: amount }: Costo, { valor }: Valor): string {
  return pesos(Math.round(amount * valor));
}

/** The cost in a few words: «Gratuito», the amount if there is only one charge, else «Tiene costo». */
export function costSummary(costo: NonNullable<FichaData["costo"]>): string {
  if (costo === "gratuito") return "Gratuito";
  const [only, ...others] = costo;
  return only && others.length === 0 ? amountText(only) : "Tiene costo";
}
