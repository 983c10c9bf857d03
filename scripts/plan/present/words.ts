import { shownState as stateOfMonth } from "../../report/progress.ts";
import type { Estado } from "../../report/report.ts";
import { UNIDADES, type Unidad } from "../../schema/indicators.ts";
import { number, outOf, plural } from "../../words/spanish.ts";
import type { Indicator } from "../indicators.ts";

/** «64,3 %», «2 días», «sin datos». */
export function valueInWords(valor: number | null, unidad: Unidad): string {
  if (valor === null) return "sin datos";
  const { one, many } = UNIDADES[unidad];
  return `${number(valor, 1)}\u00a0${plural(valor, one, many)}`;
}

/** «meta: 100 %», «meta: 3 entidades al año». */
export function goalInWords({ meta, unidad }: Pick<Indicator, "meta" | "unidad">): string {
  return `meta: ${valueInWords(meta, unidad)} ${UNIDADES[unidad].per}`.trim();
}

/** «9 de 14»; empty for an amount, which is not a share of anything. */
export function fractionInWords({ numerador, denominador }: Pick<Indicator, "numerador" | "denominador">): string {
  return numerador === null || denominador === null ? "" : outOf(numerador, denominador);
}

/** How an indicator stands, in counts where it counts: «6 de 8», «2 de 3 días»; «5 días» beyond the goal; «sin datos». */
export function figureInWords(
  indicator: Pick<Indicator, "valor" | "unidad" | "meta" | "numerador" | "denominador">,
): string {
  const { valor, unidad, meta } = indicator;
  if (valor === null) return "sin datos";
  const amount = unidad === "porcentaje" ? fractionInWords(indicator) : "";
  if (amount) return amount;
  return valor > meta ? valueInWords(valor, unidad) : `${number(valor, 1)}\u00a0de\u00a0${valueInWords(meta, unidad)}`;
}

/** The goal as it stands beside that figure: «8 de 8», «3 al mes»; «100 %» of what has nothing to count. */
export function goalBeside({
  valor,
  unidad,
  meta,
  denominador,
}: Pick<Indicator, "valor" | "unidad" | "meta" | "denominador">): string {
  if (unidad !== "porcentaje") return `${number(meta)} ${UNIDADES[unidad].per}`.replaceAll(" ", "\u00a0");
  if (valor === null || denominador === null) return valueInWords(meta, unidad);
  return fractionInWords({ numerador: Math.ceil((meta * denominador) / 100), denominador });
}

/** The state that pages and terminal show, by the rule of the report: of days a month, the data say `en_curso` until it ends. */
export function shownState({ estado, valor, meta }: Pick<Indicator, "estado" | "valor" | "meta">): Estado {
  return stateOfMonth({ estado, dias: valor, meta });
}

/** How much of its goal an indicator has reached, from 0 to 1; `null` without a value. */
export function shareOfGoal({ valor, meta }: Pick<Indicator, "valor" | "meta">): number | null {
  return valor === null ? null : Math.min(1, meta === 0 ? 1 : valor / meta);
}

/** How many months the chart of an indicator shows. */
export const COURSE_MONTHS = 12;

/**
 * The change since the end of the previous month: «+7,1 %», «igual»; empty when there is nothing to compare with. A
 * month in progress cannot be compared with a whole one: for days per month, it is last month's value.
 */
export function changeInWords({ serie, unidad }: Pick<Indicator, "serie" | "unidad">): string {
  const change = sinceLastMonth({ serie, unidad });
  return change && unidad === "dias_al_mes" ? `${change} el mes pasado` : change;
}

/** The same in a column that is called «Mes pasado»: «+7,1 %», «igual», and of days per month «3 días». */
export function sinceLastMonth({ serie, unidad }: Pick<Indicator, "serie" | "unidad">): string {
  const [before, now] = serie.slice(-2);
  if (!now || before?.valor == null || now.valor === null) return "";
  if (unidad === "dias_al_mes") return valueInWords(before.valor, unidad);
  const change = now.valor - before.valor;
  if (change === 0) return "igual";
  return `${change > 0 ? "+" : "−"}${valueInWords(Math.abs(Math.round(change * 10) / 10), unidad)}`;
}

/** «Nuevos al año: 3 en 2026, 5 en 2025.» of the sheets that an indicator counts; empty while no year is known. */
export function newInWords({ nuevos = [] }: Pick<Indicator, "nuevos">): string {
  const years = nuevos.map(({ anio, cantidad }) => `${number(cantidad)}\u00a0en\u00a0${anio}`);
  return years.length > 0 ? `Nuevos al año: ${years.join(", ")}.` : "";
}

/** «De 19 indicadores: 4 cumplen la meta, 8 en curso, 6 no la cumplen y 1 sin datos.» */
export function tally(indicadores: readonly Indicator[]): string {
  const count = (estado: Estado) => indicadores.filter((each) => shownState(each) === estado).length;
  const [met, unmet] = [count("cumple"), count("no_cumple")];
  return (
    `De ${indicadores.length} indicadores: ${met} ${plural(met, "cumple", "cumplen")} la meta, ` +
    `${count("en_curso")} en curso, ${unmet} no la ${plural(unmet, "cumple", "cumplen")} y ${count("sin_datos")} sin datos.`
  );
}
