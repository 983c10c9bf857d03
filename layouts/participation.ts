import type { Participacion } from "../scripts/model/site.ts";

export { MECANISMO_NAMES } from "../scripts/schema/participacion.ts";

/** Whether one can take part on a day: not yet, now, or no longer. */
export type Phase = "futura" | "abierta" | "cerrada";

export function phaseOf({ data: { abre, cierra } }: Participacion, today: string): Phase {
  if (today < abre) return "futura";
  return today <= cierra ? "abierta" : "cerrada";
}

/** Those of a phase; the open ones by the day on which they close, the nearest first. */
export function inPhase(all: readonly Participacion[], phase: Phase, today: string): Participacion[] {
  const found = all.filter((each) => phaseOf(each, today) === phase);
  return phase === "cerrada" ? found : found.toReversed();
}
