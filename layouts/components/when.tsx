import type { Evento } from "../../scripts/model/site.ts";
import { clockTime, dayRange } from "../../scripts/time/spanish.ts";
import { Day } from "./dates.tsx";

/**
 * «5 de diciembre de 2026, de 2 p. m. a 4 p. m.», «18 al 20 de diciembre de 2026»: the date and time of an event, as far as they
 * are known. It may end in «m.»: let no full stop follow it.
 */
export function When({ event: { data } }: { event: Evento }) {
  const { fecha, fecha_fin, hora, hora_fin } = data;
  return (
    <>
      {fecha_fin && fecha_fin !== fecha ? <Days first={fecha} last={fecha_fin} /> : <Day value={fecha} />}
      {hora && `, ${hora_fin ? `de\u00a0${clockTime(hora)} a\u00a0${clockTime(hora_fin)}` : clockTime(hora)}`}
    </>
  );
}

function Days({ first, last }: { first: string; last: string }) {
  const [from, to] = dayRange(first, last);
  return (
    <>
      <time dateTime={first}>{from}</time> al <time dateTime={last}>{to}</time>
    </>
  );
}
