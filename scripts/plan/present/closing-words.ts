import { longDate, monthAndYear } from "../../time/spanish.ts";
import { count, enumerate, number, plural } from "../../words/spanish.ts";
import type { Reason } from "../closing-reasons.ts";
import type { Compared, SignedChannel, SignedIndicator, SignedReading } from "../closings.ts";
import { figureInWords, valueInWords } from "./words.ts";

/** What whoever closes a month types. */
export const closingCommand = (mes: string) => `npm run cierre -- ${mes}`;

/** «marzo de 2026, firmado el 6 de abril de 2026» */
export function signedOn({ month: { mes, cerrado } }: SignedReading): string {
  return `${monthAndYear(mes)}, firmado el ${longDate(cerrado)}`;
}

/** «3 meses firmados; en 1, alguna cifra de hoy es otra.» */
export function signedInWords(readings: readonly SignedReading[], part: "canales" | "indicadores"): string {
  const other = readings.filter((reading) => reading[part].reasons.length > 0).length;
  const signed = count(readings.length, "mes firmado", "meses firmados");
  if (other > 0) return `${signed}; en ${number(other)}, alguna cifra de hoy es otra.`;
  return readings.every(({ isReadable }) => isReadable)
    ? `${signed}. ${plural(readings.length, "Sus", "Todas sus")} cifras son hoy las mismas.`
    : `${signed}.`;
}

/** How the figures of a signed month are read today. */
export function comparisonInWords({ isReadable }: SignedReading, hasDifferences: boolean): string {
  if (!isReadable) return "Hoy no se pueden leer las cifras de ese mes: falta la historia de git.";
  return hasDifferences ? "Hoy se leen otras cifras:" : "Sus cifras son hoy las mismas.";
}

/** «Noticias: 4 días firmados, hoy se leen 5.» */
export function channelDifference({ firmado, hoy }: Compared<SignedChannel>): string {
  const { nombre, dias, actualizaciones, meta } = firmado;
  const signed = dias === null ? "sin datos" : count(dias, "día firmado", "días firmados");
  if (!hoy) return `${nombre}: ${signed}; hoy el canal no se cuenta.`;
  const days = dias === hoy.dias ? [] : [`${signed}, ${readToday(hoy.dias)}`];
  const updates =
    actualizaciones === null || actualizaciones === hoy.actualizaciones
      ? []
      : [
          `${count(actualizaciones, "actualización firmada", "actualizaciones firmadas")}, ${readToday(hoy.actualizaciones)}`,
        ];
  const goal = meta === hoy.meta ? [] : [`meta firmada de ${count(meta, "día", "días")}, hoy de ${number(hoy.meta)}`];
  return `${nombre}: ${[...days, ...updates, ...goal].join("; ")}.`;
}

const readToday = (amount: number | null) =>
  amount === null ? "hoy sin datos" : `hoy ${plural(amount, "se lee", "se leen")}\u00a0${amount}`;

/** «Trámites publicados: se firmó 9 de 14; hoy se lee 10 de 14.» */
export function indicatorDifference({ firmado, hoy }: Compared<SignedIndicator>): string {
  const signed = `${firmado.nombre}: se firmó ${figureInWords(firmado)}`;
  if (!hoy) return `${signed}; hoy no está en el plan.`;
  const isSameFigure = figureInWords(firmado) === figureInWords(hoy);
  const goal =
    firmado.meta === hoy.meta
      ? ""
      : `, con meta de ${valueInWords(firmado.meta, firmado.unidad)}; hoy la meta es de ${valueInWords(hoy.meta, hoy.unidad)}`;
  return `${signed}${goal}${isSameFigure ? "" : `; hoy se lee ${figureInWords(hoy)}`}.`;
}

/** Why, in a sentence; the changes that came late are listed below it. */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "rewritten":
      return `El historial se reescribió: el commit que se firmó (${reason.commit.slice(0, 7)}) ya no está.`;
    case "late":
      return `Después de la firma ${plural(reason.entries.length, "llegó", "llegaron")} ${count(reason.entries.length, "cambio", "cambios")} de ese mes:`;
    case "late-commits":
      return `Después de la firma ${plural(reason.count, "llegó", "llegaron")} ${count(reason.count, "commit", "commits")} con fecha de ese mes o de antes, sin líneas en el registro.`;
    case "version":
      return `Se firmó con la versión ${reason.signed} y hoy se lee con la ${reason.today}.`;
    case "goals":
      return `Cambió la meta de ${enumerate(reason.names)} (${reason.file}).`;
    case "channels":
      return `Cambió la lista de canales (content/municipio.yaml)${channelsInWords(reason)}.`;
    case "counting":
      return "No llegó ningún cambio después: cambió la forma de contar (content/municipio.yaml, content/plan.yaml o .git-blame-ignore-revs).";
  }
}

function channelsInWords({ added, gone }: Extract<Reason, { kind: "channels" }>): string {
  const more = added.length > 0 ? `: hoy también ${plural(added.length, "cuenta", "cuentan")} ${enumerate(added)}` : "";
  const fewer =
    gone.length > 0 ? `${more ? ";" : ":"} ya no ${plural(gone.length, "cuenta", "cuentan")} ${enumerate(gone)}` : "";
  return more + fewer;
}
