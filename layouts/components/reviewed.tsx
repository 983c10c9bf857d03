import type { Day } from "../../scripts/time/dates.ts";
import { longDate } from "../../scripts/time/spanish.ts";

/** When a list that the generator has by itself was last compared with the norm; `null` for one that nobody has. */
export function Reviewed({ day }: { day?: Day | null }) {
  if (day === undefined) return null;
  return (
    <p>
      <small>
        {day === null
          ? "Nadie ha comparado todavía esta lista con el texto de la norma."
          : `Norma revisada el ${longDate(day)}.`}
      </small>
    </p>
  );
}
