import { ESTADOS, MARKS } from "../../report/words.ts";
import { padTo, type Style, wrap } from "../../words/terminal.ts";
import type { Indicator } from "../indicators.ts";
import type { Scorecard } from "../scorecard.ts";
import { changeInWords, fractionInWords, goalInWords, shownState, tally, valueInWords } from "./words.ts";

const WIDTH = 80;
const MAX_MISSING = 5;

/**
 * The scorecard as a text of at most 80 columns, in Spanish: action by action, with what is missing and who is
 * responsible.
 */
export function scorecardText({ plan, indicadores, pendientes }: Scorecard, style: Style): string {
  const actions = plan.acciones.flatMap((accion) => [
    "",
    ...wrap(accion.titulo, WIDTH).map(style.bold),
    ...(accion.responsable ? [style.dim(`Responde: ${accion.responsable}`)] : []),
    ...indicadores.filter((indicator) => indicator.accion === accion).flatMap((indicator) => rows(indicator, style)),
  ]);
  const tasks = [...pendientes].filter(([, list]) => list.length > 0);
  return [
    style.bold(plan.titulo),
    ...wrap(tally(indicadores), WIDTH),
    ...actions,
    "",
    style.bold("Pendientes por dependencia"),
    ...(tasks.length === 0 ? ["Ninguno."] : tasks.map(([office, list]) => `${padTo(office, 40)} ${list.length}`)),
    "",
  ].join("\n");
}

function comparison(indicator: Indicator): string {
  const change = changeInWords(indicator);
  return change && indicator.unidad !== "dias_al_mes" ? `desde el mes pasado: ${change}` : change;
}

function rows(indicator: Indicator, style: Style): string[] {
  const { nombre, valor, unidad, faltan } = indicator;
  const estado = shownState(indicator);
  const paint = { cumple: style.green, no_cumple: style.red, en_curso: style.yellow, sin_datos: style.dim }[estado];
  const facts = [fractionInWords(indicator), goalInWords(indicator), ESTADOS[estado], comparison(indicator)].filter(
    Boolean,
  );
  const names = faltan.slice(0, MAX_MISSING).map(({ titulo }) => titulo);
  const more = faltan.length > MAX_MISSING ? `, y ${faltan.length - MAX_MISSING} más` : "";
  return [
    `${paint(`${MARKS[estado]} ${padTo(valueInWords(valor, unidad), 12)}`)} ${padTo(nombre, WIDTH - 15).trimEnd()}`,
    ...wrap(facts.join(" · "), WIDTH, "  ").map(style.dim),
    ...(names.length > 0 ? wrap(`Falta: ${names.join("; ")}${more}.`, WIDTH, "  ") : []),
  ];
}
