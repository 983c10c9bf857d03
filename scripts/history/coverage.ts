import type { HistoryCoverage } from "../report/report.ts";
import { isoOf, nextMonth } from "../time/dates.ts";
import { count } from "../words/spanish.ts";
import type { LineDoubts, MainLineCommit } from "./main-line.ts";

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
  doubts: LineDoubts;
  timeZone: string;
  /** Seconds since 1970. */
  now: number;
}

/** What the main line covers, with warnings about implausible dates. */
export function coverageOf({ line, complete, doubts, timeZone, now }: CoverageInput): HistoryCoverage {
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
      ...doubtful(doubts, timeZone),
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

/** What no rule decides about the main line. Messages of commits and addresses are not quoted: they may name a person. */
function doubtful({ withoutRepositories, redatings }: LineDoubts, timeZone: string): string[] {
  const across = redatings
    .map(({ hash, time, since }) => ({ hash, day: isoOf(time, timeZone), from: isoOf(since, timeZone) }))
    .filter(({ day, from }) => from.slice(0, 7) < day.slice(0, 7));
  const named = across.slice(-SOME).map(({ hash, day }) => `${hash.slice(0, 12)}, del ${day.slice(0, 10)}`);
  const merges = (amount: number) => count(amount, "fusión", "fusiones");
  return [
    ...(withoutRepositories === 0
      ? []
      : [
          `Falta «historial.repositorios» en content/municipio.yaml: hay ${merges(withoutRepositories)} de git cuyo mensaje nombra un repositorio, y sin esa lista no se sabe con certeza si es el de este municipio. Escriba en ella todos los nombres que ha tenido.`,
        ]),
    ...(across.length === 0
      ? []
      : [
          `Hay ${merges(across.length)} de git cuyo mensaje no dice qué rama trajo, con cambios escritos en meses anteriores (${named.join("; ")}${across.length > SOME ? "; y otras más antiguas" : ""}): esos cambios cuentan el día en que llegaron así. Si ya estaban publicados, su mes quedó con menos de lo que tuvo.`,
        ]),
  ];
}

/** So many commits are named in one sentence. */
const SOME = 5;

/** The first month (`AAAA-MM`) of which everything is known; in a truncated history, the month after the cut. */
export function knownFrom({ line, complete, timeZone }: Omit<CoverageInput, "now" | "doubts">): string {
  const month = isoOf((line[0] as MainLineCommit).time, timeZone).slice(0, 7);
  return complete ? month : nextMonth(month);
}
