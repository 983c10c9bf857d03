import type { Day } from "../time/dates.ts";
import { longDate } from "../time/spanish.ts";
import type { Ficha } from "./site.ts";

/** «Suspendido hasta el 3 de diciembre de 2026» of a sheet that nobody attends to on a day; `undefined` from the day after its last. */
export function suspensionOf({ suspendido_hasta }: Pick<Ficha["data"], "suspendido_hasta">, today: Day) {
  return suspendido_hasta === undefined || suspendido_hasta < today
    ? undefined
    : `Suspendido hasta el ${longDate(suspendido_hasta)}`;
}
