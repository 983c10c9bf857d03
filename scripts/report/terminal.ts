import { lastTwelveMonths } from "../time/dates.ts";
import { dateAndTime, monthAndYear, shortMonth } from "../time/spanish.ts";
import { count } from "../words/spanish.ts";
import { padTo, type Style, visible, wrap } from "../words/terminal.ts";
import { daysWithUpdates, filterMonth } from "./days.ts";
import { monthOf, shownState } from "./progress.ts";
import type { ChannelFigures, FrequencyReport, LogEntry, MonthFigures } from "./report.ts";
import {
  coverageInWords,
  daysInWords,
  hasHistory,
  sinceLastUpdate,
  stateOfChannel,
  stateOfTheMonth,
  warningsOf,
} from "./sentences.ts";
import { ESTADOS, MARKS } from "./words.ts";

interface Options {
  /** `AAAA-MM-DD`. */
  today: string;
  /** `AAAA-MM`: only this month, with its log. */
  month?: string;
  style: Style;
}

export const WIDTH = 80;
const NAME = 24;
const CELL = 4;

/** The report as a text of at most 80 columns, in Spanish: the last twelve months, or one month with its log. */
export function frequencyTable(report: FrequencyReport, { today, month, style }: Options): string {
  const figures = month === undefined ? lastYear(report, today, style) : oneMonth(report, month, style);
  return [
    style.bold(`Frecuencia de actualización${month === undefined ? "" : `: ${monthAndYear(month)}`}`),
    ...warnings(report, style),
    ...(hasHistory(report) ? ["", ...figures] : []),
    "",
    ...wrap(coverageInWords(report.historial), WIDTH).map(style.dim),
  ]
    .join("\n")
    .concat("\n");
}

function lastYear(report: FrequencyReport, today: string, style: Style): string[] {
  const months = lastTwelveMonths(today);
  const heading = months.map((mes) => padTo(shortMonth(mes), CELL, "right")).join("");
  return [
    ...wrap(stateOfTheMonth(report, today), WIDTH),
    "",
    style.dim(`${padTo("Días con actualización", NAME)}${heading}   meta`),
    ...report.canales.flatMap((canal) => [
      yearRow(canal.nombre, canal, months, canal.meta_mensual, style),
      ...wrap(`${canal.responsable} · última actualización: ${sinceLastUpdate(canal, today)}`, WIDTH, "  ").map(
        style.dim,
      ),
      ...wrap(stateOfChannel(report, canal, today), WIDTH, "  "),
    ]),
    yearRow("Todo el sitio", report.sitio, months, null, style),
    "",
    style.dim("✓ cumple   ✗ no cumple   … en curso   – sin datos"),
  ];
}

function yearRow(
  name: string,
  series: Pick<ChannelFigures, "meses">,
  months: string[],
  meta: number | null,
  style: Style,
): string {
  const cells = months.map((mes) => yearCell(monthOf(series, mes), style)).join("");
  return `${style.bold(padTo(name, NAME))}${cells}${meta === null ? "" : padTo(String(meta), 7, "right")}`;
}

function yearCell(month: MonthFigures | undefined, style: Style): string {
  if (!month) return " ".repeat(CELL);
  return paintOf(month, style)(padTo(`${MARKS[shownState(month)]}${month.dias ?? ""}`, CELL, "right"));
}

function oneMonth(report: FrequencyReport, month: string, style: Style): string[] {
  const only = filterMonth(report, month);
  return [
    ...channelRows(only, month, style),
    "",
    style.bold(`Registro: ${count(only.actualizaciones.length, "línea", "líneas")}`),
    ...only.actualizaciones.flatMap((entry) => logRows(entry, style)),
    "",
    style.dim(`Por qué cuenta cada línea: npm run freshness -- --explica ${month}`),
  ];
}

/** The figures of each channel in a month, with its days. */
export function channelRows(report: FrequencyReport, month: string, style: Style): string[] {
  return report.canales.flatMap((canal) => monthRows(report, canal, month, style));
}

function monthRows(report: FrequencyReport, canal: ChannelFigures, month: string, style: Style): string[] {
  const figures = monthOf(canal, month);
  if (!figures) return [`${style.bold(padTo(canal.nombre, NAME))} no se cuenta en ese mes`];
  const days = daysWithUpdates(report, canal.id).get(month) ?? [];
  const against = padTo(`${MARKS[shownState(figures)]} ${figures.dias ?? "–"}/${figures.meta}`, 8);
  return [
    `${style.bold(padTo(canal.nombre, NAME))} ${paintOf(figures, style)(against)} ${ESTADOS[shownState(figures)]}`,
    ...wrap(`${canal.responsable} · ${daysInWords(figures, days)}`, WIDTH, "  ").map(style.dim),
  ];
}

function logRows({ fecha, canal, tipo, titulo, archivo, commit }: LogEntry, style: Style): string[] {
  return [
    `${padTo(dateAndTime(fecha), 19)} ${padTo(canal, 16)} ${padTo(tipo, 11)} ${padTo(visible(titulo), 31)}`.trimEnd(),
    style.dim(`${" ".repeat(20)}${padTo(`${commit.slice(0, 7)} ${archivo}`, WIDTH - 20).trimEnd()}`),
  ];
}

/** What the reader needs to know before any figure. */
export function warnings(report: FrequencyReport, style: Style): string[] {
  return warningsOf(report).flatMap((warning) => wrap(`Aviso: ${warning}`, WIDTH).map(style.yellow));
}

function paintOf(month: MonthFigures, { green, red, yellow, dim }: Style): (text: string) => string {
  return { cumple: green, no_cumple: red, en_curso: yellow, sin_datos: dim }[shownState(month)];
}
