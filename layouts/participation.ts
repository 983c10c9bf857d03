import type { Participacion } from "../scripts/model/site.ts";

export { MECANISMO_NAMES } from "../scripts/schema/participacion.ts";

/** Whether a consultation is not open yet, open, or closed on a day. */
export type Phase = "futura" | "abierta" | "cerrada";

export function phaseOf({ data: { abre, cierra } }: Participacion, today: string): Phase {
  if (today < abre) return "futura";
  return today <= cierra ? "abierta" : "cerrada";
}

/** The consultations in a phase; the open ones sorted by closing day, the nearest first. */
export function inPhase(all: readonly Participacion[], phase: Phase, today: string): Participacion[] {
  const found = all.filter((each) => phaseOf(each, today) === phase);
  return phase === "cerrada" ? found : found.toReversed();
}

/** The consultations of a year that have closed, by the day on which they closed. */
export function closedIn(year: string, all: readonly Participacion[], today: string): Participacion[] {
  return inPhase(all, "cerrada", today).filter(({ data }) => data.cierra.startsWith(year));
}
