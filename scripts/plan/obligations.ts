import type { Documento } from "../model/site.ts";
import type { Obligacion } from "../schema/obligaciones.ts";
import { compareText } from "../schema/slug.ts";
import type { Day } from "../time/dates.ts";
import { periodInWords } from "./period.ts";

/**
 * How a term stands: `hecha` in time, `tarde` after its day, `vencida` when its day has passed and nothing is there,
 * `abierta` while it can be met, `futura` before that.
 */
export type EstadoDePlazo = "hecha" | "tarde" | "vencida" | "abierta" | "futura";

/** One term of an obligation. */
export interface Term {
  /** «primer trimestre de 2026». */
  periodo: string;
  abre: Day;
  vence: Day;
  estado: EstadoDePlazo;
  /** What met it. */
  documento?: Documento;
}

export interface ObligationStatus {
  obligacion: Obligacion;
  /** Oldest first, up to the next one that has not opened; none where the duty has no day or does not apply. */
  plazos: Term[];
  /** Whether another obligation is published under the same number, so that a document must name the one it meets. */
  isShared: boolean;
}

/** A term that nobody has met, with what it is of. */
export interface OwedTerm {
  obligacion: Obligacion;
  term: Term;
}

/** The terms that nobody has met, by the day on which they are due: those that have passed, and those that can be met. */
export function owedTerms(statuses: readonly ObligationStatus[]): { overdue: OwedTerm[]; next: OwedTerm[] } {
  const terms = statuses
    .flatMap(({ obligacion, plazos }) => plazos.map((term): OwedTerm => ({ obligacion, term })))
    .sort((a, b) => compareText(a.term.vence, b.term.vence));
  const among = (...estados: EstadoDePlazo[]) => terms.filter(({ term }) => estados.includes(term.estado));
  return { overdue: among("vencida"), next: among("abierta", "futura") };
}

export interface ObligationsInput {
  obligaciones: readonly Obligacion[];
  documentos: readonly Documento[];
  today: Day;
}

/** How every obligation stands today: its terms since the first year that counts, and the next one. */
export function obligationsOf({ obligaciones, documentos, today }: ObligationsInput): ObligationStatus[] {
  const owed = obligaciones.filter(({ no_aplica }) => no_aplica === undefined);
  return obligaciones.map((obligacion) => {
    const { id, transparencia, no_aplica } = obligacion;
    if (no_aplica !== undefined) return { obligacion, isShared: false, plazos: [] };
    const isShared = owed.some((other) => other.id !== id && other.transparencia === transparencia);
    const candidates = documentos.filter(({ data }) =>
      data.obligacion === undefined ? !isShared && data.transparencia === transparencia : data.obligacion === id,
    );
    const windows = windowsOf(obligacion, Number(today.slice(0, 4)) + 1);
    const plazos = windows.map((window, index) => termOf(window, windows[index + 1]?.abre, candidates, today));
    const next = plazos.findIndex(({ estado }) => estado === "futura");
    return { obligacion, isShared, plazos: next < 0 ? plazos : plazos.slice(0, next + 1) };
  });
}

type Window = Pick<Term, "periodo" | "abre" | "vence">;

/** The terms of every year from `desde` to `last`, by the day on which they open. */
function windowsOf({ desde, plazos }: Obligacion, last: number): Window[] {
  const years = Array.from({ length: Math.max(0, last - desde + 1) }, (_, index) => desde + index);
  return years
    .flatMap((year) =>
      plazos.map(({ periodo, abre, vence }) => ({
        periodo: periodInWords(periodo, `${year}-${vence}`),
        abre: `${abre > vence ? year - 1 : year}-${abre}`,
        vence: `${year}-${vence}`,
      })),
    )
    .sort((a, b) => compareText(a.abre, b.abre));
}

/** What was published from the day a term opens until the next one opens meets it. */
function termOf(window: Window, until: Day | undefined, documentos: readonly Documento[], today: Day): Term {
  const published = documentos
    .filter(({ data: { fecha_publicacion: day } }) => day >= window.abre && (until === undefined || day < until))
    .sort((a, b) => compareText(a.data.fecha_publicacion, b.data.fecha_publicacion));
  const [documento] = published;
  return { ...window, documento, estado: stateOfTerm(window, documento, today) };
}

function stateOfTerm({ abre, vence }: Window, documento: Documento | undefined, today: Day): EstadoDePlazo {
  if (documento) return documento.data.fecha_publicacion <= vence ? "hecha" : "tarde";
  if (today > vence) return "vencida";
  return today >= abre ? "abierta" : "futura";
}
