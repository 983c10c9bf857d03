import type { HistoryCoverage } from "../report/report.ts";
import { isoOf, nextMonth } from "../time/dates.ts";
import { count } from "../words/spanish.ts";
import type { MainLineCommit } from "./main-line.ts";

/** Why there is nothing to count. */
export interface MissingHistory {
  kind: keyof typeof REASONS;
}

const REASONS = {
  "sin-git": "No hay historial: en este computador no está el programa git. El informe no tiene cifras.",
  "sin-repositorio": "No hay historial: esta carpeta no es un repositorio de git. El informe no tiene cifras.",
  "sin-commits": "No hay historial: el repositorio de git todavía no tiene ningún commit. El informe no tiene cifras.",
  "sin-contenido": "No hay historial: la carpeta content no está guardada en git. El informe no tiene cifras.",
  "a-proposito":
    "Este sitio se construyó a propósito sin el historial de git (--sin-historial). El informe no tiene cifras.",
} as const;

/** Coverage of a history that does not exist or is not to be read, with the reason in plain words. */
export function noCoverage({ kind }: MissingHistory): HistoryCoverage {
  return { completo: false, commits: 0, desde: null, hasta: null, avisos: [REASONS[kind]], commit: null };
}

export interface CoverageInput {
  /** Oldest first, at least one. */
  line: readonly MainLineCommit[];
  complete: boolean;
  timeZone: string;
  /** Seconds since 1970. */
  now: number;
}

/** What the main line covers, with warnings about implausible dates. */
export function coverageOf({ line, complete, timeZone, now }: CoverageInput): HistoryCoverage {
  const times = line.map(({ time }) => time);
  const [first, last] = [times[0] as number, times.at(-1) as number];
  return {
    completo: complete,
    commits: line.length,
    desde: isoOf(first, timeZone),
    hasta: isoOf(last, timeZone),
    avisos: [
      ...(complete ? [] : [incomplete(isoOf(first, timeZone).slice(0, 10))]),
      ...warning(
        times.filter((time) => time > now).length,
        "con fecha posterior a la de este informe: no se cuentan hasta que llegue su fecha",
      ),
      ...warning(
        times.filter((time, index) => time + DAY < (times[index - 1] ?? time)).length,
        "con fecha anterior a la del cambio que les precede (quizá el reloj de un computador estaba mal): se cuentan en la fecha que dicen",
      ),
    ],
    commit: line.at(-1)?.hash ?? null,
  };
}

const DAY = 86_400;

const incomplete = (day: string) =>
  `El historial está incompleto: este repositorio es una copia superficial que empieza el ${day}. ` +
  "Los meses que no se ven completos aparecen sin datos. Para traer el resto: git fetch --unshallow";

function warning(amount: number, what: string): string[] {
  if (amount === 0) return [];
  return [`Hay ${count(amount, "commit", "commits")} ${what}.`];
}

/** The first month (`AAAA-MM`) of which everything is known; in a truncated history, the month after the cut. */
export function knownFrom({ line, complete, timeZone }: Omit<CoverageInput, "now">): string {
  const month = isoOf((line[0] as MainLineCommit).time, timeZone).slice(0, 7);
  return complete ? month : nextMonth(month);
}
