import type { Municipio } from "../schema/municipio.ts";
import type { Plan } from "../schema/plan.ts";
import type { PeriodoDeRevision, SeccionConRevision } from "../schema/revision.ts";
import { addDays, type Day, monthsBefore } from "../time/dates.ts";

/** An urgent notice may be wrong within days; what the plan says, or its 12 months, holds for the rest. News are never looked over. */
const CUSTOM = { urgentes: { dias: 7 } } as const;

/**
 * How often each section is looked over: as `municipio.yaml` says, else as `plan.yaml` says, else as usual. A section that is not
 * there is never looked over.
 */
export function reviewPeriods(
  { revision }: Pick<Municipio, "revision">,
  plan: Pick<Plan, "revision">,
): ReadonlyMap<SeccionConRevision, PeriodoDeRevision> {
  return new Map<SeccionConRevision, PeriodoDeRevision>([
    ["urgentes", CUSTOM.urgentes],
    ...plan.revision.map(({ coleccion, meses }): [SeccionConRevision, PeriodoDeRevision] => [coleccion, { meses }]),
    ...revision.map(({ seccion, dias, meses }): [SeccionConRevision, PeriodoDeRevision] => [seccion, { dias, meses }]),
  ]);
}

/** The day on which what was seen on a day must be looked over again. */
export function reviewDay(seen: Day, { dias, meses = 0 }: PeriodoDeRevision): Day {
  return dias === undefined ? monthsBefore(seen, -meses) : addDays(seen, dias);
}
