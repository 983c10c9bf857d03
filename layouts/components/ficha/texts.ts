import type { Ficha, Site } from "../../../scripts/model/site.ts";
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
function valueIn(unidad: string, year: number, valores: readonly Valor[]): Valor | undefined {
  return valores.find((each) => each.unidad === unidad && each.anio === year);
}

/** «$ 78.561» for 1,5 UVT, in whole pesos. The amount charged may be rounded (Estatuto Tributario, article 868). */
export function inPesos({ valor: amount }: Costo, { valor }: Valor): string {
  return pesos(Math.round(amount * valor));
}

/**
 * The cost in a few words: «Gratuito», «$ 8.400», «desde $ 209.496 (4 UVT)» for the smallest of several charges, «0,6 % sobre el
 * avalúo catastral». Charges of which nobody can say which is smaller, as a rate and an amount are, leave the first as it is
 * written: «… y otros cobros».
 */
export function costSummary(costo: NonNullable<FichaData["costo"]>, site: CostSite): string {
  if (costo === "gratuito") return "Gratuito";
  const amounts = costo.map((charge) => ({ charge, size: sizeOf(charge, site) }));
  const [first] = amounts;
  if (!first) return "Tiene costo";
  if (new Set(amounts.map(({ size }) => size.in)).size > 1) return `${shortAmount(first.charge, site)} y otros cobros`;
  const least = amounts.reduce((one, other) => (other.size.value < one.size.value ? other : one));
  const isOne = amounts.every(({ size }) => size.value === least.size.value);
  return `${isOne ? "" : "desde "}${shortAmount(least.charge, site)}`;
}

/** What a cost is told with: the day, and the value of units in each year. */
export type CostSite = Pick<Site, "today"> & { municipio: Pick<Municipio, "valores"> };

/** The value of a unit in the year of a site's day. */
export function valueToday(unidad: string, { today, municipio }: CostSite): Valor | undefined {
  return valueIn(unidad, Number(today.slice(0, 4)), municipio.valores);
}

/** How large a charge is, and in what: charges can only be compared in the same. */
function sizeOf({ valor, unidad }: Costo, site: CostSite): { value: number; in: string } {
  const known = valueToday(unidad, site);
  return known ? { value: valor * known.valor, in: "COP" } : { value: valor, in: unidad };
}

/** «$ 209.496 (4 UVT)», or what a rate is of: «0,6 % sobre el avalúo catastral». */
function shortAmount(charge: Costo, site: CostSite): string {
  const amount = amountText(charge);
  const known = valueToday(charge.unidad, site);
  if (known) return `${inPesos(charge, known)} (${amount})`;
  const [base] = (charge.unidad === "porcentaje" && /\bsobre [^,;.()]+$/.exec(charge.concepto)) || [];
  return base ? `${amount} ${base}` : amount;
}
