import { nextChanges } from "../deploys/next-day.ts";
import type { ObligationStatus } from "../plan/obligations.ts";
import type { Scorecard } from "../plan/scorecard.ts";
import type { Day } from "../time/dates.ts";
import type { Content } from "./content.ts";

/** The next day after another on which the site changes by itself; without the plan, what its terms change is not looked at. */
export function nextDay(
  { entries }: Pick<Content, "entries">,
  scorecard: Pick<Scorecard, "obligaciones" | "pendientes"> | undefined,
  after: Day,
): ReturnType<typeof nextChanges> {
  const tasks = [...(scorecard?.pendientes.values() ?? [])].flat();
  const terms = (scorecard?.obligaciones ?? []).flatMap(termsOf);
  return nextChanges({ documents: entries, work: [...terms, ...tasks], after });
}

const termsOf = ({ obligacion, plazos }: ObligationStatus) =>
  plazos.map(({ periodo, abre, vence }) => ({ titulo: `${obligacion.nombre}, ${periodo}`, abre, vence }));
