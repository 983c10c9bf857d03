import type { Site } from "../../../scripts/model/site.ts";
import { monthToClose } from "../../../scripts/plan/closings.ts";
import { closingCommand } from "../../../scripts/plan/present/closing-words.ts";
import { MARKS } from "../../../scripts/report/words.ts";
import { longDate, monthAndYear } from "../../../scripts/time/spanish.ts";
import { Marked } from "../marked.tsx";

/** The month that the meeting closes, in one line: closed, or what is missing. Nothing while no month has figures. */
export function MonthToClose({ site }: { site: Site }) {
  const month = monthToClose(site);
  if (!month) return null;
  const { mes, cierre } = month;
  return (
    <p>
      <strong>Mes que se cierra:</strong> {monthAndYear(mes)},{" "}
      {cierre ? (
        <>
          <Marked class="state cumple" mark={MARKS.cumple}>
            cerrado
          </Marked>{" "}
          el {longDate(cierre.cerrado)}.
        </>
      ) : (
        <>
          <Marked class="state en_curso" mark={MARKS.en_curso}>
            falta cerrarlo
          </Marked>
          : <code>{closingCommand(mes)}</code>
        </>
      )}
    </p>
  );
}
