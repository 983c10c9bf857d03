import { dateAndTime, monthAndYear } from "../time/spanish.ts";
import { count, enumerate, plural, quoted } from "../words/spanish.ts";
import { type Style, visible, wrap } from "../words/terminal.ts";
import { daysWithUpdates, filterMonth } from "./days.ts";
import type { ExplainedChange, MonthExplanation } from "./explanation.ts";
import { shownState } from "./progress.ts";
import type { ChannelFigures, FrequencyReport } from "./report.ts";
import { dateRule, PULLED, REASONS, REPEATED, REVIEWED, RULES, sentenceOf } from "./rules.ts";
import { hasHistory } from "./sentences.ts";
import { channelRows, WIDTH, warnings } from "./terminal.ts";
import { ESTADOS } from "./words.ts";

interface Options {
  /** `AAAA-MM`. */
  month: string;
  explanation: MonthExplanation;
  style: Style;
}

/**
 * Why each change of a month counts or not, as a text of 80 columns in Spanish: the figures first, then the changes, then how
 * they add up. Only what is to be copied, the git commands, may be longer.
 */
export function explanationTable(report: FrequencyReport, { month, explanation, style }: Options): string {
  const only = filterMonth(report, month);
  const { cambios } = explanation;
  const explained = () => [
    "",
    ...channelRows(only, month, style),
    "",
    style.bold(`Por qué: ${count(cambios.length, "cambio", "cambios")}, el más antiguo primero`),
    ...cambios.flatMap((change) => changeRows(change, only, style)),
    "",
    style.bold("La suma"),
    ...only.canales.flatMap((canal) => wrap(`· ${sumOf(only, canal, explanation)}`, WIDTH)),
    "",
    style.bold("Cómo comprobarlo"),
    ...method(report, explanation).flatMap((line) => wrap(line, WIDTH)),
    `  ${dateCommand(report.zona_horaria)}`,
  ];
  return [
    style.bold(`Por qué cuenta cada cambio de ${monthAndYear(month)}`),
    ...warnings(report, style),
    ...(hasHistory(report) ? explained() : []),
  ]
    .join("\n")
    .concat("\n");
}

function changeRows(change: ExplainedChange, report: FrequencyReport, { bold, dim }: Style): string[] {
  const { fecha, canal, tipo, orden } = change;
  const channel = report.canales.find(({ id }) => id === canal);
  return [
    "",
    bold(`${dateAndTime(fecha)} · ${channel?.nombre ?? canal} · ${tipo ?? "no cuenta"}`),
    ...wrap(nameOf(change), WIDTH, "  "),
    ...wrap(whyOf(change, channel), WIDTH, "  "),
    dim(`  ${orden}`),
  ];
}

function nameOf({ titulo, documentos }: ExplainedChange): string {
  return titulo
    ? quoted(visible(titulo))
    : count(documentos, "documento que no se nombra", "documentos que no se nombran");
}

function whyOf({ tipo, motivo, cuenta, padre }: ExplainedChange, channel: ChannelFigures | undefined): string {
  const isUpdate = tipo !== null && tipo !== "retirado";
  const hasFigures = channel?.meses.some(({ dias }) => dias !== null) ?? false;
  const isRepeated = isUpdate && hasFigures && !cuenta;
  return plain(
    [
      ...(cuenta ? ["Cuenta."] : []),
      ...(isUpdate && !hasFigures ? ["El canal no tiene cifras de este mes."] : []),
      REASONS[motivo],
      ...(isRepeated ? ["Ese día ya contaba.", REPEATED] : []),
      ...(padre === null ? [] : [padre === 1 ? REVIEWED : PULLED]),
    ].join(" "),
  );
}

/** How the figure of a channel comes from its changes. */
function sumOf(report: FrequencyReport, { id, nombre, meses }: ChannelFigures, { cambios }: MonthExplanation): string {
  const [figures] = meses;
  if (!figures) return `${nombre}: no se cuenta en ese mes.`;
  if (figures.dias === null) return `${nombre}: sin datos, porque falta una parte del historial.`;
  const days = daysWithUpdates(report, id).get(figures.mes) ?? [];
  const counted = cambios.filter((change) => change.canal === id && change.cuenta).length;
  const inDays = `en ${count(days.length, "día", "días distintos")} (${enumerate(days)})`;
  const updates =
    counted === 0 ? "ninguna actualización" : `${count(counted, "actualización", "actualizaciones")} ${inDays}`;
  return `${nombre}: ${updates}; la meta es ${count(figures.meta, "día", "días")}: ${ESTADOS[shownState(figures)]}.`;
}

function method({ zona_horaria }: FrequencyReport, { commits, otros }: MonthExplanation): string[] {
  const others = `${otros} no ${plural(otros, "cambió", "cambiaron")} ningún documento de estos canales`;
  return [
    `La línea principal es la historia de lo publicado. De este mes tiene ${count(commits, "commit (un cambio guardado)", "commits (cambios guardados)")}; ${others}.`,
    ...[dateRule(zona_horaria), RULES.late, RULES.expired].map((rule) => plain(sentenceOf(rule))),
    "Cada orden de git muestra su cambio: se escribe en la carpeta que contiene content. La que sigue dice la fecha de un commit; donde dice COMMIT va su código, que está en cada orden:",
  ];
}

const dateCommand = (zone: string) => `TZ=${zone} git show -s --date=iso-local --format="%h %cd %s" COMMIT`;

/** A sentence without the marks of what is typed. */
const plain = (text: string) => text.replaceAll("`", "");
